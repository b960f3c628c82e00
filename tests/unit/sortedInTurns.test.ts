import { expect, it } from 'vitest'

import { sortedInTurns } from '../../src/sortedInTurns.js'

type Item = { key: number; at: number }

/** Many with the same key, in no order, the same on every run. */
function itemsOf(count: number): Item[] {
  return Array.from({ length: count }, (_none, at) => ({ key: (at * 7919) % 101, at }))
}

const byKey = (left: Item, right: Item) => left.key - right.key

it.each([0, 1, 999, 1000, 1001, 2500, 8000])('sorts %i items as toSorted does', async (count) => {
  const items = itemsOf(count)
  expect(await sortedInTurns(items, byKey)).toEqual(items.toSorted(byKey))
})

it('leaves what it is given as it is', async () => {
  const items = Object.freeze(itemsOf(2500))
  await sortedInTurns(items, byKey)
  expect(items).toEqual(itemsOf(2500))
})
