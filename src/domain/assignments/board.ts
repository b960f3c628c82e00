import type { CalendarDate } from '../calendar/calendarDate.js'
import type { AssignmentState } from '../options.js'
import { timelinessPairOf, type TimedWork } from './timeliness.js'

/** Where one assignment stands on a board, what is red first: this is the order in which boards tell it. */
export const boardStandings = [
  'overdue',
  'past-original',
  'returned',
  'due-soon',
  'open',
  'submitted',
  'done-late',
  'done',
  'cancelled',
] as const
export type BoardStandingKind = (typeof boardStandings)[number]

/**
 * `overdue` is past the deadline in force; `past-original` only past the first one, within an
 * extension. `daysLate` counts against the original deadline (DESIGN §5), 0 when not late; for
 * finished work it is how late it was submitted. `daysLeft` is null unless it is due soon.
 */
export interface BoardStanding {
  kind: BoardStandingKind
  daysLate: number
  daysLeft: number | null
}

/** How the assignments of a unit, a requirement or a whole stand; `late` counts `overdue` and `past-original`. */
export interface BoardTally {
  late: number
  overdue: number
  doneLate: number
  /** Of the work that is late now, the longest, in days. */
  longestLate: number
}

/** Where the work stands today, or null for work that has not been given yet. */
export function boardStandingOf(work: TimedWork, today: CalendarDate): BoardStanding | null {
  if (work.state === 'cancelled') return standing('cancelled')
  const pair = timelinessPairOf(work, today)
  if (!pair) return null
  const { current, original } = pair
  const daysLate = Math.max(daysLateIn(original), daysLateIn(current))
  const daysLeft = current.kind === 'due-soon' ? current.daysLeft : null
  return standing(kindOf(work.state, { current, original }), { daysLate, daysLeft })
}

/** Whether the work is owed and late now, against its deadline in force or the original one. */
export function isLateNow({ kind }: BoardStanding): boolean {
  return kind === 'overdue' || kind === 'past-original'
}

/** Counts standings; cancelled work counts nowhere. */
export function boardTallyOf(standings: Iterable<BoardStanding>): BoardTally {
  const tally = { late: 0, overdue: 0, doneLate: 0, longestLate: 0 }
  for (const each of standings) {
    if (each.kind === 'overdue') tally.overdue += 1
    if (each.kind === 'done-late') tally.doneLate += 1
    if (!isLateNow(each)) continue
    tally.late += 1
    tally.longestLate = Math.max(tally.longestLate, each.daysLate)
  }
  return tally
}

/** Red first: by kind, then the longest late, then the soonest due; fits Array.sort. */
export function compareStandings(left: BoardStanding, right: BoardStanding): number {
  return (
    boardStandings.indexOf(left.kind) - boardStandings.indexOf(right.kind) ||
    right.daysLate - left.daysLate ||
    (left.daysLeft ?? 0) - (right.daysLeft ?? 0)
  )
}

/** Whoever has most overdue work first, then most late work, then the longest late; fits Array.sort. */
export function compareTallies(left: BoardTally, right: BoardTally): number {
  return (
    right.overdue - left.overdue ||
    right.late - left.late ||
    right.longestLate - left.longestLate ||
    right.doneLate - left.doneLate
  )
}

type Judged = NonNullable<ReturnType<typeof timelinessPairOf>>

function kindOf(
  state: AssignmentState,
  { current, original }: Pick<Judged, 'current' | 'original'>,
): BoardStandingKind {
  if (state === 'verified') return current.kind === 'done-late' ? 'done-late' : 'done'
  if (state === 'submitted') return 'submitted'
  if (current.kind === 'overdue') return 'overdue'
  if (original.kind === 'overdue') return 'past-original'
  if (state === 'returned') return 'returned'
  return current.kind === 'due-soon' ? 'due-soon' : 'open'
}

function daysLateIn(timeliness: Judged['current']): number {
  return timeliness.kind === 'overdue' || timeliness.kind === 'done-late' ? timeliness.days : 0
}

function standing(
  kind: BoardStandingKind,
  { daysLate = 0, daysLeft = null }: { daysLate?: number; daysLeft?: number | null } = {},
): BoardStanding {
  return { kind, daysLate, daysLeft }
}
