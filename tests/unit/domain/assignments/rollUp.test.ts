import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignmentStates } from '../../../../src/domain/options.js'
import type { RollUpItem } from '../../../../src/domain/assignments/rollUp.js'
import { rollUpOf } from '../../../../src/domain/assignments/rollUp.js'

const open = (percent: number | null, weight?: number): RollUpItem => ({
  state: 'in-progress',
  percent,
  weight,
})

describe('rollUpOf', () => {
  it('weighs the percents and counts what is verified', () => {
    const items: RollUpItem[] = [open(50, 3), open(10, 1), { state: 'verified', percent: 100 }]
    expect(rollUpOf(items)).toEqual({
      percent: (3 * 50 + 10 + 100) / 5,
      isAtLeast: false,
      done: 1,
      total: 3,
      notReported: 0,
    })
  })

  it('keeps the weight of what was not reported and says that the result is a lower bound', () => {
    expect(rollUpOf([open(100), open(null)])).toEqual({
      percent: 50,
      isAtLeast: true,
      done: 0,
      total: 2,
      notReported: 1,
    })
  })

  it('knows nothing where nobody reported, which is not zero', () => {
    expect(rollUpOf([open(null), open(null)]).percent).toBeNull()
    expect(rollUpOf([open(0), open(0)]).percent).toBe(0)
  })

  it('is empty for no children', () => {
    expect(rollUpOf([])).toEqual({
      percent: null,
      isAtLeast: false,
      done: 0,
      total: 0,
      notReported: 0,
    })
  })

  it('leaves cancelled children out of everything', () => {
    const cancelled: RollUpItem = { state: 'cancelled', percent: 100, weight: 10 }
    expect(rollUpOf([open(20), cancelled])).toEqual(rollUpOf([open(20)]))
    expect(rollUpOf([cancelled]).percent).toBeNull()
  })

  it('counts verified work as complete, whatever percent was last reported', () => {
    expect(rollUpOf([{ state: 'verified', percent: 80 }]).percent).toBe(100)
    expect(rollUpOf([{ state: 'verified', percent: null }]).notReported).toBe(0)
  })

  it('completes nothing at 100 percent', () => {
    expect(rollUpOf([open(100), open(100)])).toMatchObject({ percent: 100, done: 0, total: 2 })
  })

  it('counts a child without weight in n/m but not in the percent', () => {
    expect(rollUpOf([open(100, 0), open(40, 1)])).toMatchObject({ percent: 40, total: 2 })
    expect(rollUpOf([open(100, 0)]).percent).toBeNull()
  })

  it('lies between the lowest and the highest child and does not mind their order', () => {
    const anyItem = fc.record({
      state: fc.constantFrom(...assignmentStates),
      percent: fc.integer({ min: 0, max: 100 }),
      weight: fc.integer({ min: 1, max: 10 }),
    })
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 1 }), (items) => {
        const rollUp = rollUpOf(items)
        expect(rollUpOf(items.toReversed()).percent ?? -1).toBeCloseTo(rollUp.percent ?? -1)
        const percents = items
          .filter(({ state }) => state !== 'cancelled')
          .map(({ state, percent }) => (state === 'verified' ? 100 : percent))
        expect(rollUp.percent === null).toBe(percents.length === 0)
        if (rollUp.percent === null) return
        expect(rollUp.percent).toBeGreaterThanOrEqual(Math.min(...percents) - 1e-9)
        expect(rollUp.percent).toBeLessThanOrEqual(Math.max(...percents) + 1e-9)
      }),
    )
  })
})
