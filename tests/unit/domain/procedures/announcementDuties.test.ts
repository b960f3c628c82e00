import { describe, expect, it } from 'vitest'

import {
  announceDueOn,
  compareDuties,
  databaseEntryDueOn,
  dutiesOf,
  type Announcement,
} from '../../../../src/domain/procedures/announcementDuties.js'
import { calendarDate } from '../../../../src/domain/calendar/calendarDate.js'
import { vietnamHolidays } from '../../../../src/domain/calendar/vietnamHolidays.js'
import { workingCalendar } from '../../../../src/domain/calendar/workingDays.js'

const calendar = workingCalendar(vietnamHolidays)
const today = calendarDate('2026-11-25')

type Days = Partial<Record<'issued' | 'effective' | 'signed' | 'entered', string>>

function announcement(
  level: Announcement['level'],
  { issued, effective, signed, entered }: Days,
  shortened = false,
): Announcement {
  const day = (text: string | undefined) => (text ? calendarDate(text) : null)
  return {
    level,
    shortened,
    legalTextIssuedOn: day(issued),
    legalTextEffectiveOn: day(effective),
    signedOn: day(signed),
    enteredOn: day(entered),
  }
}

describe('the days of an announcement', () => {
  it.each([
    [
      'a province: 5 days before the text takes effect',
      announcement('province', { effective: '2026-12-15' }),
      '2026-12-10',
    ],
    [
      'a ministry: 20 days before',
      announcement('ministry', { effective: '2026-12-15' }),
      '2026-11-25',
    ],
    [
      'made in the shortened way: 3 days after promulgation',
      announcement('province', { issued: '2026-11-20', effective: '2026-11-20' }, true),
      '2026-11-23',
    ],
    ['no day of effect entered', announcement('province', { issued: '2026-11-20' }), null],
    [
      'shortened without a day of promulgation',
      announcement('province', { effective: '2026-11-20' }, true),
      null,
    ],
  ])('%s', (_name, given, expected) => {
    expect(announceDueOn(given)).toBe(expected)
  })

  it.each([
    [
      'a province: 5 working days after signing',
      announcement('province', { signed: '2026-11-16' }),
      '2026-11-23',
    ],
    ['over 24/11, which is off', announcement('province', { signed: '2026-11-20' }), '2026-11-30'],
    ['a ministry: 10', announcement('ministry', { signed: '2026-11-02' }), '2026-11-16'],
    [
      'made in the shortened way: 2',
      announcement('ministry', { signed: '2026-11-02' }, true),
      '2026-11-04',
    ],
    ['over Tết', announcement('province', { signed: '2026-02-12' }), '2026-02-26'],
    [
      'signed on a worked Saturday',
      announcement('province', { signed: '2026-08-22' }),
      '2026-08-28',
    ],
    ['not signed yet', announcement('province', {}), null],
  ])('%s into the database', (_name, given, expected) => {
    expect(databaseEntryDueOn(given, calendar)).toBe(expected)
  })
})

describe('dutiesOf', () => {
  const told = (given: Announcement) =>
    dutiesOf(given, { today, calendar }).map(({ duty, timeliness }) => [duty, timeliness])

  it('owes the decision alone until it is signed', () => {
    expect(told(announcement('province', { effective: '2026-11-27' }))).toEqual([
      ['announce', { kind: 'overdue', days: 3 }],
    ])
    expect(told(announcement('province', { effective: '2026-12-03' }))).toEqual([
      ['announce', { kind: 'due-soon', daysLeft: 3 }],
    ])
  })

  it('owes the entry from the day of signing', () => {
    const signed = { effective: '2026-12-01', signed: '2026-11-20' }
    expect(told(announcement('province', signed))).toEqual([
      ['announce', { kind: 'done-early', days: 6 }],
      ['enter-db', { kind: 'due-soon', daysLeft: 5 }],
    ])
    expect(told(announcement('province', { ...signed, entered: '2026-12-02' }))[1]).toEqual([
      'enter-db',
      { kind: 'done-late', days: 2 },
    ])
  })

  it('says that a day is not known rather than guess one', () => {
    expect(told(announcement('province', {}))).toEqual([['announce', { kind: 'no-deadline' }]])
  })

  it('puts what is longest overdue first and unknown days last', () => {
    const duties = ['2026-12-20', undefined, '2026-11-01'].flatMap((effective) =>
      dutiesOf(announcement('province', effective ? { effective } : {}), { today, calendar }),
    )
    expect(duties.toSorted(compareDuties).map(({ dueOn }) => dueOn)).toEqual([
      '2026-10-27',
      '2026-12-15',
      null,
    ])
  })
})
