import type { Where } from 'payload'

import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import { versionOn } from '../../domain/calendar/effectivePeriods.js'
import type { ProcedureVersion } from '../../payload-types.js'
import { comparable, readHistory, versionLineOf, type VersionLine } from './procedureHistory.js'
import { readVersion, type VersionView } from './procedureVersion.js'
import type { Reader } from '../reading/reader.js'

/** One side of a comparison: the version that holds on a day, or that none does. */
export type ComparedSide = Readonly<{
  day: CalendarDate
  line: VersionLine
  version: VersionView
}>

export type ComparisonView = Readonly<{
  code: string
  name: string
  /** What can be compared, the newest first. */
  versions: readonly VersionLine[]
  before: ComparedSide | null
  after: ComparedSide | null
  /** The days asked for on which no version holds. */
  emptyDays: readonly CalendarDate[]
  updatedAt: string
}>

type Asked = {
  where: Where
  from: CalendarDate | null
  to: CalendarDate | null
  today: CalendarDate
}

/** Two versions of a procedure by a day on which each holds; the last two unless said otherwise. */
export async function findComparison(
  reader: Reader,
  { where, from, to, today }: Asked,
): Promise<ComparisonView | null> {
  const procedure = await reader.findOne('procedures', where, {
    select: { nationalCode: true, name: true, updatedAt: true },
  })
  if (!procedure) return null
  const versions = comparable(await readHistory(reader, procedure.id))
  const after = to ? versionOn(versions, to) : (versions[0] ?? null)
  const before = from ? versionOn(versions, from) : olderThan(after, versions)
  const side = (version: ProcedureVersion | null, day: CalendarDate | null) =>
    sideOf(reader, version, { day, today })
  return {
    code: procedure.nationalCode,
    name: procedure.name,
    versions: versions.map((each) => versionLineOf(each, { shown: null, today })),
    before: await side(before, from),
    after: await side(after, to),
    emptyDays: [...(from && !before ? [from] : []), ...(to && !after ? [to] : [])],
    updatedAt: procedure.updatedAt,
  }
}

function olderThan(
  version: ProcedureVersion | null,
  newestFirst: readonly ProcedureVersion[],
): ProcedureVersion | null {
  return version ? (newestFirst[newestFirst.indexOf(version) + 1] ?? null) : null
}

async function sideOf(
  reader: Reader,
  found: ProcedureVersion | null,
  { day, today }: { day: CalendarDate | null; today: CalendarDate },
): Promise<ComparedSide | null> {
  const version = found && (await readVersion(reader, found.id))
  if (!found || !version) return null
  const line = versionLineOf(found, { shown: found, today })
  return { day: day ?? line.day, line, version }
}
