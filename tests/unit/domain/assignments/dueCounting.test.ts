import { describe, expect, it } from 'vitest'

import { calendarDate } from '../../../../src/domain/calendar/calendarDate.js'
import { dueCountingOf, type CountedWork } from '../../../../src/domain/assignments/dueCounting.js'
import { workingCalendar } from '../../../../src/domain/calendar/workingDays.js'

const today = calendarDate('2026-06-22')
const calendar = workingCalendar([
  { day: calendarDate('2026-06-30'), kind: 'holiday', name: 'Ngày nghỉ riêng' },
  { day: calendarDate('2026-06-27'), kind: 'swap-work', name: 'Làm bù' },
])
const work: CountedWork = {
  state: 'in-progress',
  due: { kind: 'quarter', quarter: 2, year: 2026, words: 'Quý II/2026' },
  dueOn: '2026-06-30',
  originalDue: '2026-06-30',
  extensions: [],
}
const stepsOf = (more: Partial<CountedWork> = {}) =>
  dueCountingOf({ ...work, ...more }, { today, calendar })

describe('the steps by which a deadline was counted', () => {
  it('lead from the words of the paper over a day off to the days that are left', () => {
    expect(stepsOf()).toEqual([
      { kind: 'stated', due: work.due, day: '2026-06-30' },
      {
        kind: 'day-off',
        day: '2026-06-30',
        status: { isWorking: false, reason: 'holiday', name: 'Ngày nghỉ riêng' },
      },
      // Tuesday to Monday, with the Saturday that is worked; the deadline itself is off.
      expect.objectContaining({ kind: 'today', on: today, workingDaysLeft: 6 }),
    ])
  })

  it('keep the first deadline beside extensions and amendments', () => {
    const until = calendarDate('2026-07-15')
    const extensions = [{ until, document: '12/UBND' }]
    const kinds = stepsOf({ dueOn: until, extensions }).map(({ kind }) => kind)
    expect(kinds).toEqual(['stated', 'extended', 'today'])
    const amended = stepsOf({ originalDue: '2026-05-31' })
    expect(amended[1]).toEqual({ kind: 'original-kept', day: '2026-05-31' })
  })

  it('judge finished work by the day the unit submitted', () => {
    const steps = stepsOf({
      state: 'verified',
      submittedOn: '2026-07-02',
      verifiedOn: '2026-08-01',
    })
    expect(steps.at(-1)).toMatchObject({
      kind: 'submitted',
      on: '2026-07-02',
      pair: { current: { kind: 'done-late', days: 2 } },
    })
  })

  it('count no working days once the deadline is here, nor for work nobody owes', () => {
    expect(stepsOf({ dueOn: today }).at(-1)).toMatchObject({ kind: 'today', workingDaysLeft: null })
    expect(stepsOf({ state: 'cancelled' }).map(({ kind }) => kind)).toEqual(['stated', 'day-off'])
  })

  it('say that there is no day to count to', () => {
    const due = { kind: 'continuous' } as const
    expect(stepsOf({ due, dueOn: null })).toEqual([{ kind: 'no-day', due }])
  })
})
