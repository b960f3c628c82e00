import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { createSortedList } from '../../../src/domain/sortedList.js'

const compare = (left: number, right: number) => left - right

describe('a sorted list', () => {
  it('holds in order what came and did not go', () => {
    const numbers = fc.uniqueArray(fc.integer(), { minLength: 600, maxLength: 2500 })
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 5 }), (items, every) => {
        const list = createSortedList(compare)
        items.forEach((item) => list.add(item))
        const gone = new Set(items.filter((_item, at) => at % every === 0))
        gone.forEach((item) => list.remove(item))
        const left = items.filter((item) => !gone.has(item))
        expect([...list]).toEqual(left.toSorted(compare))
        items.forEach((item) => gone.has(item) && list.add(item))
        expect([...list]).toEqual(items.toSorted(compare))
      }),
      { numRuns: 30 },
    )
  })

  it('is left alone where nothing is to be taken out', () => {
    const list = createSortedList(compare)
    list.remove(1)
    list.add(2)
    list.remove(1)
    list.remove(3)
    expect([...list]).toEqual([2])
  })
})
