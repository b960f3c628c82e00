import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '../../../../src/domain/calendar/calendarDate.js'
import { addDays, calendarDate } from '../../../../src/domain/calendar/calendarDate.js'
import {
  closingBefore,
  gapsOf,
  overlapsOf,
  undeclaredGaps,
  validityOn,
  versionOn,
} from '../../../../src/domain/calendar/effectivePeriods.js'

const day = calendarDate
const version = (label: string, effectiveFrom: string | null, effectiveTo: string | null) => ({
  label,
  effectiveFrom,
  effectiveTo,
})
const first = version('first', '2024-01-01', '2024-12-31')
const second = version('second', '2025-03-01', '2026-01-31')
const third = version('third', '2026-02-01', null)
const versions = [third, first, second]

describe('versionOn', () => {
  it.each([
    ['2023-12-31', undefined],
    ['2024-01-01', 'first'],
    ['2024-12-31', 'first'],
    ['2025-01-01', undefined],
    ['2025-03-01', 'second'],
    ['2026-01-31', 'second'],
    ['2026-02-01', 'third'],
    ['2099-01-01', 'third'],
  ])('holds on %s: %s', (on, label) => {
    expect(versionOn(versions, day(on))?.label).toBe(label)
  })

  it('takes the later to take effect where two hold', () => {
    const open = version('open', null, null)
    expect(versionOn([third, open], day('2026-03-01'))?.label).toBe('third')
    expect(versionOn([third, open], day('2020-03-01'))?.label).toBe('open')
  })

  it('reads stored days', () => {
    const stored = version('stored', '2026-02-01T12:00:00.000Z', null)
    expect(versionOn([stored], day('2026-02-01'))).toBe(stored)
  })
})

describe('validityOn', () => {
  it.each([
    ['2026-06-01', { kind: 'valid', version: third }],
    ['2023-06-01', { kind: 'not-yet', next: first }],
    ['2025-02-01', { kind: 'gap', previous: first, next: second }],
  ])('explains %s', (on, expected) => {
    expect(validityOn(versions, day(on))).toEqual(expected)
  })

  it('says that an abolished procedure has ended and that an unknown one never was', () => {
    expect(validityOn([first], day('2026-06-01'))).toEqual({ kind: 'ended', previous: first })
    expect(validityOn([], day('2026-06-01'))).toEqual({ kind: 'none' })
  })
})

describe('gaps and overlaps', () => {
  it('finds the days no version covers', () => {
    expect(gapsOf(versions)).toEqual([{ from: '2025-01-01', to: '2025-02-28' }])
    expect(gapsOf([second, third])).toEqual([])
    expect(gapsOf([])).toEqual([])
  })

  it('finds the days two versions share', () => {
    const early = version('early', '2026-01-15', null)
    expect(overlapsOf([second, early])).toEqual([
      { first: second, second: early, from: '2026-01-15', to: '2026-01-31' },
    ])
    expect(overlapsOf(versions)).toEqual([])
  })

  it('sees that two open versions overlap for ever', () => {
    const [left, right] = [version('left', null, null), version('right', null, null)]
    expect(overlapsOf([left, right])).toEqual([
      { first: left, second: right, from: null, to: null },
    ])
  })

  it('looks over a period that ends before it begins', () => {
    const wrong = version('wrong', '2025-02-01', '2025-01-01')
    expect(overlapsOf([first, wrong])).toEqual([])
    expect(versionOn([wrong], day('2025-01-15'))).toBeNull()
  })

  it('agrees with looking at every day one by one', () => {
    const start = day('2026-01-01')
    const anyOffset = fc.option(fc.integer({ min: 0, max: 40 }))
    const anyVersions = fc.array(fc.tuple(anyOffset, anyOffset), { maxLength: 5 })
    const dayAt = (offset: number | null) => (offset === null ? null : addDays(start, offset))
    fc.assert(
      fc.property(anyVersions, (pairs) => {
        const periods = pairs.map(([from, to]) => version('any', dayAt(from), dayAt(to)))
        const holding = (on: CalendarDate) =>
          periods.filter(
            ({ effectiveFrom, effectiveTo }) =>
              (!effectiveFrom || effectiveFrom <= on) && (!effectiveTo || on <= effectiveTo),
          ).length
        const gaps = gapsOf(periods)
        const overlaps = overlapsOf(periods)
        for (let offset = -1; offset <= 41; offset += 1) {
          const on = addDays(start, offset)
          const count = holding(on)
          expect(versionOn(periods, on) !== null).toBe(count > 0)
          const isShared = overlaps.some(
            ({ from, to }) => (!from || from <= on) && (!to || on <= to),
          )
          expect(isShared).toBe(count > 1)
          if (gaps.some(({ from, to }) => from <= on && on <= to)) expect(count).toBe(0)
          expect(validityOn(periods, on).kind === 'gap').toBe(
            gaps.some(({ from, to }) => from <= on && on <= to),
          )
        }
      }),
    )
  })
})

describe('closingBefore', () => {
  const open = version('open', null, null)

  it.each([
    ['the open version ends on the day before', [first, second, third], '2026-06-01', 'third'],
    ['one without any day does too', [open], '2026-06-01', 'open'],
    ['one that ends later is cut short', [first], '2024-06-01', 'first'],
  ])('%s', (_name, among, from, label) => {
    const closing = closingBefore(among, day(from))
    expect(closing).toMatchObject({ kind: 'close', version: { label } })
    expect(closing.kind === 'close' && closing.effectiveTo).toBe(addDays(day(from), -1))
  })

  it('has nothing to do where none is in force any more', () => {
    expect(closingBefore([first], day('2025-01-01'))).toEqual({ kind: 'nothing' })
    expect(closingBefore([], day('2025-01-01'))).toEqual({ kind: 'nothing' })
  })

  it('finds the day taken by a version that begins then or later', () => {
    expect(closingBefore([first, second], day('2025-03-01'))).toMatchObject({ kind: 'taken' })
    expect(closingBefore([first, second], day('2024-06-01'))).toMatchObject({ kind: 'taken' })
  })

  it('leaves room for the new version and no day without one', () => {
    const start = day('2026-01-01')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (offset) => {
        const from = addDays(start, offset)
        const before = version('before', start, null)
        const closing = closingBefore([before], from)
        if (closing.kind !== 'close') throw new Error('an open version is closed')
        const after = [{ ...before, effectiveTo: closing.effectiveTo }, version('new', from, null)]
        expect(overlapsOf(after)).toEqual([])
        expect(gapsOf(after)).toEqual([])
      }),
    )
  })
})

describe('undeclaredGaps', () => {
  it('are those beside the version, on the side where they lie', () => {
    expect(undeclaredGaps(second, [first, third])).toEqual([
      { from: '2025-01-01', to: '2025-02-28', side: 'before' },
    ])
    expect(undeclaredGaps(first, [second, third])).toEqual([
      { from: '2025-01-01', to: '2025-02-28', side: 'after' },
    ])
    expect(undeclaredGaps(third, [first, second])).toEqual([])
  })

  it('are none where the version after the gap says why', () => {
    const declared = { ...second, gapReason: 'Văn bản cũ hết hiệu lực trước' }
    expect(undeclaredGaps(declared, [first, third])).toEqual([])
    expect(undeclaredGaps(first, [declared, third])).toEqual([])
    expect(undeclaredGaps({ ...second, gapReason: ' ' }, [first, third])).toHaveLength(1)
  })
})
