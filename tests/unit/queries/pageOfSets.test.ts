import { describe, expect, it } from 'vitest'

import { pageOfSets, type ReadSet } from '../../../src/queries/reading/pageOfSets.js'

const LIMIT = 4

/** A set of so many rows, named by a letter. */
function setOf(letter: string, size: number): ReadSet<string> {
  const all = Array.from({ length: size }, (_none, at) => `${letter}${at}`)
  return (page) =>
    Promise.resolve({ docs: all.slice((page - 1) * LIMIT, page * LIMIT), totalDocs: size })
}

describe('pages of sets that follow each other', () => {
  it.each([[[6, 9]], [[4, 4]], [[0, 5]], [[7, 0]], [[3, 2, 11]], [[0, 0]]])(
    'hold every row once and in order: %j',
    async (sizes) => {
      const sets = sizes.map((size, at) => setOf('abc'[at] ?? '', size))
      const total = sizes.reduce((sum, size) => sum + size, 0)
      const expected = sizes.flatMap((size, at) =>
        Array.from({ length: size }, (_none, row) => `${'abc'[at] ?? ''}${row}`),
      )
      for (let page = 1; page <= Math.ceil(total / LIMIT) + 1; page += 1) {
        const found = await pageOfSets(sets, { page, limit: LIMIT })
        expect(found.total).toBe(total)
        expect(found.rows).toEqual(expected.slice((page - 1) * LIMIT, page * LIMIT))
      }
    },
  )
})
