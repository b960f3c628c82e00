import { excerptOf, markFinds, type ExcerptPiece } from '../domain/search/excerpt.js'
import { mendedText } from '../domain/search/mendedText.js'
import { parseSearchQuery } from '../domain/search/searchQuery.js'
import { ownTurn } from '../ownTurn.js'
import type { Closeness, Found } from '../search/search.js'
import type { SearchKind, SearchRecord } from '../search/searchIndex.js'
import type { FilterRules, ListParams, ListView } from './listParams.js'
import type { Reader } from './reader.js'
import { readAbbreviations } from './searchTerms.js'

/** Kinds under the names they have in addresses, in the order in which they are offered. */
export const kindsByParameter = {
  'thu-tuc': 'procedures',
  'chi-dao': 'directives',
  'van-ban': 'documents',
  'ke-hoach': 'plans',
  'nhiem-vu': 'assignments',
  'phong-trao': 'movements',
  'mo-hinh': 'innovation-models',
  'kiem-tra': 'inspections',
  'don-vi': 'units',
  'tin-tuc': 'articles',
  trang: 'pages',
} as const satisfies Record<string, SearchKind>

export type KindParameter = keyof typeof kindsByParameter
export type SearchFilter = 'loai'

const parameters = Object.keys(kindsByParameter) as KindParameter[]
export const searchFilters: FilterRules<SearchFilter> = { loai: parameters }

export type SearchRow = Readonly<{
  kind: SearchKind
  slug: string
  title: string
  code: string | null
  /** The name with what was looked for marked. */
  name: readonly ExcerptPiece[]
  excerpt: readonly ExcerptPiece[]
  isDemo: boolean
}>

/** What was found of one kind: how many, and the best of them. */
export type SearchGroup = Readonly<{
  kind: SearchKind
  parameter: KindParameter
  total: number
  /** There are more than were counted. */
  isMore: boolean
  rows: readonly SearchRow[]
}>

export type SearchView = ListView<SearchRow> &
  Readonly<{
    q: string
    kind: SearchKind | null
    isMore: boolean
    closeness: Closeness
    /** What was probably meant, where a typing error was mended. */
    meant: string | null
    /** By kind, best first; empty on further pages and where one kind is asked for. */
    groups: readonly SearchGroup[]
  }>

/** Of each kind on the first page; procedures are what most people look for. */
const SHOWN = 3
const SHOWN_PROCEDURES = 5
/** Texts are long; visitors are answered in between. */
const MARKED_AT_A_TIME = 5

/** Searches everything that is public. */
export async function findSearch(
  reader: Reader,
  { q, page, limit, filters }: ListParams<SearchFilter>,
): Promise<SearchView> {
  const query = parseSearchQuery(q, await readAbbreviations(reader))
  const found = await reader.search({ query })
  const kind = filters.loai ? kindsByParameter[filters.loai as KindParameter] : null
  const groups = groupsOf(found)
  const records = kind ? found.records.filter((record) => record.kind === kind) : found.records
  const from = (page - 1) * limit
  const shown = records.slice(from, from + limit)
  const isOverview = !kind && page === 1
  const inGroups = isOverview ? groups.flatMap((group) => group.records) : []
  const rows = await readRows(reader, found, [...new Set([...shown, ...inGroups])])
  const rowOf = (record: SearchRecord) => rows.get(record.id) ?? []
  const [first] = found.records
  return {
    q,
    kind,
    rows: shown.flatMap(rowOf),
    total: records.length,
    isMore: kind ? found.more.has(kind) : found.more.size > 0,
    page,
    pages: Math.ceil(records.length / limit),
    closeness: found.closeness,
    meant: found.closeness === 'mended' && first ? mendedText(found.query, first.title) : null,
    groups: groups.map(({ records: best, ...group }) => ({
      ...group,
      rows: isOverview ? best.flatMap(rowOf) : [],
    })),
  }
}

/** Kinds in the order of their best find. */
function groupsOf({ records, more }: Found) {
  const kinds = [...new Set(records.map(({ kind }) => kind))]
  return kinds.map((kind) => {
    const own = records.filter((record) => record.kind === kind)
    return {
      kind,
      parameter: parameters.find((each) => kindsByParameter[each] === kind) ?? 'thu-tuc',
      total: own.length,
      isMore: more.has(kind),
      records: own.slice(0, kind === 'procedures' ? SHOWN_PROCEDURES : SHOWN),
    }
  })
}

async function readRows(
  reader: Reader,
  { query }: Found,
  records: readonly SearchRecord[],
): Promise<ReadonlyMap<string, readonly SearchRow[]>> {
  const bodies = await reader.searchBodies(records.map(({ id }) => id))
  const rows = new Map<string, readonly SearchRow[]>()
  for (const { id, kind, slug, title, code, isDemo, summary } of records) {
    const name = markFinds(title, query)
    const body = bodies.get(id) ?? ''
    const isInName = name.some(({ isFound }) => isFound)
    const excerpt = excerptOf(isInName && summary ? summary : body, query)
    rows.set(id, [{ kind, slug, title, code, isDemo, name, excerpt }])
    if (rows.size % MARKED_AT_A_TIME === 0) await ownTurn()
  }
  return rows
}
