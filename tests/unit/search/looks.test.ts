import { describe, expect, it } from 'vitest'

import { nameWords } from '../../../src/domain/search/nameWords.js'
import { abbreviationsOf } from '../../../src/domain/search/sameMeaning.js'
import { parseSearchQuery } from '../../../src/domain/search/searchQuery.js'
import { searchFold } from '../../../src/domain/search/searchWords.js'
import { isToldAsStory } from '../../../src/search/looks.js'

const NAME =
  'Cho phép cơ sở khám bệnh, chữa bệnh hoạt động trở lại sau khi bị đình chỉ hoạt động chuyên môn'

const counts = new Map([...nameWords(searchFold(NAME))].map((word) => [word, 1]))
const partsOf = (typed: string) => parseSearchQuery(typed, abbreviationsOf([])).parts

describe('a sentence that is no name need not be looked for among names', () => {
  it.each([
    [NAME, false],
    ['Cho phép cơ sở KCB hoạt động trở lại sau khi bị đình chỉ hoạt động chuyên môn', false],
    ['cho phép cơ sở khám bệnh hoạt động lại sau đình chỉ', false],
    ['khám bệnh lại', false],
    ['cơ sở của tôi đã đình chỉ bệnh hoạt nay khám lại chữa động', true],
  ])('%s', (typed, expected) => {
    expect(isToldAsStory(partsOf(typed), counts)).toBe(expected)
  })
})
