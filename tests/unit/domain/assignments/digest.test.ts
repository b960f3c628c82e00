import { describe, expect, it } from 'vitest'

import { calendarDate } from '../../../../src/domain/calendar/calendarDate.js'
import {
  digestOf,
  digestPartsOf,
  type DigestRules,
  type DigestWork,
} from '../../../../src/domain/assignments/digest.js'

/** A Friday; the next working day is Monday the 9th. */
const friday = calendarDate('2026-03-06')
const sunday = calendarDate('2026-03-08')
const tuesday = calendarDate('2026-03-10')

const daily: DigestRules = {
  parts: ['unit-daily'],
  today: tuesday,
  through: tuesday,
  escalateAfterDays: 5,
}

function work(values: Partial<DigestWork> = {}): DigestWork {
  return {
    id: 'a',
    code: '216-1.1-KT01',
    title: 'Quán triệt',
    state: 'in-progress',
    isExplanationAsked: false,
    isExtensionAsked: false,
    isEscalated: false,
    ...values,
  }
}

function kinds(works: readonly DigestWork[], rules: Partial<DigestRules> = {}) {
  return digestOf(works, { ...daily, ...rules }).map(({ kind, days }) =>
    days === null ? kind : `${kind} ${days}`,
  )
}

describe('the daily reminder of a unit', () => {
  it.each([
    ['8 days before', '2026-03-18', []],
    ['7 days before', '2026-03-17', ['due 7']],
    ['6 days before', '2026-03-16', []],
    ['3 days before', '2026-03-13', ['due 3']],
    ['2 days before', '2026-03-12', []],
    ['the day before', '2026-03-11', ['due 1']],
    ['on the day itself', '2026-03-10', ['due 0']],
    ['the day after', '2026-03-09', ['overdue 1']],
    ['long after', '2026-01-10', ['overdue 59']],
    ['without a deadline', null, []],
  ])('%s', (_when, dueOn, expected) => {
    expect(kinds([work({ dueOn })])).toEqual(expected)
  })

  it.each([
    ['due on Sunday', '2026-03-08', ['due 2']],
    ['due on Saturday', '2026-03-07', ['due 1']],
    ['due on Monday', '2026-03-09', ['due 3']],
    ['due on Tuesday, three days after Saturday', '2026-03-10', ['due 4']],
    ['due on Wednesday, three days after Sunday', '2026-03-11', ['due 5']],
    ['due on Thursday', '2026-03-12', []],
  ])('on Friday speaks for the weekend: %s', (_what, dueOn, expected) => {
    expect(kinds([work({ dueOn })], { today: friday, through: sunday })).toEqual(expected)
  })

  it.each<[string, Partial<DigestWork>, string[]]>([
    ['new work', { state: 'assigned' }, ['new']],
    ['new work that is due soon once', { state: 'assigned', dueOn: '2026-03-13' }, ['due 3']],
    ['returned work', { state: 'returned' }, ['returned']],
    [
      'late returned work for both',
      { state: 'returned', dueOn: '2026-03-01' },
      ['overdue 9', 'returned'],
    ],
    ['a question to be answered', { isExplanationAsked: true }, ['explanation']],
    ['nothing once it is submitted', { state: 'submitted', dueOn: '2026-03-01' }, []],
    ['nothing once it is verified', { state: 'verified', dueOn: '2026-03-01' }, []],
    ['nothing of what was cancelled', { state: 'cancelled', dueOn: '2026-03-01' }, []],
    ['nothing of what is being prepared', { state: 'draft', dueOn: '2026-03-01' }, []],
  ])('names %s', (_what, values, expected) => {
    expect(kinds([work(values)])).toEqual(expected)
  })

  it('begins with what presses most', () => {
    const works = [
      work({ code: 'C', state: 'returned' }),
      work({ code: 'B', dueOn: '2026-03-13' }),
      work({ code: 'A', dueOn: '2026-03-05' }),
      work({ code: 'D', dueOn: '2026-03-01' }),
    ]
    const items = digestOf(works, daily)
    expect(items.map(({ work: { code } }) => code)).toEqual(['D', 'A', 'B', 'C'])
  })
})

describe('the reminder of the head of a unit', () => {
  const head = { parts: ['unit-head'] as const }

  it.each<[string, Partial<DigestWork>, string[]]>([
    ['work that waits to be submitted', { percent: 100 }, ['to-submit']],
    ['no work that is still going on', { percent: 90, dueOn: '2026-03-10' }, []],
    ['nothing that is 4 days late', { dueOn: '2026-03-06' }, []],
    ['what is 5 days late', { dueOn: '2026-03-05' }, ['escalated 5']],
    ['what is late only once', { dueOn: '2026-03-05', isEscalated: true }, []],
    ['a question to be answered', { isExplanationAsked: true }, ['explanation']],
  ])('names %s', (_what, values, expected) => {
    expect(kinds([work(values)], head)).toEqual(expected)
  })

  it('holds the daily work too when the unit has no officer', () => {
    expect(digestPartsOf(['unit-head'], false)).toEqual(['unit-daily', 'unit-head'])
    expect(digestPartsOf(['unit-head'], true)).toEqual(['unit-head'])
    const parts = digestPartsOf(['unit-head'], false)
    expect(kinds([work({ isExplanationAsked: true })], { parts })).toEqual(['explanation'])
  })
})

describe('the reminder of Home Affairs', () => {
  it.each<[string, Partial<DigestWork>, string[]]>([
    ['what was submitted', { state: 'submitted' }, ['to-verify']],
    ['an extension that was asked for', { isExtensionAsked: true }, ['extension']],
    ['no request on work that has ended', { isExtensionAsked: true, state: 'cancelled' }, []],
    ['no late work of the units', { dueOn: '2026-03-01' }, []],
  ])('names %s', (_what, values, expected) => {
    expect(kinds([work(values)], { parts: ['office'] })).toEqual(expected)
  })
})

describe('other roles', () => {
  it.each([['viewer'], ['inspector'], ['editor'], ['admin']] as const)('%s gets none', (role) => {
    expect(digestPartsOf([role], false)).toEqual([])
  })
})
