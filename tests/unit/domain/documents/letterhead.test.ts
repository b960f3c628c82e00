import { describe, expect, it } from 'vitest'

import { letterheadOf, type UnitLine } from '../../../../src/domain/documents/letterhead.js'

const province = { name: 'Tỉnh Quảng Ngãi', kind: 'province' } as const
const ward = { name: 'Phường Kon Tum', kind: 'ward' } as const

const cases: [string, UnitLine, ReturnType<typeof letterheadOf>][] = [
  [
    'a department stands under the committee of its province',
    [{ name: 'Sở Nội vụ', kind: 'department' }, province],
    { superior: 'UBND tỉnh Quảng Ngãi', name: 'Sở Nội vụ', place: 'Quảng Ngãi' },
  ],
  [
    'a territory writes as its committee, under nobody',
    [ward, province],
    { superior: null, name: 'Ủy ban nhân dân phường Kon Tum', place: 'Kon Tum' },
  ],
  [
    'an office of a ward stands under its committee',
    [{ name: 'Phòng Văn hóa – Xã hội', kind: 'office' }, ward, province],
    { superior: 'UBND phường Kon Tum', name: 'Phòng Văn hóa – Xã hội', place: 'Kon Tum' },
  ],
  [
    'a body under no territory has no place',
    [{ name: 'Ban Chỉ đạo', kind: 'steering-committee' }],
    { superior: null, name: 'Ban Chỉ đạo', place: null },
  ],
  [
    'a place named after a person keeps its full name',
    [{ name: 'Thành phố Hồ Chí Minh', kind: 'province' }],
    {
      superior: null,
      name: 'Ủy ban nhân dân thành phố Hồ Chí Minh',
      place: 'Thành phố Hồ Chí Minh',
    },
  ],
  [
    'a place named by a number keeps its full name',
    [{ name: 'Phường 2', kind: 'ward' }],
    { superior: null, name: 'Ủy ban nhân dân phường 2', place: 'Phường 2' },
  ],
  ['nobody has no letterhead', [], null],
]

describe('the head of a letter', () => {
  it.each(cases)('%s', (_rule, line, head) => {
    expect(letterheadOf(line)).toEqual(head)
  })
})
