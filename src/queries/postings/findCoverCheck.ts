import type { Where } from 'payload'

import { dayOf, localDayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { coverChangeOf, type CoverChange } from '../../domain/postings/coverChanges.js'
import { fingerprintOf, type CoverToken } from '../../domain/postings/coverToken.js'
import { beginOf } from '../../domain/postings/printedMinute.js'
import { groupBy } from '../../domain/groupBy.js'
import { exceptMissing } from '../../errors.js'
import type { Procedure, ProcedureVersion } from '../../payload-types.js'
import { listUnitSheets, type UnitSheetsView } from './listUnitSheets.js'
import { readPostingPlace, type PostingPlace } from './findPostingSheet.js'
import type { Reader } from '../reading/reader.js'

/** A procedure of the list that stands otherwise than when the list was printed. */
export type CoverChangeView = Readonly<{
  kind: CoverChange<unknown>['kind']
  code: string
  name: string
  decision: string | null
  from: CalendarDate | null
}>

/** What the printed list of a volume of sheets is worth today. */
export type CoverCheckView = Readonly<{
  place: PostingPlace
  fieldName: string | null
  page: number
  /** Whether the same volume lists the same versions today, none of them written since. */
  isSame: boolean
  /** What changed in the field since, where the list is not the same. */
  changes: readonly CoverChangeView[]
  /** More changed than is told. */
  hasMore: boolean
  printedMinute: number
  day: CalendarDate
}>

type Asked = {
  unit: string
  fieldName: string | null
  page: number
  token: CoverToken
  today: CalendarDate
}

/** Whoever reads more of them prints the list again anyway. */
const MOST_TOLD = 200

const HISTORY = {
  procedure: true,
  changeKind: true,
  announcingDecision: { numberText: true },
  effectiveFrom: true,
  effectiveTo: true,
  createdAt: true,
  updatedAt: true,
} as const

/** What a volume lists, as its printed cover remembers it. */
export function fingerprintOfVolume({ sheets }: Pick<UnitSheetsView, 'sheets'>): string {
  return fingerprintOf(sheets.map(({ version }) => `${version.id} ${version.updatedAt}`))
}

/** What became of the procedures of a printed list; the list of the same volume today is compared first. */
export async function findCoverCheck(
  reader: Reader,
  { unit, fieldName, page, token, today }: Asked,
): Promise<CoverCheckView> {
  // A volume that is empty today is another than the printed one.
  const volume = await listUnitSheets(reader, { unit, fieldName, page, day: today, today }).catch(
    exceptMissing,
  )
  const place = volume?.place ?? (await readPostingPlace(reader, { unit, today }))
  const isSame = volume !== null && fingerprintOfVolume(volume) === token.fingerprint
  const asked = { level: place.unit?.level ?? null, fieldName, token, today }
  const changed = isSame ? { changes: [], hasMore: false } : await readChanges(reader, asked)
  return { place, fieldName, page, isSame, ...changed, printedMinute: token.minute, day: today }
}

type Since = Pick<Asked, 'fieldName' | 'token' | 'today'> & { level: string | null }

async function readChanges(
  reader: Reader,
  { level, fieldName, token, today }: Since,
): Promise<Pick<CoverCheckView, 'changes' | 'hasMore'>> {
  // A print says its minute, not its second: of a list that differs, what was written within it is named.
  const printed = beginOf(token.minute)
  const printedAt = printed.toISOString()
  const printedOn = localDayOf(printed)
  const written: Where = { updatedAt: { greater_than: printedAt } }
  const begun: Where = {
    and: [
      { effectiveFrom: { greater_than: printedAt } },
      { effectiveFrom: { less_than_equal: `${today}T23:59:59.999Z` } },
    ],
  }
  const found = await reader.find('procedure-versions', {
    where: {
      and: [
        ...(level ? [{ 'procedure.levels': { in: [level] } }] : []),
        ...(fieldName ? [{ 'procedure.fieldName': { equals: fieldName } }] : []),
        { or: [written, begun] },
      ],
    },
    select: { procedure: true },
    limit: MOST_TOLD,
  })
  const ids = [...new Set(found.docs.map(({ procedure }) => procedure as string))]
  const versions = groupBy(await readVersions(reader, ids), ({ procedure }) => procedure as string)
  const changes = (await readProcedures(reader, ids)).flatMap((procedure) => {
    const own = versions.get(procedure.id) ?? []
    const change = coverChangeOf(own, { printedAt, printedOn, day: today })
    return change ? [changeViewOf(procedure, change)] : []
  })
  return { changes, hasMore: found.totalDocs > found.docs.length }
}

async function readVersions(reader: Reader, procedures: string[]): Promise<ProcedureVersion[]> {
  const { docs } = await reader.find('procedure-versions', {
    where: { procedure: { in: procedures } },
    select: HISTORY,
    limit: 0,
    pagination: false,
  })
  return docs
}

async function readProcedures(reader: Reader, ids: string[]): Promise<Procedure[]> {
  const { docs } = await reader.find('procedures', {
    where: { id: { in: ids } },
    select: { nationalCode: true, name: true },
    sort: 'nationalCode',
    limit: 0,
    pagination: false,
  })
  return docs
}

function changeViewOf(
  { nationalCode, name }: Procedure,
  change: CoverChange<ProcedureVersion>,
): CoverChangeView {
  const version = change.kind === 'abolished' ? change.by : change.now
  return {
    kind: change.kind,
    code: nationalCode,
    name,
    decision: version.announcingDecision?.numberText || null,
    from: dayOf(version.effectiveFrom),
  }
}
