import type { CalendarDate } from '../calendar/calendarDate.js'
import { addDays, dayOf, daysBetween, laterDay } from '../calendar/calendarDate.js'
import type { EffectivePeriod } from '../calendar/effectivePeriods.js'
import type { PostingState, ProcedureLevel } from '../options.js'

/** How long a unit may take to post what has come into force, and how often it should look (settings). */
export interface PostingRules {
  dueDays: number
  checkDays: number
}

/** Our decision, until an administrator sets other numbers: no rule of law names them. */
export const STANDARD_POSTING_RULES: PostingRules = { dueDays: 5, checkDays: 90 }

/** What is wrong with a posting, the gravest first. */
export const postingProblems = ['abolished', 'outdated', 'wrong', 'missing', 'unchecked'] as const
export type PostingProblem = (typeof postingProblems)[number]

/** A posting with the version it shows; days as stored. */
export interface PostingRecord {
  postedOn?: string | null | undefined
  removedOn?: string | null | undefined
  checkedOn?: string | null | undefined
  /** What the last check found. */
  state?: PostingState | null | undefined
  version: EffectivePeriod
  /** The procedure is abolished, or the version withdrawn: it must come down. */
  isVoid: boolean
}

/** A problem and the day it has stood since, where that is known. */
export interface FoundProblem {
  problem: PostingProblem
  since: CalendarDate | null
}

/** Whether it hangs on the day; the day of taking down no longer counts. */
export function isPosted({ removedOn }: Pick<PostingRecord, 'removedOn'>, today: CalendarDate) {
  const removed = dayOf(removedOn)
  return !removed || today < removed
}

/**
 * What must be done about a posting: nothing once it is down. Nothing of this is stored but what a
 * person saw; that a version has ended or that nobody has looked for long follows from the days.
 */
export function problemsOf(
  posting: PostingRecord,
  today: CalendarDate,
  { checkDays }: PostingRules,
): readonly FoundProblem[] {
  if (!isPosted(posting, today)) return []
  const { state, version, isVoid } = posting
  const ended = dayOf(version.effectiveTo)
  const checkedOn = dayOf(posting.checkedOn)
  const seen = latestOf(dayOf(posting.postedOn), checkedOn)
  const found: FoundProblem[] = []
  if (isVoid) found.push({ problem: 'abolished', since: null })
  else if (ended && ended < today) found.push({ problem: 'outdated', since: addDays(ended, 1) })
  else if (state === 'outdated') found.push({ problem: 'outdated', since: checkedOn })
  if (state === 'wrong' || state === 'missing') found.push({ problem: state, since: checkedOn })
  if (!seen || daysBetween(seen, today) > checkDays)
    found.push({ problem: 'unchecked', since: seen })
  return found
}

/** By when a version should hang everywhere; null where its first day is not known. */
export function postingDueOn(
  { effectiveFrom }: EffectivePeriod,
  { dueDays }: PostingRules,
): CalendarDate | null {
  const from = dayOf(effectiveFrom)
  return from && addDays(from, dueDays)
}

export interface VersionToPost extends EffectivePeriod {
  id: string
  levels: readonly ProcedureLevel[]
}

export interface PostingUnit {
  id: string
  level: ProcedureLevel | null
}

/** A version that a unit should have posted by `dueOn`. */
export interface OverduePosting {
  unit: string
  version: string
  dueOn: CalendarDate
  daysLate: number
}

/**
 * The versions valid today that units which handle their level have not posted in time. Due on the
 * day itself is not late. A version whose first day is unknown is never late: nobody can say since when.
 */
export function overduePostings(
  {
    versions,
    units,
    posted,
  }: {
    versions: readonly VersionToPost[]
    units: readonly PostingUnit[]
    posted: readonly { unit: string; version: string }[]
  },
  today: CalendarDate,
  rules: PostingRules,
): readonly OverduePosting[] {
  const done = new Set(posted.map(({ unit, version }) => `${unit} ${version}`))
  return versions.flatMap((version) => {
    const dueOn = postingDueOn(version, rules)
    const ended = dayOf(version.effectiveTo)
    if (!dueOn || today <= dueOn || (ended && ended < today)) return []
    return units
      .filter(
        ({ id, level }) =>
          level && version.levels.includes(level) && !done.has(`${id} ${version.id}`),
      )
      .map(({ id }) => ({
        unit: id,
        version: version.id,
        dueOn,
        daysLate: daysBetween(dueOn, today),
      }))
  })
}

function latestOf(one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null {
  return one && other ? laterDay(one, other) : (one ?? other)
}
