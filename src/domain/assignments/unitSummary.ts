import { groupBy } from '../groupBy.js'
import type { AssignmentState } from '../options.js'
import { rollUpOf, type RollUp } from './rollUp.js'
import type { Timeliness, TimelinessPair } from './timeliness.js'

/** What the summary of a unit needs to know of one assignment. */
export type SummarisedWork = Readonly<{
  unit: string | null
  state: AssignmentState
  percent: number | null
  weight: number
  timeliness: TimelinessPair | null
}>

/** How the work of one unit stands; null as `unit` for work whose unit is not known. */
export type UnitSummary = RollUp &
  Readonly<{
    unit: string | null
    /** Handed in and waiting for confirmation. */
    submitted: number
    overdue: number
    doneLate: number
    dueSoon: number
    noDeadline: number
    /** The most days that a piece of work is or was late against its original deadline; null where none has one. */
    mostDaysLate: number | null
  }>

/** One line for each unit in the order of first appearance. Cancelled work and drafts count nowhere. */
export function unitSummaries(work: readonly SummarisedWork[]): UnitSummary[] {
  const counted = work.filter(isOwed)
  return [...groupBy(counted, ({ unit }) => unit)].map(([unit, those]) => summaryOf(unit, those))
}

/** The same figures over all of it. */
export function wholeSummary(work: readonly SummarisedWork[]): UnitSummary {
  return summaryOf(null, work.filter(isOwed))
}

/** Days late against the original deadline: null without a deadline, 0 for what is not late. */
export function daysLate(timeliness: TimelinessPair | null): number | null {
  if (!timeliness || timeliness.original.kind === 'no-deadline') return null
  const { original } = timeliness
  return original.kind === 'overdue' || original.kind === 'done-late' ? original.days : 0
}

function isOwed({ state }: SummarisedWork): boolean {
  return state !== 'cancelled' && state !== 'draft'
}

function summaryOf(unit: string | null, work: readonly SummarisedWork[]): UnitSummary {
  const count = (kind: Timeliness['kind']) =>
    work.filter(({ timeliness }) => timeliness?.current.kind === kind).length
  const days = work.flatMap(({ timeliness }) => daysLate(timeliness) ?? [])
  return {
    unit,
    ...rollUpOf(work),
    submitted: work.filter(({ state }) => state === 'submitted').length,
    overdue: count('overdue'),
    doneLate: count('done-late'),
    dueSoon: count('due-soon'),
    noDeadline: count('no-deadline'),
    mostDaysLate: days.length > 0 ? Math.max(...days) : null,
  }
}
