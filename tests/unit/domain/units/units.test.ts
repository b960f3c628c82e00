import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../../src/domain/calendar/calendarDate.js'
import type { UnitRecord } from '../../../../src/domain/units/units.js'
import {
  displayUnitName,
  inScope,
  isValidOn,
  predecessorsOf,
  scopeOf,
  successorsOf,
  unitStanding,
} from '../../../../src/domain/units/units.js'

const day = calendarDate
const before = day('2025-06-30')
const after = day('2025-07-01')

/** The rearrangement of 01/07/2025 as far as the seeds need it (DOMAIN §3). */
const units: readonly UnitRecord[] = [
  { id: 'ha-noi', name: 'Thành phố Hà Nội' },
  { id: 'hbt', name: 'Quận Hai Bà Trưng', parent: 'ha-noi', validTo: '2025-06-30' },
  {
    id: 'thanh-nhan',
    name: 'Phường Thanh Nhàn',
    parent: 'hbt',
    validTo: '2025-06-30T12:00:00.000Z',
    successions: [
      { to: 'bach-mai', type: 'split', effectiveOn: '2025-07-01' },
      { to: 'hbt-moi', type: 'split', effectiveOn: '2025-07-01' },
    ],
  },
  { id: 'bach-mai', name: 'Phường Bạch Mai', parent: 'ha-noi', validFrom: '2025-07-01' },
  { id: 'hbt-moi', name: 'Phường Hai Bà Trưng', parent: 'ha-noi', validFrom: '2025-07-01' },
  {
    id: 'phuong-2',
    name: 'Phường 2',
    validTo: '2024-12-31',
    successions: [{ to: 'phuong-1', type: 'merge', effectiveOn: '2025-01-01' }],
  },
  {
    id: 'phuong-1',
    name: 'Phường 1',
    validTo: '2025-06-30',
    successions: [{ to: 'cao-lanh', type: 'merge', effectiveOn: '2025-07-01' }],
  },
  { id: 'cao-lanh', name: 'Phường Cao Lãnh', validFrom: '2025-07-01' },
  {
    id: 'huyen-kb',
    name: 'Huyện Kim Bảng',
    validTo: '2024-12-31',
    successions: [{ to: 'thi-xa-kb', type: 'upgrade', effectiveOn: '2025-01-01' }],
  },
  { id: 'thi-xa-kb', name: 'Thị xã Kim Bảng', validFrom: '2025-01-01', validTo: '2025-06-30' },
]
const unit = (id: string) => units.find((candidate) => candidate.id === id) as UnitRecord
const idsOf = (found: readonly UnitRecord[]) => found.map(({ id }) => id)

describe('isValidOn', () => {
  it.each([
    ['the last day', '2025-06-30', true],
    ['the day after the last', '2025-07-01', false],
    ['the first day', '2025-01-01', true],
    ['the day before the first', '2024-12-31', false],
  ])('counts %s as it is written', (_name, on, expected) => {
    expect(isValidOn(unit('thi-xa-kb'), day(on))).toBe(expected)
  })

  it('holds for ever without ends', () => {
    expect(isValidOn(unit('ha-noi'), day('1955-01-01'))).toBe(true)
  })
})

describe('successions', () => {
  it('follows a split to every part', () => {
    expect(idsOf(successorsOf('thanh-nhan', units))).toEqual(['bach-mai', 'hbt-moi'])
  })

  it('follows merges through units that are gone themselves', () => {
    expect(idsOf(successorsOf('phuong-2', units))).toEqual(['phuong-1', 'cao-lanh'])
    expect(idsOf(predecessorsOf('cao-lanh', units))).toEqual(['phuong-1', 'phuong-2'])
  })

  it('ends when units succeed each other in a circle', () => {
    const circle: readonly UnitRecord[] = [
      { id: 'a', name: 'A', successions: [{ to: 'b', type: 'rename' }] },
      { id: 'b', name: 'B', successions: [{ to: 'a', type: 'rename' }] },
    ]
    expect(idsOf(successorsOf('a', circle))).toEqual(['b'])
    expect(idsOf(predecessorsOf('a', circle))).toEqual(['b'])
  })

  it('ignores a successor nobody recorded and an unknown unit', () => {
    const lost: readonly UnitRecord[] = [
      { id: 'a', name: 'A', successions: [{ to: 'nowhere', type: 'merge' }] },
    ]
    expect(successorsOf('a', lost)).toEqual([])
    expect(successorsOf('nowhere', lost)).toEqual([])
  })

  it('finds each unit among the predecessors of each of its successors', () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    const anyUnits = fc.tuple(
      ...ids.map((id) =>
        fc.subarray(ids).map((targets) => ({
          id,
          name: id,
          successions: targets.map((to) => ({ to, type: 'merge' as const })),
        })),
      ),
    )
    fc.assert(
      fc.property(anyUnits, fc.constantFrom(...ids), (graph, id) => {
        for (const successor of successorsOf(id, graph)) {
          expect(idsOf(predecessorsOf(successor.id, graph))).toContain(id)
        }
      }),
    )
  })
})

describe('displayUnitName', () => {
  it.each([
    ['thanh-nhan', before, 'Phường Thanh Nhàn'],
    ['thanh-nhan', after, 'Phường Thanh Nhàn (cũ, nay thuộc Phường Bạch Mai, Phường Hai Bà Trưng)'],
    ['phuong-2', before, 'Phường 2 (cũ, nay thuộc Phường 1)'],
    ['phuong-2', after, 'Phường 2 (cũ, nay thuộc Phường Cao Lãnh)'],
    ['huyen-kb', before, 'Huyện Kim Bảng (cũ, nay là Thị xã Kim Bảng)'],
    ['hbt', after, 'Quận Hai Bà Trưng (cũ)'],
    ['bach-mai', before, 'Phường Bạch Mai'],
  ])('shows %s on %s as "%s"', (id, on, expected) => {
    expect(displayUnitName(unit(id), on, units)).toBe(expected)
  })

  it('says what became of the parts of a body that was later divided', () => {
    const divided: readonly UnitRecord[] = [
      {
        id: 'h',
        name: 'Huyện A',
        validTo: '2024-12-31',
        successions: [{ to: 't', type: 'upgrade' }],
      },
      {
        id: 't',
        name: 'Thị xã A',
        validTo: '2025-06-30',
        successions: [
          { to: 'p1', type: 'split' },
          { to: 'p2', type: 'split' },
        ],
      },
      { id: 'p1', name: 'Phường Một' },
      { id: 'p2', name: 'Phường Hai' },
    ]
    const [district] = divided
    expect(district && displayUnitName(district, after, divided)).toBe(
      'Huyện A (cũ, nay thuộc Phường Một, Phường Hai)',
    )
  })

  it('says only "(cũ)" where the other units are not known', () => {
    expect(displayUnitName(unit('thanh-nhan'), after)).toBe('Phường Thanh Nhàn (cũ)')
  })
})

describe('unitStanding', () => {
  it('names what is valid, not there yet, or ended with its successors of that day', () => {
    expect(unitStanding(unit('ha-noi'), after, units)).toEqual({ kind: 'valid' })
    expect(unitStanding(unit('bach-mai'), before, units)).toEqual({
      kind: 'not-yet',
      validFrom: '2025-07-01',
    })
    expect(unitStanding(unit('phuong-2'), after, units)).toEqual({
      kind: 'ended',
      endedOn: '2024-12-31',
      successors: [unit('cao-lanh')],
    })
  })
})

describe('scopeOf', () => {
  it('is the unit with its descendants valid on the day', () => {
    expect([...scopeOf('ha-noi', units, before)]).toEqual(['ha-noi', 'hbt', 'thanh-nhan'])
    expect([...scopeOf('ha-noi', units, after)]).toEqual(['ha-noi', 'bach-mai', 'hbt-moi'])
  })

  it.each([
    ['a dissolved unit', 'hbt'],
    ['an unknown unit', 'nowhere'],
    ['no unit', null],
    ['an absent unit', undefined],
  ])('is empty for %s', (_name, id) => {
    expect(scopeOf(id, units, after).size).toBe(0)
  })

  it('ends when parents form a circle', () => {
    const circle: readonly UnitRecord[] = [
      { id: 'a', name: 'A', parent: 'b' },
      { id: 'b', name: 'B', parent: 'a' },
    ]
    expect([...scopeOf('a', circle, after)]).toEqual(['a', 'b'])
  })

  it('does not let a unit act for its parent or a sister', () => {
    expect(inScope({ unitId: 'ha-noi', ownUnitId: 'bach-mai' }, units, after)).toBe(false)
    expect(inScope({ unitId: 'hbt-moi', ownUnitId: 'bach-mai' }, units, after)).toBe(false)
    expect(inScope({ unitId: 'bach-mai', ownUnitId: 'ha-noi' }, units, after)).toBe(true)
  })

  it('denies when either side is missing', () => {
    expect(inScope({ unitId: null, ownUnitId: 'ha-noi' }, units, after)).toBe(false)
    expect(inScope({ unitId: 'bach-mai', ownUnitId: undefined }, units, after)).toBe(false)
  })
})
