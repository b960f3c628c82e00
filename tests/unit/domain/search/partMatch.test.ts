import { expect, it } from 'vitest'

import { findBest, waysOf } from '../../../../src/domain/search/partMatch.js'

const spellings = ['sua ten', 'cai chinh', 'cc', 'doi ten'].map((way) => ({
  words: way.split(' '),
  isPhrase: way !== 'sua ten',
  isPrefix: false,
}))
const ways = waysOf({ typed: [], isFiller: false, spellings })
const shareIn = (name: string) => findBest(ways, ` ${name} `).share

it('is sure of what was typed, less of the official way, and least of what else people say', () => {
  expect(shareIn('sua ten')).toBe(1)
  expect(shareIn('cai chinh ho tich')).toBeLessThan(1)
  expect(shareIn('doi ten doanh nghiep')).toBeLessThan(shareIn('cai chinh ho tich'))
})
