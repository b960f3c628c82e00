import { expect, it } from 'vitest'

import { nameWords, pairsIn } from '../../../../src/domain/search/nameWords.js'

it.each([
  [
    'each word and each two side by side',
    ['cap lai the'],
    ['cap', 'cap lai', 'lai', 'lai the', 'the'],
  ],
  ['each once', ['cap lai cap lai'], ['cap', 'lai', 'cap lai', 'lai cap']],
  ['no two of different names', ['cap the', 'lai'], ['cap', 'cap the', 'the', 'lai']],
  ['nothing of nothing', ['', ' '], []],
])('has %s', (_what, names, words) => {
  expect([...nameWords(...names)].toSorted()).toEqual(words.toSorted())
})

it.each([
  [
    ['cap', 'lai', 'the'],
    ['cap lai', 'lai the'],
  ],
  [['cap'], []],
  [[], []],
])('tells the pairs of %j', (words, pairs) => {
  expect(pairsIn(words)).toEqual(pairs)
})
