import { expect, it } from 'vitest'

import { inKnownParts } from '../../../../src/domain/search/knownParts.js'
import { nameWords } from '../../../../src/domain/search/nameWords.js'
import { abbreviationsOf } from '../../../../src/domain/search/sameMeaning.js'
import { parseSearchQuery } from '../../../../src/domain/search/searchQuery.js'
import { searchFold } from '../../../../src/domain/search/searchWords.js'

const abbreviations = abbreviationsOf([
  ['cấp lại thẻ căn cước', 'mất thẻ căn cước'],
  ['cấp lại', 'làm lại', 'mất'],
  ['căn cước', 'thẻ căn cước', 'CCCD'],
  ['tạm trú', 'ở trọ'],
  ['trò chơi điện tử', 'tiệm net', 'quán net', 'tiệm game'],
])

function readAs(typed: string, ...names: string[]): string[][] {
  const known = nameWords(...names.map(searchFold))
  return inKnownParts(parseSearchQuery(typed, abbreviations), known).parts.map(({ spellings }) =>
    spellings.map(({ words }) => words.join(' ')),
  )
}

it('reads what means one thing as one where some name says it', () => {
  expect(readAs('mất thẻ căn cước', 'Cấp lại thẻ căn cước')).toEqual([
    ['mat the can cuoc', 'cap lai the can cuoc'],
  ])
})

it('reads it one by one where no name says it, but some say its parts', () => {
  expect(readAs('mất thẻ căn cước', 'Cấp đổi thẻ căn cước', 'Cấp lại giấy phép')).toEqual([
    ['mat', 'cap lai'],
    ['the can cuoc', 'can cuoc'],
  ])
})

it('leaves it as it is where no name says any of it', () => {
  expect(readAs('mất thẻ căn cước', 'Đăng ký khai sinh')).toEqual([
    ['mat the can cuoc', 'cap lai the can cuoc'],
  ])
})

it('leaves out ways that no name has', () => {
  expect(readAs('tạm trú', 'Đăng ký tạm trú')).toEqual([['tam tru']])
  expect(readAs('ở trọ', 'Đăng ký tạm trú')).toEqual([['o tro', 'tam tru']])
})

it('keeps the first ways of what no name says', () => {
  expect(readAs('quán net', 'Đăng ký khai sinh')).toEqual([
    ['quan net', 'tro choi dien tu', 'tiem net'],
  ])
})

it.each([
  // Small words typed without their marks need not be found, but where a name has them side by side.
  ['ba toi muon sua nha o que', 'Sửa nhà', 'ba toi | muon | o'],
  ['co yeu', 'Người làm công tác cơ yếu', ''],
  ['co con', 'Nuôi con', 'co'],
])('of "%s", where a name is "%s", "%s" need not be found', (typed, name, expected) => {
  const known = nameWords(searchFold(name))
  const { parts } = inKnownParts(parseSearchQuery(typed, abbreviations), known)
  const fillers = parts
    .filter(({ isFiller }) => isFiller)
    .map(({ spellings }) => spellings[0]?.words)
  expect(fillers.map((words) => words?.join(' ')).join(' | ')).toBe(expected)
})
