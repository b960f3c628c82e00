import type { CalendarDate } from '../calendar/calendarDate.js'
import { compareDays, dayOf } from '../calendar/calendarDate.js'
import type { EffectivePeriod, Validity } from '../calendar/effectivePeriods.js'
import { validityOn } from '../calendar/effectivePeriods.js'
import type { ProcedureChangeKind } from '../options.js'

/** A version as its procedure's history needs it. */
export type StatedVersion = EffectivePeriod & {
  changeKind?: ProcedureChangeKind | null | undefined
}

/** How a procedure stands on a day: as its versions do, or abolished by one that says so. */
export type Standing<Version> = Validity<Version> | { kind: 'abolished'; by: Version }

export interface HistoryOn<Version> {
  standing: Standing<Version>
  /** The version whose content is shown: the one in force, else the nearest; an abolition has none of its own. */
  content: Version | null
  /** What takes effect next after the day, so that nobody prepares papers that will not do. */
  next: Version | null
}

/**
 * A procedure on a day. A version of the kind "bãi bỏ" begins on the day from which the procedure is
 * not to be used (its announcing decision abolishes it); what is shown then is the last content before.
 */
export function historyOn<Version extends StatedVersion>(
  versions: readonly Version[],
  day: CalendarDate,
): HistoryOn<Version> {
  const validity = validityOn(versions, day)
  const held = heldBy(validity)
  const standing: Standing<Version> =
    held && isAbolition(held) ? { kind: 'abolished', by: held } : validity
  const next = inOrder(versions).find(({ effectiveFrom }) => begin(effectiveFrom) > day) ?? null
  return { standing, content: contentOf(versions, held ?? next), next }
}

/** Whether the version says that its procedure is abolished. */
export function isAbolition({ changeKind }: StatedVersion): boolean {
  return changeKind === 'abolished'
}

/** The version in force, or the last one that was. */
function heldBy<Version>(validity: Validity<Version>): Version | null {
  if (validity.kind === 'valid') return validity.version
  return validity.kind === 'gap' || validity.kind === 'ended' ? validity.previous : null
}

function contentOf<Version extends StatedVersion>(
  versions: readonly Version[],
  held: Version | null,
): Version | null {
  if (!held || !isAbolition(held)) return held
  const before = inOrder(versions).filter(
    (version) => begin(version.effectiveFrom) < begin(held.effectiveFrom),
  )
  return before.findLast((version) => !isAbolition(version)) ?? null
}

const UNKNOWN_BEGIN = '0000-00-00' as CalendarDate

/** A version whose first day is unknown has held from before all others. */
function begin(effectiveFrom: string | null | undefined): CalendarDate {
  return dayOf(effectiveFrom) ?? UNKNOWN_BEGIN
}

function inOrder<Version extends StatedVersion>(versions: readonly Version[]): readonly Version[] {
  return versions.toSorted((one, other) =>
    compareDays(begin(one.effectiveFrom), begin(other.effectiveFrom)),
  )
}
