import { expect, it } from 'vitest'

import type { CalendarDate } from '../../../src/domain/calendar/calendarDate.js'
import { UnitProgress } from '../../../src/portal/pages/parts/UnitProgress.js'
import type { BoardUnit } from '../../../src/queries/assignments/board.js'
import { rendered } from './rendered.js'

const progress: BoardUnit['progress'] = {
  percent: null,
  isAtLeast: true,
  done: 0,
  total: 1,
  notReported: 1,
  late: 0,
  overdue: 0,
  doneLate: 0,
  longestLate: 0,
  asOf: '2026-11-26' as CalendarDate,
  hasDemo: false,
  isAllDemo: false,
}

function rowsShown(count: number) {
  const units = Array.from({ length: count }, (_none, at) => ({
    id: String(at),
    unit: { name: `Xã ${at + 1}`, slug: `xa-${at + 1}` },
    progress,
  }))
  const $ = rendered(<UnitProgress units={units} listOf={() => '/nhiem-vu'} />)
  return { rows: $('tbody tr').length, words: $('summary').text(), page: $.text() }
}

it('shows all units of a province', () => {
  const { rows, words, page } = rowsShown(200)
  expect(rows).toBe(200)
  expect(words).toContain('Xem cả 200 đơn vị')
  expect(page).not.toContain('tệp tải về')
})

it('shows the first of thousands, and says where the others are', () => {
  const { rows, words, page } = rowsShown(8000)
  expect(rows).toBe(200)
  expect(words).toContain('Xem 200 trong 8.000 đơn vị')
  expect(page).toContain('Các đơn vị còn lại có trong tệp tải về (CSV, JSON).')
})
