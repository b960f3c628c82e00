import type { Where } from 'payload'

import { dayOf, type CalendarDate } from '../domain/calendarDate.js'
import { historyOn, isAbolition } from '../domain/procedureHistory.js'
import type { ProcedureLevel } from '../domain/options.js'
import type { Receipt } from '../domain/returnPromises.js'
import type { Procedure } from '../payload-types.js'
import { populated } from './populated.js'
import {
  readHistory,
  validityViewOf,
  versionLineOf,
  type ShownValidity,
  type VersionLine,
} from './procedureHistory.js'
import { readReturns, type ReturnsView } from './procedureReturns.js'
import { readProcedurePostings, type ProcedurePostings } from './procedurePostings.js'
import { readVersion, type VersionView } from './procedureVersion.js'
import { ARTICLE_LINK, provenanceOf, type ProvenanceView } from './provenance.js'
import type { Reader } from './reader.js'

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
  day: CalendarDate
  today: CalendarDate
  /** When the file would be handed in; at some time of today unless said otherwise. */
  receipt?: Receipt
}

/** A procedure as valid on a day, with its other versions. */
export async function findProcedure(
  reader: Reader,
  { where, day, today, receipt = { day: today, minute: null } }: Asked,
): Promise<ProcedurePageView | null> {
  const procedure = await reader.findOne('procedures', where, {
    select: SHOWN,
    populate: { procedures: { nationalCode: true, name: true }, articles: ARTICLE_LINK },
    depth: 1,
  })
  if (!procedure) return null
  const versions = await readHistory(reader, procedure.id)
  const { standing, content, next } = historyOn(versions, day)
  const version = content && (await readVersion(reader, content.id, procedure.name))
  const isAbolished = versions.some(isAbolition)
    ? standing.kind === 'abolished'
    : procedure.abolished === true
  const canBeFiled = version !== null && standing.kind === 'valid' && !isAbolished
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
    returns: canBeFiled
      ? await readReturns(reader, { channels: version.channels, receipt, today })
      : null,
  }
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
