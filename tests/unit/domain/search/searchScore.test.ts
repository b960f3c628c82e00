import { expect, it } from 'vitest'

import { firstAbbreviations } from '../../../../src/domain/search/abbreviations.js'
import { marksScore } from '../../../../src/domain/search/marksScore.js'
import { abbreviationsOf } from '../../../../src/domain/search/sameMeaning.js'
import { parseSearchQuery } from '../../../../src/domain/search/searchQuery.js'
import { scorerOf } from '../../../../src/domain/search/searchScore.js'
import { searchFold } from '../../../../src/domain/search/searchWords.js'

const abbreviations = abbreviationsOf(firstAbbreviations)

/** The titles that a query brings, best first, as if each word were as rare as in these titles. */
function rankedBy(q: string, titles: readonly string[]): string[] {
  const query = parseSearchQuery(q, abbreviations)
  const folded = titles.map(searchFold)
  const countOf = (word: string) =>
    folded.filter((each) => ` ${each} `.includes(` ${word} `)).length
  const scorer = scorerOf(query, {
    of: (word) => Math.log(2 + titles.length / (1 + countOf(word))),
    has: (word) => countOf(word) > 0,
  })
  const matched = folded.map((foldedTitle) =>
    scorer.match({ foldedTitle, foldedNames: '', keys: [], text: 'none', prior: 0 }),
  )
  const scores = matched.map((each, at) => {
    const title = titles[at] ?? ''
    return {
      title,
      score: scorer.score(each).score + marksScore(query, { title, foldedTitle: folded[at] ?? '' }),
    }
  })
  return scores.toSorted((left, right) => right.score - left.score).map(({ title }) => title)
}

it.each([
  [
    'official words before those that mean the same',
    'khai tử',
    'Đăng ký khai tử',
    'Trợ cấp từ trần',
  ],
  [
    'the first before its variants',
    'giấy khai sinh',
    'Đăng ký khai sinh',
    'Cấp bản sao Giấy khai sinh',
  ],
  [
    'with words of no name as without',
    'giấy khai sinh trễ hạn',
    'Đăng ký khai sinh',
    'Đăng ký khai sinh cho trẻ có yếu tố nước ngoài',
  ],
  [
    'the marks that are typed before others',
    'tố cáo cán bộ',
    'Giải quyết tố cáo tại cấp xã',
    'Tổ chức lại cao đẳng cần bộ máy',
  ],
  [
    'most words side by side before words apart',
    'giấy phép kinh doanh mật mã',
    'Gia hạn phép kinh doanh sản phẩm mật mã',
    'Cấp giấy phép nhập khẩu mật mã dân sự',
  ],
  [
    'one half of the country writing the tone of the other',
    'nghĩ hưu',
    'Chế độ nghỉ hưu',
    'Chế độ nghi lễ hưu bổng',
  ],
] as const)('%s: "%s"', (_rule, typed, first, second) => {
  // prettier-ignore
  expect(rankedBy(typed, [second, first])).toEqual([first, second])
})

/** How much of what was asked for a name has. */
function shareOf(q: string, title: string): number {
  const foldedTitle = searchFold(title)
  const has = (word: string) => ` ${foldedTitle} `.includes(` ${word} `)
  const scorer = scorerOf(parseSearchQuery(q, abbreviations), { of: () => 1, has })
  const record = { foldedTitle, foldedNames: '', keys: [], text: 'none', prior: 0 } as const
  return scorer.score(scorer.match(record)).share
}

it('has what is meant in other words, but not what is done again', () => {
  expect(shareOf('passport', 'Cấp hộ chiếu phổ thông')).toBeGreaterThan(0.9)
  expect(shareOf('làm lại', 'Cấp lại giấy phép')).toBe(0)
  expect(shareOf('cấp lại', 'Cấp lại giấy phép')).toBe(1)
})

it('has the more the more words were told', () => {
  expect(shareOf('tách hộ', 'Tách hộ')).toBe(1)
  expect(shareOf('alpha beta gamma delta epsilon zeta', 'Alpha beta')).toBeGreaterThan(1)
})
