import type { CalendarDate } from './calendarDate.js'
import { addDays, compareDays, dayOf } from './calendarDate.js'

/** Something valid from and to a day, both included; an open end is null or absent. */
export interface EffectivePeriod {
  effectiveFrom?: string | null | undefined
  effectiveTo?: string | null | undefined
}

/** Days between two versions that no version covers, both included. */
export interface Gap {
  from: CalendarDate
  to: CalendarDate
}

/** Two versions valid on the same days; `to` is null when both stay valid. */
export interface Overlap<Version> {
  first: Version
  second: Version
  from: CalendarDate | null
  to: CalendarDate | null
}

/** A version that says why none was in force on the days just before it. */
export type DeclaringPeriod = EffectivePeriod & { gapReason?: string | null | undefined }

/** Days beside a version on which nothing holds, and on which side of it they lie. */
export interface GapBeside extends Gap {
  side: 'before' | 'after'
}

/**
 * What has to happen to the version in force so that another can follow it from a day: nothing, an
 * end on the day before, or it cannot be (a version begins on that day or later).
 */
export type Closing<Version> =
  | { kind: 'nothing' }
  | { kind: 'close'; version: Version; effectiveTo: CalendarDate }
  | { kind: 'taken'; version: Version }

/** What holds on a day: a version, or why none does, with the versions before and after. */
export type Validity<Version> =
  | { kind: 'valid'; version: Version }
  | { kind: 'not-yet'; next: Version }
  | { kind: 'gap'; previous: Version; next: Version }
  | { kind: 'ended'; previous: Version }
  | { kind: 'none' }

/** The version valid on a day, or null. Of two overlapping ones the later to take effect holds. */
export function versionOn<Version extends EffectivePeriod>(
  versions: readonly Version[],
  day: CalendarDate,
): Version | null {
  return inOrder(versions).findLast((version) => covers(version, day)) ?? null
}

/** What holds on a day among the versions, so that a page can say "chưa có hiệu lực" or "đã hết hiệu lực". */
export function validityOn<Version extends EffectivePeriod>(
  versions: readonly Version[],
  day: CalendarDate,
): Validity<Version> {
  const version = versionOn(versions, day)
  if (version) return { kind: 'valid', version }
  const ordered = inOrder(versions).filter(isPossible)
  const previous = ordered.findLast(({ effectiveTo }) => isBefore(effectiveTo, day))
  const next = ordered.find(({ effectiveFrom }) => isBefore(day, effectiveFrom))
  if (previous && next) return { kind: 'gap', previous, next }
  if (next) return { kind: 'not-yet', next }
  return previous ? { kind: 'ended', previous } : { kind: 'none' }
}

/** Every pair of versions that share a day; versions of one procedure must not (issue: valid on a day). */
export function overlapsOf<Version extends EffectivePeriod>(
  versions: readonly Version[],
): readonly Overlap<Version>[] {
  const ordered = inOrder(versions).filter(isPossible)
  return ordered.flatMap((first, index) =>
    ordered.slice(index + 1).flatMap((second) => sharedDays(first, second)),
  )
}

/** The runs of days between the first start and the last end that no version covers, in order. */
export function gapsOf(versions: readonly EffectivePeriod[]): readonly Gap[] {
  const gaps: Gap[] = []
  let coveredTo: CalendarDate | null | undefined
  for (const version of inOrder(versions).filter(isPossible)) {
    const from = dayOf(version.effectiveFrom)
    const to = dayOf(version.effectiveTo)
    if (coveredTo && from && addDays(coveredTo, 1) < from) {
      gaps.push({ from: addDays(coveredTo, 1), to: addDays(from, -1) })
    }
    coveredTo = coveredTo === undefined ? to : laterEnd(coveredTo, to)
  }
  return gaps
}

/**
 * The gaps that a version would leave to its neighbours without a word. The version after a gap says
 * why there is one; a gap that nobody declared is a mistake in a day more often than a fact.
 */
export function undeclaredGaps(
  version: DeclaringPeriod,
  others: readonly DeclaringPeriod[],
): readonly GapBeside[] {
  const [from, to] = [dayOf(version.effectiveFrom), dayOf(version.effectiveTo)]
  return gapsOf([...others, version]).flatMap((gap): GapBeside[] => {
    const dayAfter = addDays(gap.to, 1)
    const following = dayAfter === from ? version : others.find((other) => begins(other, dayAfter))
    if (following?.gapReason?.trim()) return []
    if (dayAfter === from) return [{ ...gap, side: 'before' }]
    return to && addDays(to, 1) === gap.from ? [{ ...gap, side: 'after' }] : []
  })
}

/** How the versions make room for one that holds from a day on; the one rule for the panel and for imports. */
export function closingBefore<Version extends EffectivePeriod>(
  versions: readonly Version[],
  from: CalendarDate,
): Closing<Version> {
  const later = inOrder(versions)
    .filter(isPossible)
    .find(({ effectiveFrom }) => !isBefore(effectiveFrom, from) && dayOf(effectiveFrom))
  if (later) return { kind: 'taken', version: later }
  const version = versionOn(versions, from)
  return version ? { kind: 'close', version, effectiveTo: addDays(from, -1) } : { kind: 'nothing' }
}

function begins({ effectiveFrom }: EffectivePeriod, day: CalendarDate): boolean {
  return dayOf(effectiveFrom) === day
}

function covers({ effectiveFrom, effectiveTo }: EffectivePeriod, day: CalendarDate): boolean {
  const from = dayOf(effectiveFrom)
  const to = dayOf(effectiveTo)
  return (!from || from <= day) && (!to || day <= to)
}

/** A period that ends before it begins holds on no day. */
function isPossible({ effectiveFrom, effectiveTo }: EffectivePeriod): boolean {
  return !isBefore(effectiveTo, effectiveFrom)
}

function isBefore(left: string | null | undefined, right: string | null | undefined): boolean {
  const [first, second] = [dayOf(left), dayOf(right)]
  return first !== null && second !== null && first < second
}

/** The versions as they take effect, those without a day first. */
export function inOrder<Version extends EffectivePeriod>(
  versions: readonly Version[],
): readonly Version[] {
  return versions.toSorted((left, right) => {
    const [first, second] = [dayOf(left.effectiveFrom), dayOf(right.effectiveFrom)]
    if (first && second) return compareDays(first, second)
    return Number(first !== null) - Number(second !== null)
  })
}

function sharedDays<Version extends EffectivePeriod>(
  first: Version,
  second: Version,
): readonly Overlap<Version>[] {
  const from = dayOf(second.effectiveFrom) ?? dayOf(first.effectiveFrom)
  const ends = [first, second].map(({ effectiveTo }) => dayOf(effectiveTo))
  const known = ends.filter((end) => end !== null).toSorted(compareDays)
  const to = known[0] ?? null
  return from && to && to < from ? [] : [{ first, second, from, to }]
}

function laterEnd(left: CalendarDate | null, right: CalendarDate | null): CalendarDate | null {
  if (!left || !right) return null
  return left < right ? right : left
}
