import { describe, expect, it } from 'vitest'

import { calendarDate } from '../../../../src/domain/calendar/calendarDate.js'
import { documentValidityOn } from '../../../../src/domain/documents/documentValidity.js'

describe('documentValidityOn', () => {
  const day = calendarDate('2026-11-25')

  it.each([
    ['holds as noted without an end', 'in-force', null, 'in-force'],
    ['holds until the day before its end', 'in-force', '2026-11-26', 'in-force'],
    ['has ended on the day from which it does not hold', 'in-force', '2026-11-25', 'expired'],
    ['has ended whatever was noted', 'unknown', '2020-01-01', 'expired'],
    ['is suspended as noted', 'suspended', null, 'suspended'],
  ] as const)('%s', (_name, validity, expiredOn, expected) => {
    const end = expiredOn && calendarDate(expiredOn)
    expect(documentValidityOn({ validity, expiredOn: end }, day)).toBe(expected)
  })
})
