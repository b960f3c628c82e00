import { describe, expect, it } from 'vitest'

import { calendarDate } from '../../../src/domain/calendar/calendarDate.js'
import type { PromiseFor } from '../../../src/domain/procedures/returnPromises.js'
import { promiseLine } from '../../../src/portal/pages/procedure/returnWords.js'

const promise = (part: PromiseFor, on: string, atMinute: number | null = null) => ({
  for: part,
  on: calendarDate(on),
  atMinute,
})

describe('what a day promises, in a line', () => {
  it('is a day, and another one after the hand-over', () => {
    const promises = [promise('in-time', '2026-11-27'), promise('late', '2026-11-30')]
    expect(promiseLine(promises)).toBe('Thứ Sáu 27/11/2026 (sau 15:00: Thứ Hai 30/11/2026)')
  })

  it('is an hour only for whoever comes when the office opens', () => {
    const promises = [promise('opening', '2026-11-26', 600), promise('late', '2026-11-27', 600)]
    expect(promiseLine(promises)).toBe(
      '10:00, Thứ Năm 26/11/2026 nếu nộp đầu giờ sáng (sau 15:00: 10:00, Thứ Sáu 27/11/2026)',
    )
  })

  it('is one day where the hour makes no difference', () => {
    expect(promiseLine([promise('any-time', '2026-11-30')])).toBe('Thứ Hai 30/11/2026')
  })
})
