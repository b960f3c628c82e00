import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthOf, yearOf } from '../../../../src/domain/calendar/calendarDate.js'
import type { Due } from '../../../../src/domain/assignments/due.js'
import { dueText, dueUpperBound } from '../../../../src/domain/assignments/due.js'
import { dueKinds } from '../../../../src/domain/options.js'

const cases: [Due, string | null, string][] = [
  [{ kind: 'date', day: '2026-06-30' }, '2026-06-30', '30/06/2026'],
  [{ kind: 'date', day: '2026-06-30T12:00:00.000Z' }, '2026-06-30', '30/06/2026'],
  [
    { kind: 'date', day: '2026-11-30', words: 'Trước 30/11' },
    '2026-11-30',
    'Trước 30/11 (chậm nhất 30/11/2026)',
  ],
  [{ kind: 'month', month: 2, year: 2024 }, '2024-02-29', 'Tháng 2/2024 (chậm nhất 29/02/2024)'],
  [{ kind: 'quarter', quarter: 2, year: 2026 }, '2026-06-30', 'Quý II/2026 (chậm nhất 30/06/2026)'],
  [{ kind: 'quarter', quarter: 4, year: 2026 }, '2026-12-31', 'Quý IV/2026 (chậm nhất 31/12/2026)'],
  [{ kind: 'year', year: 2030 }, '2030-12-31', 'Năm 2030 (chậm nhất 31/12/2030)'],
  [{ kind: 'quarter', quarter: 2 }, null, 'Quý II'],
  [{ kind: 'month', month: 13, year: 2026 }, null, 'chưa xác định thời hạn'],
  [{ kind: 'date', day: null }, null, 'chưa xác định thời hạn'],
  [{ kind: 'continuous' }, null, 'Thường xuyên'],
  [{ kind: 'conditional', words: 'Sau khi có hướng dẫn' }, null, 'Sau khi có hướng dẫn'],
  [{ kind: 'conditional' }, null, 'Khi có đủ điều kiện'],
  [{ kind: 'none' }, null, 'chưa xác định thời hạn'],
  [{ kind: 'none', words: '  ' }, null, 'chưa xác định thời hạn'],
]

describe('a deadline', () => {
  it.each(cases)('%j ends on %s and reads "%s"', (due, bound, words) => {
    expect(dueUpperBound(due)).toBe(bound)
    expect(dueText(due)).toBe(words)
  })

  it('is unknown when nothing was recorded', () => {
    expect(dueUpperBound(null)).toBeNull()
    expect(dueText(undefined)).toBe('chưa xác định thời hạn')
  })

  it('ends in the month and year it names, whatever else is filled in', () => {
    const anyDue = fc.record({
      kind: fc.constantFrom(...dueKinds),
      month: fc.integer({ min: 1, max: 12 }),
      quarter: fc.integer({ min: 1, max: 4 }),
      year: fc.integer({ min: 1990, max: 2100 }),
    })
    fc.assert(
      fc.property(anyDue, (due) => {
        const bound = dueUpperBound(due)
        if (due.kind === 'month') expect(bound && monthOf(bound)).toBe(due.month)
        if (due.kind === 'quarter') expect(bound && monthOf(bound)).toBe(due.quarter * 3)
        if (bound) expect(yearOf(bound)).toBe(due.year)
      }),
    )
  })
})
