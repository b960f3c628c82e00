import type { Where } from 'payload'

import { addDays, dayOf, storedDay, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { procedureChangeKinds, type ProcedureChangeKind } from '../../domain/options.js'
import type { ProcedureVersion } from '../../payload-types.js'
import type { FilterRules, ListParams, ListView } from '../reading/listParams.js'
import { pageOfSets, type ReadSet } from '../reading/pageOfSets.js'
import { populated } from '../reading/populated.js'
import type { Reader } from '../reading/reader.js'

export type ProcedureChangeFilter = 'loai'

export const procedureChangeFilters: FilterRules<ProcedureChangeFilter> = {
  loai: procedureChangeKinds,
}

/** So far back a change is news. */
export const NEWS_DAYS = 30

/** One version that takes, took or loses effect: what a procedure controller announced. */
export type ProcedureChange = Readonly<{
  id: string
  code: string
  name: string
  fieldName: string | null
  changeKind: ProcedureChangeKind
  /** From this day; null where the source does not say. */
  effectiveFrom: CalendarDate | null
  announcedOn: CalendarDate | null
  decision: string | null
  isUpcoming: boolean
  /** The day before, to compare with; null where the first version began or nothing can be compared. */
  comparedWith: CalendarDate | null
  isDemo: boolean
}>

/** Changes of the last days and those to come, the furthest ahead first; then, by their decisions, those without a day. */
export async function listProcedureChanges(
  reader: Reader,
  { page, limit, filters, today }: ListParams<ProcedureChangeFilter>,
): Promise<ListView<ProcedureChange>> {
  const since = storedDay(addDays(today, -NEWS_DAYS))
  const kind: Where[] = filters.loai ? [{ changeKind: { equals: filters.loai } }] : []
  const versions =
    (where: Where[], sort: string[]): ReadSet<ProcedureVersion> =>
    (at) =>
      reader.find('procedure-versions', {
        where: { and: [...where, ...kind] },
        select: SHOWN,
        populate: { procedures: { nationalCode: true, name: true, fieldName: true } },
        depth: 1,
        sort,
        page: at,
        limit,
      })
  const withDay = versions(
    [{ effectiveFrom: { greater_than_equal: since } }],
    ['-effectiveFrom', '-announcingDecision.issuedOn', 'id'],
  )
  const withoutDay = versions(
    [
      { effectiveFrom: { exists: false } },
      { 'announcingDecision.issuedOn': { greater_than_equal: since } },
    ],
    ['-announcingDecision.issuedOn', 'id'],
  )
  const found = await pageOfSets([withDay, withoutDay], { page, limit })
  return {
    rows: found.rows.flatMap((version) => changeOf(version, today) ?? []),
    total: found.total,
    page,
    pages: Math.ceil(found.total / limit),
  }
}

const SHOWN = {
  procedure: true,
  name: true,
  changeKind: true,
  effectiveFrom: true,
  announcingDecision: { numberText: true, issuedOn: true },
  provenance: { demo: true },
} as const

/** None for a version whose procedure the reader may not see. */
function changeOf(version: ProcedureVersion, today: CalendarDate): ProcedureChange | null {
  const procedure = populated(version.procedure)
  if (!procedure) return null
  const { changeKind, announcingDecision: decision } = version
  const effectiveFrom = dayOf(version.effectiveFrom)
  const hasPredecessor = changeKind === 'amended' || changeKind === 'replaced'
  return {
    id: version.id,
    code: procedure.nationalCode,
    name: version.name || procedure.name,
    fieldName: procedure.fieldName || null,
    changeKind,
    effectiveFrom,
    announcedOn: dayOf(decision?.issuedOn),
    decision: decision?.numberText || null,
    isUpcoming: effectiveFrom !== null && effectiveFrom > today,
    comparedWith: effectiveFrom && hasPredecessor ? addDays(effectiveFrom, -1) : null,
    isDemo: version.provenance?.demo === true,
  }
}
