import type { CalendarDate } from '../calendar/calendarDate.js'
import { dayOf } from '../calendar/calendarDate.js'
import { versionOn, type EffectivePeriod } from '../calendar/effectivePeriods.js'

/** What a printed version is worth on a day. */
export type PrintStanding<Version> =
  | { kind: 'valid' }
  | { kind: 'not-yet'; from: CalendarDate }
  | { kind: 'replaced'; by: Version }
  | { kind: 'ended'; on: CalendarDate | null }
  | { kind: 'abolished' }
  | { kind: 'withdrawn' }

/**
 * Whether a print may still hang on a wall: it may if the version it shows is the one valid on the
 * day. `versions` are all public ones of the procedure; `printed` is one of them, or null where it has
 * been withdrawn. An abolished procedure makes every print of it void.
 */
export function printStandingOn<Version extends EffectivePeriod>(
  { printed, versions, isAbolished }: Printed<Version>,
  day: CalendarDate,
): PrintStanding<Version> {
  if (isAbolished) return { kind: 'abolished' }
  if (!printed) return { kind: 'withdrawn' }
  const from = dayOf(printed.effectiveFrom)
  if (from && day < from) return { kind: 'not-yet', from }
  const valid = versionOn(versions, day)
  if (valid === printed) return { kind: 'valid' }
  return valid ? { kind: 'replaced', by: valid } : { kind: 'ended', on: dayOf(printed.effectiveTo) }
}

interface Printed<Version> {
  printed: Version | null
  versions: readonly Version[]
  isAbolished: boolean
}
