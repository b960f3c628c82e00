import { describe, expect, it } from 'vitest'

import { calendarDate } from '../../../../src/domain/calendar/calendarDate.js'
import { printStandingOn } from '../../../../src/domain/postings/printStanding.js'

const first = { effectiveFrom: '2020-01-01', effectiveTo: '2024-12-31' }
const second = { effectiveFrom: '2025-01-01', effectiveTo: null }
const versions = [first, second]
const TODAY = calendarDate('2026-11-25')

describe('what a print is worth', () => {
  it.each([
    ['the version valid today', second, versions, TODAY, { kind: 'valid' }],
    ['its last day', first, versions, calendarDate('2024-12-31'), { kind: 'valid' }],
    [
      'the day after',
      first,
      versions,
      calendarDate('2025-01-01'),
      { kind: 'replaced', by: second },
    ],
    ['the version before', first, versions, TODAY, { kind: 'replaced', by: second }],
    [
      'one printed ahead',
      second,
      versions,
      calendarDate('2024-06-01'),
      { kind: 'not-yet', from: '2025-01-01' },
    ],
    ['one that ended without another', first, [first], TODAY, { kind: 'ended', on: '2024-12-31' }],
    ['one that is not public any more', null, versions, TODAY, { kind: 'withdrawn' }],
    ['one without any day', {}, [{}], TODAY, { kind: 'valid' }],
  ])('%s', (_name, printed, all, day, standing) => {
    const found =
      all.find((each) => each === printed) ?? (printed === null ? null : (all[0] ?? null))
    expect(printStandingOn({ printed: found, versions: all, isAbolished: false }, day)).toEqual(
      standing,
    )
  })

  it('is nothing once the procedure is abolished, whatever else holds', () => {
    for (const printed of [second, first, null]) {
      expect(printStandingOn({ printed, versions, isAbolished: true }, TODAY)).toEqual({
        kind: 'abolished',
      })
    }
  })
})
