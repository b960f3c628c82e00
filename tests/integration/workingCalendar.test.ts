import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { calendarDate } from '../../src/domain/calendar/calendarDate.js'
import { vietnamHolidays } from '../../src/domain/calendar/vietnamHolidays.js'
import { addWorkingDays, dayStatusOf } from '../../src/domain/calendar/workingDays.js'
import { publicReader } from '../../src/queries/reading/reader.js'
import { findWorkingCalendar } from '../../src/queries/procedures/workingCalendar.js'
import { make, makeAccount } from '../support/makeRecords.js'
import { issuesOf } from '../support/saves.js'
import { startPayload, type RunningPayload } from '../support/payload.js'

let running: RunningPayload
let payload: Payload

beforeAll(async () => {
  running = await startPayload('demo')
  payload = running.payload
})
afterAll(() => running.stop())

describe('the office calendar', () => {
  it('starts with the public holidays of 2024 to 2027', async () => {
    const calendar = await findWorkingCalendar(publicReader(payload))
    expect([...calendar.keys()].sort()).toEqual(vietnamHolidays.map(({ day }) => day))
    expect(dayStatusOf(calendarDate('2026-02-17'), calendar)).toMatchObject({ isWorking: false })
    expect(dayStatusOf(calendarDate('2026-08-22'), calendar)).toMatchObject({ isWorking: true })
  })

  it('counts by a change of the administrator at once', async () => {
    const monday = calendarDate('2026-12-07')
    const counted = async () =>
      addWorkingDays(monday, 3, await findWorkingCalendar(publicReader(payload)))
    expect(await counted()).toBe('2026-12-10')
    const { id } = await make(payload, 'holidays', { day: '2026-12-09' })
    expect(await counted()).toBe('2026-12-11')
    await payload.delete({ collection: 'holidays', id, overrideAccess: true })
    expect(await counted()).toBe('2026-12-10')
  })

  it.each([
    ['a weekend day that is worked', '2026-12-19', 'swap-work', true],
    ['a weekday as worked in exchange', '2026-12-18', 'swap-work', false],
    ['a weekday off in exchange', '2026-12-21', 'swap-off', true],
    ['a Sunday off in exchange', '2026-12-20', 'swap-off', false],
    ['a holiday on a Sunday', '2026-12-27', 'holiday', true],
  ] as const)('takes %s: %s %s → %s', async (_what, day, kind, isTaken) => {
    const issues = await issuesOf(make(payload, 'holidays', { day, kind }))
    expect(Object.keys(issues)).toEqual(isTaken ? [] : ['kind'])
  })

  it('has one entry a day and is kept by administrators only', async () => {
    await make(payload, 'holidays', { day: '2026-12-15' })
    await expect(make(payload, 'holidays', { day: '2026-12-15' })).rejects.toThrow()
    const user = await makeAccount(payload, ['home-affairs'])
    const data = { day: '2026-12-16', name: 'Ngày nghỉ', kind: 'holiday' as const }
    await expect(
      payload.create({ collection: 'holidays', data, user, overrideAccess: false }),
    ).rejects.toMatchObject({ status: 403 })
  })
})
