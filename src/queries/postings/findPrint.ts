import type { Payload } from 'payload'

import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { printStandingOn, type PrintStanding } from '../../domain/postings/printStanding.js'
import type { PrintToken } from '../../domain/postings/printToken.js'
import { historyOn, isAbolition } from '../../domain/procedures/procedureHistory.js'
import type { ProcedureVersion } from '../../payload-types.js'
import { populated } from '../reading/populated.js'
import type { Reader } from '../reading/reader.js'
import { findWithdrawn } from '../reading/withdrawn.js'
import { amendedSince } from './amendedSince.js'

type VersionFacts = Readonly<{
  decision: string | null
  label: string | null
  effectiveFrom: CalendarDate | null
}>

/** What the code on a print tells of the print on a day. */
export type PrintView = Readonly<{
  standing: PrintStanding<VersionFacts>
  /** What abolished the procedure, where a version says so. */
  abolition: VersionFacts | null
  /** What will take the place of a print that still holds. */
  next: (VersionFacts & { isAbolition: boolean }) | null
  /** When the content of the printed version was changed after printing; null where it was not. */
  amendedAt: string | null
  /** Null where nothing of the procedure is public any more. */
  procedure: Readonly<{ code: string; name: string }> | null
  successor: Readonly<{ code: string; name: string }> | null
  /** Null where the version is not public any more. */
  printed: VersionFacts | null
  withdrawnReason: string | null
  printedMinute: number
  day: CalendarDate
}>

const HISTORY = {
  procedure: true,
  label: true,
  changeKind: true,
  announcingDecision: { numberText: true },
  effectiveFrom: true,
  effectiveTo: true,
} as const

/** What a print is worth today; null for a version that was never public. */
export async function findPrint(
  payload: Payload,
  reader: Reader,
  { token, today }: { token: PrintToken; today: CalendarDate },
): Promise<PrintView | null> {
  const stored = await readPublishedOnce(payload, reader, token.version)
  if (!stored) return null
  const procedure = await reader.findOne(
    'procedures',
    { id: { equals: stored.procedure } },
    {
      select: { nationalCode: true, name: true, abolished: true, successor: true },
      populate: { procedures: { nationalCode: true, name: true } },
      depth: 1,
    },
  )
  const versions = procedure ? await readVersions(reader, procedure.id) : []
  const printed = versions.find(({ id }) => id === token.version) ?? null
  const isAbolished = procedure?.abolished === true
  const successor = populated(procedure?.successor)
  return {
    ...standingOf({ printed, versions, isAbolished }, today),
    amendedAt: printed && (await amendedSince(payload, reader, token)),
    procedure: procedure && { code: procedure.nationalCode, name: procedure.name },
    successor: successor && { code: successor.nationalCode, name: successor.name },
    printed: printed && factsOf(printed),
    withdrawnReason: printed ? null : (stored.withdrawnReason ?? (await reasonOf(payload, stored))),
    printedMinute: token.minute,
    day: today,
  }
}

type Standing = Pick<PrintView, 'abolition' | 'next' | 'standing'>

/** What the versions say of the print on a day, and what is coming. */
function standingOf(
  print: Parameters<typeof printStandingOn<ProcedureVersion>>[0],
  today: CalendarDate,
): Standing {
  const history = historyOn(print.versions, today)
  const abolition = history.standing.kind === 'abolished' ? history.standing.by : null
  const isAbolished = print.isAbolished || abolition !== null
  const standing = printStandingOn({ ...print, isAbolished }, today)
  const next = standing.kind === 'valid' ? history.next : null
  return {
    standing: standing.kind === 'replaced' ? { ...standing, by: factsOf(standing.by) } : standing,
    abolition: abolition && factsOf(abolition),
    next: next && { ...factsOf(next), isAbolition: isAbolition(next) },
  }
}

type Stored = Readonly<{ procedure: string; withdrawnReason: string | null }>

/**
 * A version that is or was public: whoever holds a print of one that is gone may know that it is gone
 * and, of a withdrawn one, why, and nothing else of it.
 */
async function readPublishedOnce(
  payload: Payload,
  reader: Reader,
  version: string,
): Promise<Stored | null> {
  await reader.count('procedure-versions', { id: { equals: version } }) // The page rests on the collection, also where it shows nothing of it.
  const { docs } = await payload.find({
    collection: 'procedure-versions',
    where: { id: { equals: version } },
    select: { procedure: true, withdrawn: true, withdrawnReason: true, _status: true },
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
    overrideAccess: true, // See above: that it is gone and why is all that leaves here.
  })
  const [found] = docs
  if (!found) return null
  const isPublished = found._status === 'published'
  if (!isPublished && !(await wasPublished(payload, version))) return null
  return {
    procedure: found.procedure as string,
    withdrawnReason: (isPublished && found.withdrawn && found.withdrawnReason) || null,
  }
}

/** Whether one of the saves that are kept of it published it. */
async function wasPublished(payload: Payload, version: string): Promise<boolean> {
  const { docs } = await payload.findVersions({
    collection: 'procedure-versions',
    where: { parent: { equals: version }, 'version._status': { equals: 'published' } },
    select: {},
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
    overrideAccess: true, // As above: that there was one is all that leaves here.
  })
  return docs.length > 0
}

/** Why the whole procedure is gone. */
async function reasonOf(payload: Payload, { procedure }: Stored): Promise<string | null> {
  const found = { collection: 'procedures', field: 'id', key: procedure } as const
  return (await findWithdrawn(payload, found))?.reason ?? null
}

async function readVersions(reader: Reader, procedure: string): Promise<ProcedureVersion[]> {
  const { docs } = await reader.find('procedure-versions', {
    where: { procedure: { equals: procedure } },
    select: HISTORY,
    limit: 0,
    pagination: false,
  })
  return docs
}

function factsOf(version: {
  label?: string | null
  announcingDecision?: { numberText?: string | null } | null
  effectiveFrom?: string | null
}): VersionFacts {
  return {
    decision: version.announcingDecision?.numberText || null,
    label: version.label || null,
    effectiveFrom: dayOf(version.effectiveFrom),
  }
}
