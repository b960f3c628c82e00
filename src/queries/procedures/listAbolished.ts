import { dayOf, storedDay, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { groupBy } from '../../domain/groupBy.js'
import type { Procedure, ProcedureVersion } from '../../payload-types.js'
import { foundWhere } from '../search/foundWhere.js'
import type { FilterRules, ListParams, ListView } from '../reading/listParams.js'
import { populated } from '../reading/populated.js'
import type { Reader } from '../reading/reader.js'

export const abolishedFilters: FilterRules<never> = {}

/** A procedure that is not to be used any more. */
export type AbolishedRow = Readonly<{
  code: string
  name: string
  fieldName: string | null
  abolishedFrom: CalendarDate | null
  decision: string | null
  decidedOn: CalendarDate | null
  successor: Readonly<{ code: string; name: string }> | null
  isDemo: boolean
}>

/** The abolished procedures, each with its day, its decision and what takes its place. */
export async function listAbolished(
  reader: Reader,
  { q, page, limit, today }: ListParams<never>,
): Promise<ListView<AbolishedRow>> {
  const found = await reader.find('procedures', {
    where: {
      and: [...(await foundWhere(reader, 'procedures', q)), { abolished: { equals: true } }],
    },
    select: {
      nationalCode: true,
      name: true,
      fieldName: true,
      successor: true,
      provenance: { demo: true },
    },
    populate: { procedures: { nationalCode: true, name: true } },
    depth: 1,
    sort: ['fieldName', 'nationalCode'],
    page,
    limit,
  })
  const abolitions = await readAbolitions(reader, {
    procedures: found.docs.map(({ id }) => id),
    today,
  })
  return {
    rows: found.docs.map((procedure) => rowOf(procedure, abolitions.get(procedure.id))),
    total: found.totalDocs,
    page,
    pages: found.totalPages,
  }
}

async function readAbolitions(
  reader: Reader,
  { procedures, today }: { procedures: readonly string[]; today: CalendarDate },
): Promise<ReadonlyMap<string, ProcedureVersion>> {
  if (procedures.length === 0) return new Map()
  const { docs } = await reader.find('procedure-versions', {
    where: {
      procedure: { in: [...procedures] },
      changeKind: { equals: 'abolished' },
      effectiveFrom: { less_than_equal: storedDay(today) },
    },
    select: {
      procedure: true,
      effectiveFrom: true,
      announcingDecision: { numberText: true, issuedOn: true },
    },
    sort: '-effectiveFrom',
    limit: 0,
    pagination: false,
  })
  const byProcedure = groupBy(docs, ({ procedure }) => procedure as string)
  return new Map([...byProcedure].flatMap(([id, [latest]]) => (latest ? [[id, latest]] : [])))
}

function rowOf(procedure: Procedure, abolition: ProcedureVersion | undefined): AbolishedRow {
  const successor = populated(procedure.successor)
  const decision = abolition?.announcingDecision
  return {
    code: procedure.nationalCode,
    name: procedure.name,
    fieldName: procedure.fieldName || null,
    abolishedFrom: dayOf(abolition?.effectiveFrom),
    decision: decision?.numberText || null,
    decidedOn: dayOf(decision?.issuedOn),
    successor: successor && { code: successor.nationalCode, name: successor.name },
    isDemo: procedure.provenance?.demo === true,
  }
}
