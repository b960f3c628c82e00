import { describe, expect, it } from 'vitest'

import { calendarDate } from '../../../../src/domain/calendar/calendarDate.js'
import {
  unambiguousName,
  unitMatcher,
  type NamedUnit,
} from '../../../../src/domain/units/unitNames.js'

const units: NamedUnit[] = [
  { id: 'kt', name: 'Phường Kon Tum', code: '23284' },
  { id: 'snv', name: 'Sở Nội vụ', shortName: 'SNV' },
  { id: 'vhtt', name: 'Sở Văn hóa, Thể thao và Du lịch' },
  { id: 'ht', name: 'Phường Hòa Thuận' },
  { id: 'p2-old', name: 'Phường 2', code: '29878', validTo: '2025-06-30' },
  { id: 'p2-other', name: 'Phường 2', code: '29599', validTo: '2025-06-30' },
  { id: 'tan', name: 'Xã Tân', validTo: '2025-06-30' },
  { id: 'tan-new', name: 'Xã Tân', validFrom: '2025-07-01' },
]
const match = unitMatcher(units, calendarDate('2026-03-01'))

const idOf = (written: string) => {
  const found = match(written)
  return found.kind === 'found' ? found.unit.id : found.kind
}

describe('the name of a unit in a table', () => {
  it.each([
    ['Phường Kon Tum', 'kt'],
    ['  phường  KON TUM ', 'kt'],
    ['Phường Kon Tum'.normalize('NFD'), 'kt'],
    ['23284', 'kt'],
    ['Phường Kon Tum (23284)', 'kt'],
    ['UBND phường Kon Tum', 'kt'],
    ['Ủy ban nhân dân phường Kon Tum', 'kt'],
    ['snv', 'snv'],
    ['Sở Văn hoá, Thể thao và Du lịch', 'vhtt'],
    ['Phường Hoà Thuận', 'ht'],
    ['Xã Tân', 'tan-new'],
    ['Phường 2 (29599)', 'p2-other'],
    ['Phường 2', 'ambiguous'],
    ['Phường 2 (00000)', 'unknown'],
    ['Phuong Kon Tum', 'unknown'],
    ['Xã Tấn', 'unknown'],
    ['Sở Nội vụ, Phường Kon Tum', 'unknown'],
    ['', 'unknown'],
  ])('“%s” means %s', (written, id) => {
    expect(idOf(written)).toBe(id)
  })

  it('asks about what differs by marks only, and guesses nothing', () => {
    expect(match('Xa Tan')).toMatchObject({ kind: 'unknown', similar: [units[6], units[7]] })
    expect(match('Sở Y tế')).toEqual({ kind: 'unknown', similar: [] })
  })

  it('is written so that it is found again', () => {
    for (const unit of units) {
      if (unit.id === 'tan') continue // Has no code: only a person can tell it from its successor.
      expect(idOf(unambiguousName(unit, match))).toBe(unit.id)
    }
    expect(unambiguousName(units[4] as NamedUnit, match)).toBe('Phường 2 (29878)')
  })
})
