import { describe, expect, it } from 'vitest'

import { calendarDate } from '../../../../src/domain/calendar/calendarDate.js'
import {
  isPosted,
  overduePostings,
  postingDueOn,
  problemsOf,
  type PostingRecord,
} from '../../../../src/domain/postings/posting.js'

const TODAY = calendarDate('2026-11-25')
const rules = { dueDays: 5, checkDays: 90 }
const good: PostingRecord = {
  postedOn: '2026-11-01',
  state: 'ok',
  version: { effectiveFrom: '2026-10-20' },
  isVoid: false,
}

describe('what is wrong with a posting', () => {
  it.each<[string, Partial<PostingRecord>, [string, string | null][]]>([
    ['nothing', {}, []],
    ['nothing once it is down', { removedOn: '2026-11-25', isVoid: true, state: 'wrong' }, []],
    [
      'it comes down tomorrow only',
      { removedOn: '2026-11-26', isVoid: true },
      [['abolished', null]],
    ],
    ['the procedure is abolished', { isVoid: true }, [['abolished', null]]],
    ['its version holds today for the last time', { version: { effectiveTo: '2026-11-25' } }, []],
    [
      'its version ended yesterday',
      { version: { effectiveTo: '2026-11-24' } },
      [['outdated', '2026-11-25']],
    ],
    ['its version comes into force later', { version: { effectiveFrom: '2026-12-01' } }, []],
    [
      'somebody saw that it is old',
      { state: 'outdated', checkedOn: '2026-11-20' },
      [['outdated', '2026-11-20']],
    ],
    [
      'somebody saw that it is wrong',
      { state: 'wrong', checkedOn: '2026-11-20' },
      [['wrong', '2026-11-20']],
    ],
    [
      'somebody saw that it is not there',
      { state: 'missing', checkedOn: '2026-11-20' },
      [['missing', '2026-11-20']],
    ],
    ['looked at 90 days ago', { postedOn: '2020-01-01', checkedOn: '2026-08-27' }, []],
    [
      'looked at 91 days ago',
      { postedOn: '2020-01-01', checkedOn: '2026-08-26' },
      [['unchecked', '2026-08-26']],
    ],
    ['never looked at, posted long ago', { postedOn: '2026-08-26' }, [['unchecked', '2026-08-26']]],
    ['nobody knows since when it hangs', { postedOn: null }, [['unchecked', null]]],
    [
      'several things, the gravest first',
      { isVoid: true, state: 'wrong', checkedOn: '2026-01-01', postedOn: null },
      [
        ['abolished', null],
        ['wrong', '2026-01-01'],
        ['unchecked', '2026-01-01'],
      ],
    ],
  ])('%s', (_name, change, found) => {
    const problems = problemsOf({ ...good, ...change }, TODAY, rules)
    expect(problems.map(({ problem, since }) => [problem, since])).toEqual(found)
  })

  it('counts the day of taking down as down', () => {
    expect(isPosted({ removedOn: '2026-11-25' }, TODAY)).toBe(false)
    expect(isPosted({ removedOn: null }, TODAY)).toBe(true)
  })
})

describe('what should have been posted', () => {
  const commune = { id: 'ward', level: 'commune' as const }
  const province = { id: 'province', level: 'province' as const }
  const office = { id: 'office', level: null }
  const version = { id: 'v', levels: ['commune' as const], effectiveFrom: '2026-11-19' }
  const overdue = (change: object, posted: { unit: string; version: string }[] = []) =>
    overduePostings(
      { versions: [{ ...version, ...change }], units: [commune, province, office], posted },
      TODAY,
      rules,
    )

  it('is late from the day after the last day, only where the level is handled', () => {
    expect(postingDueOn(version, rules)).toBe('2026-11-24')
    expect(overdue({})).toEqual([{ unit: 'ward', version: 'v', dueOn: '2026-11-24', daysLate: 1 }])
    expect(overdue({ effectiveFrom: '2026-11-20' })).toEqual([])
    expect(overdue({ levels: ['commune', 'province'] }).map(({ unit }) => unit)).toEqual([
      'ward',
      'province',
    ])
  })

  it('is not late once posted, once ended, or while nobody knows the first day', () => {
    expect(overdue({}, [{ unit: 'ward', version: 'v' }])).toEqual([])
    expect(overdue({}, [{ unit: 'province', version: 'v' }])).toHaveLength(1)
    expect(overdue({ effectiveFrom: '2026-01-01', effectiveTo: '2026-11-24' })).toEqual([])
    expect(overdue({ effectiveFrom: null })).toEqual([])
  })
})
