import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { FacetCounts } from '../../domain/procedures/facetTable.js'
import { audiences, onlineLevels, procedureLevels } from '../../domain/options.js'
import type { Audience, OnlineLevel, ProcedureLevel } from '../../domain/options.js'
import {
  feeBands,
  procedureFacets,
  timeLimitBands,
  type ProcedureFacet,
} from '../../domain/procedures/procedureFacets.js'
import { parseSearchQuery } from '../../domain/search/searchQuery.js'
import { compareVietnamese } from '../../domain/text/vietnameseText.js'
import { ownTurn } from '../../ownTurn.js'
import type { FilterRules, ListParams, ListView } from '../reading/listParams.js'
import { readTermsOn, type ChannelView } from './procedureTerms.js'
import type { Reader } from '../reading/reader.js'
import { procedureOrders } from '../../domain/procedures/procedureOrders.js'
import { readAbbreviations } from '../search/searchTerms.js'

export type ProcedureFilter = ProcedureFacet | 'sap-xep'

export const procedureFilters: FilterRules<ProcedureFilter> = {
  'linh-vuc': 'text',
  cap: procedureLevels,
  'co-quan': 'text',
  'don-vi': 'text',
  'doi-tuong': audiences,
  'truc-tuyen': onlineLevels,
  phi: feeBands,
  'thoi-han': timeLimitBands,
  'sap-xep': procedureOrders,
}

export type ProcedureRow = Readonly<{
  code: string
  localCode: string | null
  name: string
  fieldName: string | null
  levels: readonly ProcedureLevel[]
  audiences: readonly Audience[]
  agency: string | null
  onlineLevel: OnlineLevel | null
  isAbolished: boolean
  isDemo: boolean
  /** As valid today; empty where no version is. */
  channels: readonly ChannelView[]
}>

/** A value to filter by, and how many procedures have it under the other filters. */
export type FacetOption = Readonly<{
  value: string
  /** The name of a unit; null where the value is a name or has a fixed one. */
  name: string | null
  /** Null where more was found than is counted. */
  total: number | null
}>

export type ProcedureListView = ListView<ProcedureRow> &
  Readonly<{
    facets: Readonly<Record<ProcedureFacet, readonly FacetOption[]>>
    chosen: Readonly<Partial<Record<ProcedureFacet, string>>>
    /** There are more than `total` says. */
    isMore: boolean
  }>

/** Longer lists of agencies help nobody to choose; the most frequent are offered. */
const OFFERED = 100

export async function listProcedures(
  reader: Reader,
  { q, page, limit, filters, today }: ListParams<ProcedureFilter>,
): Promise<ProcedureListView> {
  const { 'sap-xep': order, ...chosen } = filters
  const found = await findIds(reader, { q, chosen, order, from: (page - 1) * limit, limit })
  await ownTurn() // The embedded database answers at once: others wait for one half, not for both.
  const [rows, facets] = await Promise.all([
    readRows(reader, { ids: found.ids, today }),
    optionsOf(reader, found.counts()),
  ])
  return {
    rows,
    total: found.total,
    isMore: found.isMore,
    page,
    pages: Math.ceil(found.total / limit),
    facets,
    chosen: found.chosen,
  }
}

/** Rows of a file read at a time. */
const AT_ONCE = 10

/** Every row on all pages. Which they are is found once: page by page, all before would be counted each time. */
export async function* everyProcedure(
  reader: Reader,
  { q, filters, today }: ListParams<ProcedureFilter>,
): AsyncGenerator<ProcedureRow> {
  const { 'sap-xep': order, ...chosen } = filters
  const { ids } = await findIds(reader, { q, chosen, order, from: 0, limit: Infinity })
  const passing = reader.passing()
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    await ownTurn()
    yield* await readRows(passing, { ids: ids.slice(at, at + AT_ONCE), today })
  }
}

type Chosen = Readonly<Partial<Record<ProcedureFacet, string>>>
type Asked = { q: string; chosen: Chosen; order: string | undefined; from: number; limit: number }
type Counts = ReadonlyMap<ProcedureFacet, ReadonlyMap<string, number | null>>
type FoundIds = {
  ids: string[]
  total: number
  isMore: boolean
  /** Counted only where they are shown. */
  counts: () => Counts
  /** As the list offers it. */
  chosen: Chosen
}

/** Without words by the table of facets alone; with words, those that the search finds, best first. */
async function findIds(
  reader: Reader,
  { q, chosen, order, from, limit }: Asked,
): Promise<FoundIds> {
  const table = await reader.procedureFacets()
  const choice = chosen as Record<string, string>
  const spelled = table.asCounted(choice)
  if (q === '') {
    const page = table.page({ choice, order: order ?? 'linh-vuc', from, limit })
    return { ...page, isMore: false, counts: () => countsOf(table.counts(choice)), chosen: spelled }
  }
  const query = parseSearchQuery(q, await readAbbreviations(reader))
  const all = await reader.search({ query, kind: 'procedures' })
  const isMore = all.more.has('procedures')
  const isNarrowed = Object.keys(choice).length > 0
  const fitting =
    isMore && isNarrowed ? await reader.search({ query, kind: 'procedures', filters: choice }) : all
  const ids = table.having(
    fitting.records.map(({ id }) => id),
    choice,
  )
  const among = all.records.map(({ id }) => id)
  const inOrder = order ? table.sorted(ids, order) : ids
  return {
    ids: inOrder.slice(from, from + limit),
    total: ids.length,
    isMore: fitting.more.has('procedures'),
    counts: () => countsOf(table.counts(choice, among), { isKnown: !isMore }),
    chosen: spelled,
  }
}

function countsOf(counts: FacetCounts, { isKnown } = { isKnown: true }): Counts {
  return new Map(
    procedureFacets.map((facet) => [
      facet,
      new Map([...(counts[facet] ?? [])].map(([value, total]) => [value, isKnown ? total : null])),
    ]),
  )
}

async function optionsOf(reader: Reader, counts: Counts): Promise<ProcedureListView['facets']> {
  const unitSlugs = [...(counts.get('don-vi')?.keys() ?? [])]
  const units =
    unitSlugs.length > 0
      ? await reader.find('units', {
          where: { slug: { in: unitSlugs } },
          select: { slug: true, name: true },
          limit: 0,
          pagination: false,
        })
      : { docs: [] }
  const names = new Map(units.docs.map(({ slug, name }) => [slug ?? '', name]))
  const entries = procedureFacets.map((facet) => {
    const options = [...(counts.get(facet) ?? [])]
      .toSorted(([, left], [, right]) => (right ?? 0) - (left ?? 0))
      .slice(0, OFFERED)
      .map(([value, total]) => ({ value, total, name: names.get(value) ?? null }))
    return [
      facet,
      options.toSorted((left, right) =>
        compareVietnamese(left.name ?? left.value, right.name ?? right.value),
      ),
    ] as const
  })
  return Object.fromEntries(entries) as unknown as ProcedureListView['facets']
}

async function readRows(
  reader: Reader,
  { ids, today }: { ids: readonly string[]; today: CalendarDate },
): Promise<ProcedureRow[]> {
  if (ids.length === 0) return []
  const [found, terms] = await Promise.all([
    reader.findStored('procedures', {
      where: { id: { in: [...ids] } },
      select: {
        nationalCode: true,
        localCode: true,
        name: true,
        fieldName: true,
        levels: true,
        audiences: true,
        agencyText: true,
        onlineLevel: true,
        abolished: true,
        provenance: { demo: true },
      },
      as: 'procedures',
      rowsOf: (procedure) => [procedure],
    }),
    readTermsOn(reader, { procedures: ids, day: today }),
  ])
  const byId = new Map(found.map((procedure) => [procedure.id, procedure]))
  return ids
    .flatMap((id) => byId.get(id) ?? [])
    .map((procedure) => ({
      code: procedure.nationalCode,
      localCode: procedure.localCode || null,
      name: procedure.name,
      fieldName: procedure.fieldName || null,
      levels: procedure.levels,
      audiences: procedure.audiences ?? [],
      agency: procedure.agencyText || null,
      onlineLevel: procedure.onlineLevel ?? null,
      isAbolished: procedure.abolished === true,
      isDemo: procedure.provenance?.demo === true,
      channels: terms.get(procedure.id) ?? [],
    }))
}
