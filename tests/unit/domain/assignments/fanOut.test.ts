import { describe, expect, it } from 'vitest'

import { calendarDate } from '../../../../src/domain/calendar/calendarDate.js'
import {
  distinctCode,
  fanOutOf,
  plannedAssignments,
  recipientUnits,
  type ExistingAssignment,
  type Origin,
  type OriginItem,
  type Recipient,
} from '../../../../src/domain/assignments/fanOut.js'

const march = calendarDate('2026-03-01')
const april = calendarDate('2026-04-01')

const units = [
  { id: 'tinh', name: 'Tỉnh', kind: 'province' },
  { id: 'p1', name: 'Phường 1', kind: 'ward', parent: 'tinh' },
  { id: 'p2', name: 'Phường 2', kind: 'ward', parent: 'tinh', validTo: '2026-03-31' },
  { id: 'p3', name: 'Phường 3', kind: 'ward', parent: 'tinh', validFrom: '2026-04-01' },
  { id: 'x1', name: 'Xã 1', kind: 'commune', parent: 'tinh' },
  { id: 'kp1', name: 'Khu phố 1', kind: 'neighbourhood', parent: 'p1' },
]

describe('recipients', () => {
  it.each<[string, Recipient[], string[]]>([
    ['a named unit', [{ mode: 'unit', unit: 'x1' }], ['x1']],
    ['all units of a kind that exist on the day', [{ mode: 'kind', kind: 'ward' }], ['p1', 'p2']],
    ['direct children only', [{ mode: 'children', unit: 'tinh' }], ['p1', 'p2', 'x1']],
    [
      'a unit chosen twice once',
      [
        { mode: 'unit', unit: 'p1' },
        { mode: 'kind', kind: 'ward' },
      ],
      ['p1', 'p2'],
    ],
    ['a unit that is not there yet', [{ mode: 'unit', unit: 'p3' }], []],
    ['an unknown unit', [{ mode: 'unit', unit: 'khong-co' }], []],
    ['children of nothing', [{ mode: 'children', unit: null }], []],
  ])('stand for %s', (_what, recipients, expected) => {
    expect(recipientUnits(recipients, units, { today: march }).units).toEqual(expected)
  })

  it('keep the units of the day they were first published with', () => {
    const wards: Recipient[] = [{ mode: 'kind', kind: 'ward' }]
    const first = recipientUnits(wards, units, { today: march })
    const later = recipientUnits(wards, units, { today: april, resolvedOn: first.resolvedOn })
    expect(later).toEqual(first)
  })

  it('added by an amendment are resolved on its day', () => {
    const first = recipientUnits([{ mode: 'unit', unit: 'x1' }], units, { today: march })
    const wards: Recipient[] = [
      { mode: 'unit', unit: 'x1' },
      { mode: 'kind', kind: 'ward' },
    ]
    const later = recipientUnits(wards, units, { today: april, resolvedOn: first.resolvedOn })
    expect(later.units).toEqual(['x1', 'p1', 'p3'])
    expect(later.resolvedOn).toEqual({ 'unit:x1': march, 'kind:ward': april })
  })
})

const codes = new Map([
  ['p1', 'KT01'],
  ['p2', 'KT02'],
])

function item(key: string, values: Partial<OriginItem> = {}): OriginItem {
  return {
    key,
    title: `Việc ${key}`,
    units: ['p1'],
    obligation: 'mandatory',
    frequency: 'once',
    due: { kind: 'none' },
    weight: 1,
    ...values,
  }
}

function origin(...items: OriginItem[]): Origin {
  return { kind: 'directive', id: 'd', codePrefix: '216', items }
}

function planned(...items: OriginItem[]) {
  return plannedAssignments(origin(...items), codes)
}

describe('planned assignments', () => {
  it('are one for each item and unit', () => {
    const plans = planned(item('1.1', { units: ['p1', 'p2'] }), item('1.2', { units: ['p2'] }))
    expect(plans.map(({ originKey }) => originKey)).toEqual([
      'directive:d:1.1:p1',
      'directive:d:1.1:p2',
      'directive:d:1.2:p2',
    ])
  })

  it.each([
    ['2.1a', '216-2.1A-KT01'],
    ['2.1đ', '216-2.1DD-KT01'],
    ['II.1/b', '216-II.1-B-KT01'],
  ])('of item %s have a code fit for an address', (key, code) => {
    expect(planned(item(key))[0]?.code).toBe(code)
  })

  it('of two long names keep different codes within the limit', () => {
    const long = 'x'.repeat(60)
    const [first, second] = planned(item(`${long}1`), item(`${long}2`))
    expect(first?.code).not.toBe(second?.code)
    expect(first && distinctCode(first).length).toBeLessThanOrEqual(60)
  })

  it('whose code is taken get another one, always the same', () => {
    const [plan] = planned(item('1'))
    const [again] = planned(item('1'))
    expect(plan && distinctCode(plan)).toMatch(/^216-1-KT01-[A-Z0-9]+$/)
    expect(plan && distinctCode(plan)).toBe(again && distinctCode(again))
  })
})

function made(key: string, values: Partial<ExistingAssignment> = {}): ExistingAssignment {
  const [plan] = planned(item(key))
  const originKey = plan?.originKey ?? ''
  return { id: key, originKey, itemHash: plan?.itemHash ?? '', state: 'assigned', ...values }
}

describe('a fan-out', () => {
  it('makes everything the first time and nothing the second', () => {
    const plans = planned(item('1'), item('2'))
    expect(fanOutOf(plans, []).missing).toEqual(plans)
    expect(fanOutOf(plans, [made('1'), made('2')])).toEqual({
      missing: [],
      changed: [],
      superfluous: [],
    })
  })

  it.each<[string, Partial<OriginItem>]>([
    ['text', { title: 'Việc khác' }],
    ['deadline', { due: { kind: 'date', day: '2026-12-31' } }],
    ['weight', { weight: 2 }],
  ])('brings open work up to a changed %s', (_what, change) => {
    const { changed, missing } = fanOutOf(planned(item('1', change)), [made('1')])
    expect(changed.map(({ existing }) => existing.id)).toEqual(['1'])
    expect(missing).toEqual([])
  })

  it('does not take another set of units for a change of the text', () => {
    const { changed, missing } = fanOutOf(planned(item('1', { units: ['p1', 'p2'] })), [made('1')])
    expect(changed).toEqual([])
    expect(missing.map(({ unit }) => unit)).toEqual(['p2'])
  })

  it('tells a removed item from a removed unit', () => {
    const gone = { ...made('1'), originKey: 'directive:d:1:p2', id: 'unit' }
    const { superfluous } = fanOutOf(planned(item('1')), [made('1'), gone, made('9')])
    expect(superfluous.map(({ existing, gone }) => [existing.id, gone])).toEqual([
      ['unit', 'unit'],
      ['9', 'item'],
    ])
  })

  it.each<[string, Partial<ExistingAssignment>]>([
    ['finished', { state: 'verified' }],
    ['cancelled', { state: 'cancelled' }],
    ['given by hand', { itemHash: null }],
  ])('never touches work that is %s, nor makes it again', (_what, values) => {
    const nothing = { missing: [], changed: [], superfluous: [] }
    expect(fanOutOf(planned(item('1', { title: 'Khác' })), [made('1', values)])).toEqual(nothing)
    expect(fanOutOf([], [made('1', values)])).toEqual(nothing)
  })
})
