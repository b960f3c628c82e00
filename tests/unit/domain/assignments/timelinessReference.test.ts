import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { calendarDate, localDayOf } from '../../../../src/domain/calendar/calendarDate.js'
import { dueUpperBound, type Due } from '../../../../src/domain/assignments/due.js'
import { assignmentStates } from '../../../../src/domain/options.js'
import { timelinessPairOf } from '../../../../src/domain/assignments/timeliness.js'
import {
  addWorkingDays,
  countWorkingDays,
  workingCalendar,
  type CalendarEntry,
} from '../../../../src/domain/calendar/workingDays.js'

/*
 * The rules of DESIGN §5 once more, by another way of reckoning: days as [year, month, day] counted with the
 * Julian day number, a calendar walked day by day. Shares nothing with the code under test.
 */

type Triple = readonly [year: number, month: number, day: number]

const monthLengths = (year: number) => [
  31,
  (year % 4 === 0) !== (year % 100 === 0) || year % 400 === 0 ? 29 : 28,
  31,
  30,
  31,
  30,
  31,
  31,
  30,
  31,
  30,
  31,
]

function julian([year, month, day]: Triple): number {
  const a = Math.floor((14 - month) / 12)
  const y = year + 4800 - a
  const m = month + 12 * a - 3
  return (
    day +
    Math.floor((153 * m + 2) / 5) +
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) -
    32045
  )
}

function nextDay([year, month, day]: Triple): Triple {
  if (day < (monthLengths(year)[month - 1] ?? 0)) return [year, month, day + 1]
  return month < 12 ? [year, month + 1, 1] : [year + 1, 1, 1]
}

const two = (number: number) => String(number).padStart(2, '0')
const iso = ([year, month, day]: Triple) => calendarDate(`${year}-${two(month)}-${two(day)}`)

/** Leap days, month and year ends come far more often than by chance. */
const anyTriple: fc.Arbitrary<Triple> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1996, max: 2048 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
    .map(([year, month, day]): Triple => [
      year,
      month,
      1 + (day % (monthLengths(year)[month - 1] ?? 28)),
    ]),
  fc.constantFrom<Triple>(
    [2024, 2, 29],
    [2024, 2, 28],
    [2024, 3, 1],
    [2023, 2, 28],
    [2000, 2, 29],
    [2025, 12, 31],
    [2026, 1, 1],
    [2026, 2, 17],
    [2027, 4, 30],
  ),
)

function referenceOf(
  state: string,
  { due, judgedOn, isDone }: { due: Triple | null; judgedOn: Triple; isDone: boolean },
): unknown {
  if (state === 'draft' || state === 'cancelled') return null
  if (!due) return { kind: 'no-deadline' }
  const ahead = julian(due) - julian(judgedOn)
  if (isDone && ahead > 0) return { kind: 'done-early', days: ahead }
  if (isDone && ahead < 0) return { kind: 'done-late', days: -ahead }
  if (isDone) return { kind: 'done-on-time' }
  if (ahead < 0) return { kind: 'overdue', days: -ahead }
  return { kind: ahead > 7 ? 'on-track' : 'due-soon', daysLeft: ahead }
}

describe('timeliness against a reference of its own', () => {
  it('agrees for every state, on days near each other and far apart', () => {
    const anyCase = fc.record({
      state: fc.constantFrom(...assignmentStates),
      due: fc.option(anyTriple),
      original: fc.option(anyTriple),
      submitted: anyTriple,
      today: anyTriple,
    })
    fc.assert(
      fc.property(anyCase, ({ state, due, original, submitted, today }) => {
        const isDone = state === 'submitted' || state === 'verified'
        const judgedOn = isDone ? submitted : today
        const pair = timelinessPairOf(
          {
            state,
            dueOn: due && iso(due),
            originalDue: original && iso(original),
            submittedOn: iso(submitted),
          },
          iso(today),
        )
        const known = { judgedOn, isDone }
        expect(pair?.current ?? null).toEqual(referenceOf(state, { due, ...known }))
        expect(pair?.original ?? null).toEqual(
          referenceOf(state, { due: original ?? due, ...known }),
        )
      }),
      { numRuns: 2000 },
    )
  })

  it('calls nothing late on its own day, and everything late on the next', () => {
    fc.assert(
      fc.property(anyTriple, (due) => {
        const work = { state: 'accepted', dueOn: iso(due) } as const
        expect(timelinessPairOf(work, iso(due))?.current).toEqual({ kind: 'due-soon', daysLeft: 0 })
        expect(timelinessPairOf(work, iso(nextDay(due)))?.current).toEqual({
          kind: 'overdue',
          days: 1,
        })
      }),
    )
  })

  it('takes the day it is in Việt Nam, whatever the hour of the server', () => {
    fc.assert(
      fc.property(anyTriple, fc.integer({ min: 0, max: 1439 }), (day, minute) => {
        const local = `${iso(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:59+07:00`
        expect(localDayOf(new Date(local))).toBe(iso(day))
        expect(localDayOf(new Date(local).toISOString())).toBe(iso(day))
      }),
    )
  })
})

describe('deadlines in words against a reference of its own', () => {
  it.each<[string, Due, Triple | null]>([
    ['Tháng 2/2028', { kind: 'month', month: 2, year: 2028 }, [2028, 2, 29]],
    ['Tháng 2/2100', { kind: 'month', month: 2, year: 2100 }, [2100, 2, 28]],
    ['Quý I/2026', { kind: 'quarter', quarter: 1, year: 2026 }, [2026, 3, 31]],
    ['Quý IV/2026', { kind: 'quarter', quarter: 4, year: 2026 }, [2026, 12, 31]],
    ['Năm 2026', { kind: 'year', year: 2026 }, [2026, 12, 31]],
    ['Thường xuyên', { kind: 'continuous', year: 2026 }, null],
  ])('%s', (_words, due, expected) => {
    expect(dueUpperBound(due)).toBe(expected && iso(expected))
  })

  it('end with the month, whichever it is', () => {
    const anyMonth = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1990, max: 2100 }))
    fc.assert(
      fc.property(anyMonth, ([month, year]) => {
        const end = monthLengths(year)[month - 1] ?? 0
        expect(dueUpperBound({ kind: 'month', month, year })).toBe(iso([year, month, end]))
      }),
    )
  })
})

describe('working days against a reference of its own', () => {
  const anySwaps = fc.array(
    fc.tuple(fc.nat(40), fc.constantFrom('holiday', 'swap-off', 'swap-work')),
    { maxLength: 12 },
  )

  it('agree over holidays, swaps, month ends and leap days', () => {
    fc.assert(
      fc.property(anyTriple, anySwaps, fc.integer({ min: 1, max: 15 }), (start, swaps, count) => {
        const days: Triple[] = [start]
        while (days.length < 80) days.push(nextDay(days.at(-1) ?? start))
        const kinds = new Map(swaps)
        const entries = [...kinds].flatMap(([index, kind]): CalendarEntry[] => {
          const day = days[index]
          return day ? [{ day: iso(day), kind, name: 'x' }] : []
        })
        const isWorked = (index: number) => {
          const kind = kinds.get(index)
          if (kind) return kind === 'swap-work'
          return julian(days[index] ?? start) % 7 < 5 // Monday has the rest 0.
        }
        const worked = days
          .map((_day, index) => index)
          .filter((index) => index > 0 && isWorked(index))
        const end = days[worked[count - 1] ?? 0] ?? start
        const calendar = workingCalendar(entries)
        expect(addWorkingDays(iso(start), count, calendar)).toBe(iso(end))
        expect(countWorkingDays(iso(start), iso(end), calendar)).toBe(count)
      }),
      { numRuns: 1000 },
    )
  })
})
