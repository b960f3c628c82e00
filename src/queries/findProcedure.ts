import type { Where } from 'payload'

import { dayOf, type CalendarDate } from '../domain/calendarDate.js'
import { validityOn, type Validity } from '../domain/effectivePeriods.js'
import type { ProcedureChangeKind, ProcedureLevel } from '../domain/options.js'
import type { Procedure, ProcedureVersion } from '../payload-types.js'
import { populated } from './populated.js'
import { readVersion, type VersionView } from './procedureVersion.js'
import { ARTICLE_LINK, provenanceOf, type ProvenanceView } from './provenance.js'
import type { Reader } from './reader.js'

/** A version as one line of the procedure's history. */
export type VersionLine = Readonly<{
  label: string | null
  changeKind: ProcedureChangeKind
  decision: string | null
  effectiveFrom: CalendarDate | null
  effectiveTo: CalendarDate | null
  isShown: boolean
}>

/** How the version that is shown stands on the day that was asked for. */
export type ShownValidity =
  | Readonly<{ kind: 'valid' | 'none' }>
  | Readonly<{ kind: 'not-yet'; from: CalendarDate | null }>
  | Readonly<{ kind: 'gap'; ended: CalendarDate | null; from: CalendarDate | null }>
  | Readonly<{ kind: 'ended'; ended: CalendarDate | null }>

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
  history: readonly VersionLine[]
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

type Asked = { where: Where; day: CalendarDate; today: CalendarDate }

/** A procedure as valid on a day, with its other versions. */
export async function findProcedure(
  reader: Reader,
  { where, day, today }: Asked,
): Promise<ProcedurePageView | null> {
  const procedure = await reader.findOne('procedures', where, {
    select: SHOWN,
    populate: { procedures: { nationalCode: true, name: true }, articles: ARTICLE_LINK },
    depth: 1,
  })
  if (!procedure) return null
  const versions = await readHistory(reader, procedure.id)
  const validity = validityOn(versions, day)
  const nearest = nearestOf(validity)
  return {
    ...identityOf(procedure),
    day,
    isToday: day === today,
    validity: shownValidityOf(validity),
    version: nearest && (await readVersion(reader, nearest.id)),
    history: versions.map((version) => versionLineOf(version, version === nearest)),
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
  return page && { ...page, version: await readVersion(reader, found.id) }
}

async function readHistory(reader: Reader, procedure: string): Promise<ProcedureVersion[]> {
  const { docs } = await reader.find('procedure-versions', {
    where: { procedure: { equals: procedure } },
    select: {
      label: true,
      changeKind: true,
      announcingDecision: { numberText: true },
      effectiveFrom: true,
      effectiveTo: true,
    },
    sort: '-effectiveFrom',
    limit: 0,
    pagination: false,
  })
  return docs
}

function nearestOf(validity: Validity<ProcedureVersion>): ProcedureVersion | null {
  switch (validity.kind) {
    case 'valid':
      return validity.version
    case 'not-yet':
      return validity.next
    case 'gap':
    case 'ended':
      return validity.previous
    case 'none':
      return null
  }
}

function shownValidityOf(validity: Validity<ProcedureVersion>): ShownValidity {
  switch (validity.kind) {
    case 'valid':
    case 'none':
      return { kind: validity.kind }
    case 'not-yet':
      return { kind: 'not-yet', from: dayOf(validity.next.effectiveFrom) }
    case 'gap':
      return {
        kind: 'gap',
        ended: dayOf(validity.previous.effectiveTo),
        from: dayOf(validity.next.effectiveFrom),
      }
    case 'ended':
      return { kind: 'ended', ended: dayOf(validity.previous.effectiveTo) }
  }
}

function versionLineOf(version: ProcedureVersion, isShown: boolean): VersionLine {
  return {
    label: version.label || null,
    changeKind: version.changeKind,
    decision: version.announcingDecision?.numberText || null,
    effectiveFrom: dayOf(version.effectiveFrom),
    effectiveTo: dayOf(version.effectiveTo),
    isShown,
  }
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
    isAbolished: procedure.abolished === true,
    successor: successor && { code: successor.nationalCode, name: successor.name },
    summary: procedure.summary || null,
    keywords: procedure.keywords ?? [],
    provenance: provenanceOf(procedure.provenance),
    updatedAt: procedure.updatedAt,
  }
}
