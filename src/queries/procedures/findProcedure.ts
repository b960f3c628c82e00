import type { Where } from 'payload'

import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { versionOn } from '../../domain/calendar/effectivePeriods.js'
import { historyOn, isAbolition } from '../../domain/procedures/procedureHistory.js'
import type { ProcedureLevel } from '../../domain/options.js'
import type { Receipt } from '../../domain/procedures/returnPromises.js'
import type { Procedure, ProcedureVersion } from '../../payload-types.js'
import { populated } from '../reading/populated.js'
import {
  readHistory,
  validityViewOf,
  versionLineOf,
  type ShownValidity,
  type VersionLine,
} from './procedureHistory.js'
import { readReturns, receiptOf, type ReturnsView } from './procedureReturns.js'
import { readProcedurePostings, type ProcedurePostings } from '../postings/procedurePostings.js'
import { readVersion, type VersionView } from './procedureVersion.js'
import { ARTICLE_LINK, provenanceOf, type ProvenanceView } from '../reading/provenance.js'
import type { Reader } from '../reading/reader.js'

export type ProcedurePageView = Readonly<{
  code: string
  localCode: string | null
  name: string
  fieldName: string | null
  kindText: string | null
  levels: readonly ProcedureLevel[]
  agencyText: string | null
  interlinked: boolean
  isAbolished: boolean
  successor: Readonly<{ code: string; name: string }> | null
  summary: string | null
  keywords: readonly string[]
  /** The day the page is for; today unless another was asked for. */
  day: CalendarDate
  isToday: boolean
  validity: ShownValidity
  /** The version valid on the day, else the nearest one, else null. */
  version: VersionView | null
  /** Every version, the newest first. */
  history: readonly VersionLine[]
  /** The version that takes effect next after the day. */
  next: VersionLine | null
  /** When a file handed in now comes back; null where nothing can be filed. */
  returns: ReturnsView | null
  /** Where it hangs today. */
  postings: ProcedurePostings
  provenance: ProvenanceView
  updatedAt: string
}>

const SHOWN = {
  nationalCode: true,
  localCode: true,
  name: true,
  fieldName: true,
  kindText: true,
  levels: true,
  agencyText: true,
  interlinked: true,
  abolished: true,
  successor: true,
  summary: true,
  keywords: true,
  provenance: true,
  updatedAt: true,
} as const

type Asked = {
  where: Where
  /** The day that the page is for; where none is asked for, today, or the day of filing if another version holds then. */
  day: CalendarDate | null
  today: CalendarDate
  /** When the file would be handed in, if somebody said so. */
  receipt?: Receipt | null
}

/** A procedure as valid on a day, with its other versions. */
export async function findProcedure(
  reader: Reader,
  { where, day: askedDay, today, receipt: askedReceipt = null }: Asked,
): Promise<ProcedurePageView | null> {
  const procedure = await reader.findOne('procedures', where, {
    select: SHOWN,
    populate: { procedures: { nationalCode: true, name: true }, articles: ARTICLE_LINK },
    depth: 1,
  })
  if (!procedure) return null
  const versions = await readHistory(reader, procedure.id)
  const day = askedDay ?? dayOfPage(versions, { filedOn: askedReceipt?.day ?? today, today })
  const { standing, content, next } = historyOn(versions, day)
  const version = content && (await readVersion(reader, content.id, procedure.name))
  const isAbolished = versions.some(isAbolition)
    ? standing.kind === 'abolished'
    : procedure.abolished === true
  const receipt = receiptFor({ versions, content, day, today, asked: askedReceipt })
  return {
    ...identityOf(procedure),
    isAbolished,
    day,
    isToday: day === today,
    validity: await validityViewOf(reader, standing, { isPast: day < today }),
    version,
    postings: await readProcedurePostings(reader, {
      versions: versions.map(({ id }) => id),
      shown: version?.id ?? null,
      today,
    }),
    history: versions.map((each) => versionLineOf(each, { shown: content, today })),
    next: next && versionLineOf(next, { shown: content, today }),
    returns:
      version && receipt && !isAbolished
        ? await readReturns(reader, { channels: version.channels, receipt, today })
        : null,
  }
}

/** Today, or the day of filing where another version holds then. */
function dayOfPage(
  versions: readonly ProcedureVersion[],
  { filedOn, today }: { filedOn: CalendarDate; today: CalendarDate },
): CalendarDate {
  return versionOn(versions, filedOn) === versionOn(versions, today) ? today : filedOn
}

type Filed = {
  versions: readonly ProcedureVersion[]
  content: ProcedureVersion | null
  day: CalendarDate
  today: CalendarDate
  asked: Receipt | null
}

/**
 * When a file would be handed in under the version that is shown: what is filed goes by the version in
 * force on its day, so no other promises a return.
 */
function receiptFor({ versions, content, day, today, asked }: Filed): Receipt | null {
  const isHeldToday = versionOn(versions, today) === content
  const receipt = asked ?? receiptOf({ nop: isHeldToday ? today : day, gio: null }, today)
  return receipt && versionOn(versions, receipt.day) === content ? receipt : null
}

/** The page of a version's procedure, showing that version; how a draft of it is previewed. */
export async function findProcedureOfVersion(
  reader: Reader,
  { where, today }: { where: Where; today: CalendarDate },
): Promise<ProcedurePageView | null> {
  const found = await reader.findOne('procedure-versions', where, {
    select: { procedure: true, effectiveFrom: true },
  })
  if (!found) return null
  const day = dayOf(found.effectiveFrom) ?? today
  const page = await findProcedure(reader, {
    where: { id: { equals: found.procedure } },
    day,
    today,
  })
  return page && { ...page, version: await readVersion(reader, found.id, page.name) }
}

function identityOf(procedure: Procedure) {
  const successor = populated(procedure.successor)
  return {
    code: procedure.nationalCode,
    localCode: procedure.localCode || null,
    name: procedure.name,
    fieldName: procedure.fieldName || null,
    kindText: procedure.kindText || null,
    levels: procedure.levels,
    agencyText: procedure.agencyText || null,
    interlinked: procedure.interlinked === true,
    successor: successor && { code: successor.nationalCode, name: successor.name },
    summary: procedure.summary || null,
    keywords: procedure.keywords ?? [],
    provenance: provenanceOf(procedure.provenance),
    updatedAt: procedure.updatedAt,
  }
}
