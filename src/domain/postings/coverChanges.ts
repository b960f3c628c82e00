import type { CalendarDate } from '../calendar/calendarDate.js'
import { inOrder, versionOn } from '../calendar/effectivePeriods.js'
import { historyOn, isAbolition, type StatedVersion } from '../procedures/procedureHistory.js'

/** A version, and when it was entered and last written: what a print of an earlier minute cannot know. */
export type WrittenAt = StatedVersion & { createdAt: string; updatedAt: string }

/** What became of a procedure since a list of it was printed. */
export type CoverChange<Version> =
  { kind: 'abolished'; by: Version } | { kind: 'added' | 'amended' | 'changed'; now: Version }

/**
 * What became of a procedure between a print and a day: of the versions that were entered before the print,
 * the one in force on the day of printing stood on it. Null where nothing did.
 */
export function coverChangeOf<Version extends WrittenAt>(
  versions: readonly Version[],
  { printedAt, printedOn, day }: { printedAt: string; printedOn: CalendarDate; day: CalendarDate },
): CoverChange<Version> | null {
  const known = versions.filter(({ createdAt }) => createdAt <= printedAt)
  // The end of one that was replaced by a version entered later was not yet known.
  const held =
    versionOn(known, printedOn) ?? inOrder(known).findLast(({ updatedAt }) => updatedAt > printedAt)
  const printed = held && !isAbolition(held) ? held : null
  const { standing } = historyOn(versions, day)
  if (standing.kind === 'abolished') return printed && { kind: 'abolished', by: standing.by }
  if (standing.kind !== 'valid') return null
  const now = standing.version
  if (!printed) return { kind: 'added', now }
  if (printed !== now) return { kind: 'changed', now }
  return now.updatedAt > printedAt ? { kind: 'amended', now } : null
}
