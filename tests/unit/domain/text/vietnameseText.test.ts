import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareVietnamese,
  documentKey,
  foldText,
  slugOf,
  storedText,
  tidyText,
  toNfc,
} from '../../../../src/domain/text/vietnameseText.js'
import { anyVietnamese } from '../arbitraries.js'

describe('storedText', () => {
  it.each([
    ['dòng một\vdòng hai', 'dòng một\ndòng hai'],
    ['a\u0000b\u0008c\u001fd\uFFFE', 'abcd'],
    ['giữ\tnguyên\r\n 😀 đ', 'giữ\tnguyên\r\n 😀 đ'],
    ['e\u0302\u0301', 'ế'],
    ['nửa \uD83D chữ', 'nửa  chữ'],
  ])('stores %j as %j', (text, expected) => {
    expect(storedText(text)).toBe(expected)
  })
})

describe('foldText', () => {
  it.each([
    ['Ủy ban nhân dân', 'uy ban nhan dan'],
    ['Uỷ ban nhân dân', 'uy ban nhan dan'],
    ['Đồng Tháp', 'dong thap'],
    ['ĐỒNG THÁP', 'dong thap'],
    ['hoà – hòa', 'hoa hoa'],
    ['Phường 2,\u00a0TP. Cao Lãnh', 'phuong 2 tp cao lanh'],
    ['  “một cửa”  ', 'mot cua'],
    ['', ''],
    ['./.', ''],
  ])('folds %j to %j', (text, expected) => {
    expect(foldText(text)).toBe(expected)
  })

  it('gives the same for both Unicode forms', () => {
    fc.assert(
      fc.property(
        anyVietnamese,
        (text) => foldText(text.normalize('NFD')) === foldText(text.normalize('NFC')),
      ),
    )
  })

  it('changes nothing that is already folded', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyVietnamese, fc.string({ unit: 'grapheme' })),
        (text) => foldText(foldText(text)) === foldText(text),
      ),
    )
  })
})

describe('tidyText', () => {
  it('makes NFC with plain spaces and keeps the lines', () => {
    expect(tidyText(' Bản chính: 1 \r\n\u00a0Bản  sao: 0\t'.normalize('NFD'))).toBe(
      'Bản chính: 1\nBản sao: 0',
    )
  })

  it('tidies once and for all', () => {
    fc.assert(fc.property(anyVietnamese, (text) => tidyText(tidyText(text)) === tidyText(text)))
  })

  it('agrees with toNfc on text that is tidy otherwise', () => {
    expect(toNfc('Cấp Xã'.normalize('NFD'))).toBe('Cấp Xã')
  })
})

describe('slugOf', () => {
  it.each([
    ['216/BCĐ-NC', '216-bcd-nc'],
    ['Ngày Chủ nhật thân thiện', 'ngay-chu-nhat-than-thien'],
    ['--- Đội, đoàn ---', 'doi-doan'],
    ['北京', ''],
  ])('%j becomes %j', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })

  it('cuts between words at 100 characters', () => {
    const slug = slugOf('phường Mỹ Ngãi '.repeat(12))
    expect(slug.length).toBeLessThanOrEqual(100)
    expect(slug.endsWith('-')).toBe(false)
    expect('phuong-my-ngai-'.repeat(12).startsWith(`${slug}-`)).toBe(true)
  })

  it('keeps every slug within the letters, digits and single hyphens of a URL', () => {
    fc.assert(
      fc.property(fc.oneof(anyVietnamese, fc.string({ maxLength: 300 })), (title) => {
        expect(slugOf(title)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
        expect(slugOf(title).length).toBeLessThanOrEqual(100)
      }),
    )
  })
})

describe('documentKey', () => {
  it.each(['216/BCĐ-NC', '216 bcd nc', '216bcdnc', '216/BCD–NC', ' 216 / BCĐ - NC '])(
    'finds the directive under the spelling %j',
    (spelling) => {
      expect(documentKey(spelling)).toBe('216bcdnc')
    },
  )

  it('does not count the leading zero that the decree asks for', () => {
    expect(documentKey('06/2024/QĐ-UBND')).toBe(documentKey('6/2024/QĐ-UBND'))
    expect(documentKey('60/2024/QĐ-UBND')).not.toBe(documentKey('6/2024/QĐ-UBND'))
  })
})

describe('compareVietnamese', () => {
  it('puts numbers by value and đ after d', () => {
    const names = ['Phường 11', 'Đống Đa', 'Phường 2', 'Ấp Bắc', 'Duy Tiên', 'An Giang', 'Ăn Thịnh']
    expect(names.toSorted(compareVietnamese)).toEqual([
      'An Giang',
      'Ăn Thịnh',
      'Ấp Bắc',
      'Duy Tiên',
      'Đống Đa',
      'Phường 2',
      'Phường 11',
    ])
  })
})
