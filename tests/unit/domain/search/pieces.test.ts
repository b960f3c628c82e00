import { expect, it } from 'vitest'

import { piecesOf } from '../../../../src/domain/search/pieces.js'
import { abbreviationsOf } from '../../../../src/domain/search/sameMeaning.js'
import { searchWordsOf } from '../../../../src/domain/search/searchWords.js'

const abbreviations = abbreviationsOf([
  ['thành lập', 'mở'],
  ['thành lập hộ kinh doanh', 'mở quán', 'mở tiệm'],
  ['karaoke', 'quán hát'],
  ['cấp lại', 'mất'],
  ['khai tử', 'mẹ mất'],
  ['hộ chiếu', 'passport'],
  ['cấp hộ chiếu phổ thông', 'hộ chiếu hết hạn'],
  ['tạm ngừng', 'nghỉ mấy tháng'],
])

it.each([
  // Most words are in a piece that means something.
  ['mở quán hát', 'mở | quán hát'],
  ['mở quán cơm', 'mở quán | cơm'],
  // Small words stand in between.
  ['mẹ em vừa mất', 'mẹ mất'],
  ['hộ chiếu sắp hết hạn', 'hộ chiếu hết hạn'],
  // Any number is meant.
  ['nghỉ 3 tháng', 'nghỉ 3 tháng'],
  ['nghỉ vài tháng', 'nghỉ vài tháng'],
  // What is asked about is no loss.
  ['mất bao nhiêu tiền', '(mất bao nhiêu tiền)'],
  ['passport mất bao lâu', 'passport | (mất bao lâu)'],
])('"%s" is in pieces "%s"', (typed, expected) => {
  const words = searchWordsOf(typed)
  let at = 0
  const pieces = piecesOf(words, abbreviations).pieces.map(({ length, reading, isFiller }) => {
    const own = reading?.typed ?? words.slice(at, at + length)
    at += length
    const text = own.map(({ written }) => written).join(' ')
    return isFiller ? `(${text})` : text
  })
  expect(pieces.join(' | ')).toBe(expected)
})
