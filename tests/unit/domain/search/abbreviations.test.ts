import { expect, it } from 'vitest'

import { firstAbbreviations } from '../../../../src/domain/search/abbreviations.js'
import { searchWordsOf } from '../../../../src/domain/search/searchWords.js'

const markedOf = (way: string) =>
  searchWordsOf(way)
    .map(({ marked }) => marked)
    .join(' ')

it('come in groups of two or more ways, each of them once', () => {
  const wrong = firstAbbreviations.filter(
    (ways) => ways.length < 2 || new Set(ways.map(markedOf)).size < ways.length,
  )
  expect(wrong).toEqual([])
})

it('are in no two groups that are the same', () => {
  const groups = firstAbbreviations.map((ways) => ways.map(markedOf).toSorted().join('|'))
  expect(groups.filter((group, at) => groups.indexOf(group) < at)).toEqual([])
})
