import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { isAbolition, type Standing } from '../../domain/procedures/procedureHistory.js'
import type { ProcedureChangeKind } from '../../domain/options.js'
import type { ProcedureVersion } from '../../payload-types.js'
import { readVersion, type VersionView } from './procedureVersion.js'
import type { Reader } from '../reading/reader.js'

/** A version as one line of the procedure's history. */
export type VersionLine = Readonly<{
  label: string | null
  changeKind: ProcedureChangeKind
  decision: string | null
  effectiveFrom: CalendarDate | null
  effectiveTo: CalendarDate | null
  /** Why there are days before it on which no version holds. */
  gapReason: string | null
  /** A day on which it holds, for links to it. */
  day: CalendarDate
  isShown: boolean
}>

/** How the procedure stands on the day that was asked for; `abolished` where a version says so. */
export type ShownValidity =
  | Readonly<{ kind: 'valid' | 'none' }>
  /** A past day, and a version of which nobody has told since when it holds. */
  | Readonly<{ kind: 'start-unknown'; until: CalendarDate | null }>
  | Readonly<{ kind: 'not-yet'; from: CalendarDate | null }>
  | Readonly<{
      kind: 'gap'
      ended: CalendarDate | null
      from: CalendarDate | null
      reason: string | null
    }>
  | Readonly<{ kind: 'ended'; ended: CalendarDate | null }>
  | Readonly<{
      kind: 'abolished'
      from: CalendarDate | null
      decision: VersionView['decision'] | null
    }>

const LINE = {
  label: true,
  changeKind: true,
  announcingDecision: { numberText: true },
  effectiveFrom: true,
  effectiveTo: true,
  gapReason: true,
} as const

/** Every version of a procedure that the reader may see, the newest first; without their content. */
export async function readHistory(reader: Reader, procedure: string): Promise<ProcedureVersion[]> {
  const { docs } = await reader.find('procedure-versions', {
    where: { procedure: { equals: procedure } },
    select: LINE,
    sort: '-effectiveFrom',
    limit: 0,
    pagination: false,
  })
  return docs
}

/** The standing in plain values; an abolition with the decision that orders it. */
export async function validityViewOf(
  reader: Reader,
  standing: Standing<ProcedureVersion>,
  { isPast }: { isPast: boolean },
): Promise<ShownValidity> {
  switch (standing.kind) {
    case 'valid': {
      const { effectiveFrom, effectiveTo } = standing.version
      if (effectiveFrom || !isPast) return { kind: 'valid' }
      return { kind: 'start-unknown', until: dayOf(effectiveTo) }
    }
    case 'none':
      return { kind: standing.kind }
    case 'not-yet':
      return { kind: 'not-yet', from: dayOf(standing.next.effectiveFrom) }
    case 'gap':
      return {
        kind: 'gap',
        ended: dayOf(standing.previous.effectiveTo),
        from: dayOf(standing.next.effectiveFrom),
        reason: standing.next.gapReason || null,
      }
    case 'ended':
      return { kind: 'ended', ended: dayOf(standing.previous.effectiveTo) }
    case 'abolished': {
      const by = await readVersion(reader, standing.by.id)
      return {
        kind: 'abolished',
        from: dayOf(standing.by.effectiveFrom),
        decision: by?.decision ?? null,
      }
    }
  }
}

export function versionLineOf(
  version: ProcedureVersion,
  { shown, today }: { shown: ProcedureVersion | null; today: CalendarDate },
): VersionLine {
  const [effectiveFrom, effectiveTo] = [dayOf(version.effectiveFrom), dayOf(version.effectiveTo)]
  return {
    label: version.label || null,
    changeKind: version.changeKind,
    decision: version.announcingDecision?.numberText || null,
    effectiveFrom,
    effectiveTo,
    gapReason: version.gapReason || null,
    day: effectiveFrom ?? effectiveTo ?? today,
    isShown: version.id === shown?.id,
  }
}

/** The versions that have content to compare, the newest first; an abolition has none. */
export function comparable(versions: readonly ProcedureVersion[]): readonly ProcedureVersion[] {
  return versions.filter((version) => !isAbolition(version))
}
