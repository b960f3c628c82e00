import fc from 'fast-check'
import { expect, it } from 'vitest'

import { searchFold, searchWordsOf } from '../../../../src/domain/search/searchWords.js'

/** Every word for itself, as what is typed is read. */
const wordByWord = (text: string) =>
  searchWordsOf(text)
    .map(({ folded }) => folded)
    .join(' ')

it.each([
  ['Đăng ký nghĩa vụ quân sự – lần đầu!', 'dang ki nghia vu quan su lan dau'],
  ['  Kỹ thuật,\n\tquý 2; quay, máy (y tế) Huy ', 'ki thuat qui 2 quay may y te huy'],
  ['216/BCĐ-NC · 1.013172', '216 bcd nc 1 013172'],
  ['Hoà bình → hòa', 'hoa binh hoa'],
  ['¿½ ΟΔΟΣ 😀 Ｋý', '½ οδος ｋy'],
  ['', ''],
])('a text is folded: %s', (text, folded) => {
  expect(searchFold(text)).toBe(folded)
  expect(wordByWord(text)).toBe(folded)
  expect(searchFold(text.normalize('NFD'))).toBe(folded)
})

it('a whole text has the words that are read one by one', () => {
  const letters = fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyýỳỷỹỵ́̀Đ ,.-/1·’Σßǆ→😀')
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: letters }), fc.string({ unit: 'binary' })), (text) => {
      expect(searchFold(text)).toBe(wordByWord(text))
    }),
  )
})
