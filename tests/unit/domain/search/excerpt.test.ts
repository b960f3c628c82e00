import { expect, it } from 'vitest'

import { excerptOf, markFinds, type ExcerptPiece } from '../../../../src/domain/search/excerpt.js'
import { abbreviationsOf } from '../../../../src/domain/search/sameMeaning.js'
import { parseSearchQuery } from '../../../../src/domain/search/searchQuery.js'

const queryOf = (q: string) => parseSearchQuery(q, abbreviationsOf([]))
const written = (pieces: readonly ExcerptPiece[]) =>
  pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('')

it.each([
  ['words without their marks', 'dang ky khai sinh', 'Đăng ký khai sinh', '[Đăng ký khai sinh]'],
  ['both spellings of i', 'quý', 'Quỹ quí 1', '[Quỹ quí] 1'],
  ['whole words only', 'sinh con', 'Sinh viên, thí sinhh, con', '[Sinh] viên, thí sinhh, [con]'],
  ['the beginning that is still typed', 'khai si', 'Khai sinh', '[Khai sinh]'],
  ['words in quotes', 'hai con', '“Hai” («con»)', '“[Hai]” («[con]»)'],
  ['nothing beside a letter that folds to none', 'hai con', 'Πhai con', 'Πhai [con]'],
])('marks %s', (_what, q, text, marked) => {
  expect(written(markFinds(text, queryOf(q)))).toBe(marked)
})

it('shows where most of what was looked for stands together', () => {
  const text = `Giấy tờ ${'phải nộp kèm theo. '.repeat(30)}Giấy chuyển tuyến do cơ sở cấp.`
  const pieces = excerptOf(text, queryOf('giấy chuyển tuyến'))
  expect(written(pieces)).toContain('[Giấy chuyển tuyến]')
  expect(written(pieces).startsWith('… ')).toBe(true)
})
