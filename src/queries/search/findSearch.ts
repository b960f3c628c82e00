import { excerptOf, markFinds, type ExcerptPiece } from '../../domain/search/excerpt.js'
import { mendedText } from '../../domain/search/mendedText.js'
import { parseSearchQuery } from '../../domain/search/searchQuery.js'
import { ownTurn } from '../../ownTurn.js'
import type { Closeness, Found } from '../../search/search.js'
import type { SearchKind, SearchRecord } from '../../search/searchIndex.js'
import type { FilterRules, ListParams, ListView } from '../reading/listParams.js'
import type { Reader } from '../reading/reader.js'
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
    /** By kind, best first; without rows but on the page that shows the best of each. */
    groups: readonly SearchGroup[]
  }>

/** Of each kind on the first page; procedures are what most people look for. */
const SHOWN = 3
const SHOWN_PROCEDURES = 5
/** Texts are long; visitors are answered in between. */
const MARKED_AT_A_TIME = 5

type Asked = ListParams<SearchFilter>

/** Searches everything that is public, as one list. */
export async function findSearch(reader: Reader, asked: Asked): Promise<SearchView> {
  const { found, records, view } = await findAll(reader, asked)
  const from = (asked.page - 1) * asked.limit
  const shown = records.slice(from, from + asked.limit)
  return { ...view, rows: await readRows(reader, found, shown) }
}

/** What the page of the search shows: the best of each kind, or of one kind and on further pages the list. */
export async function findSearchPage(reader: Reader, asked: Asked): Promise<SearchView> {
  if (asked.filters.loai || asked.page > 1) return findSearch(reader, asked)
  const { found, groups, view } = await findAll(reader, asked)
  const best = groups.flatMap((group) => group.records)
  const rows = await readRows(reader, found, best)
  const rowOf = new Map(best.map((record, at) => [record, rows[at]]))
  return {
    ...view,
    groups: groups.map(({ records, ...group }) => ({
      ...group,
      rows: records.flatMap((record) => rowOf.get(record) ?? []),
    })),
  }
}

/** What was found, and a view of it in which no row is read yet: texts are long. */
async function findAll(reader: Reader, { q, page, limit, filters }: Asked) {
  const query = parseSearchQuery(q, await readAbbreviations(reader))
  const found = await reader.search({ query })
  const kind = filters.loai ? kindsByParameter[filters.loai as KindParameter] : null
  const groups = groupsOf(found)
  const records = kind ? found.records.filter((record) => record.kind === kind) : found.records
  const [first] = found.records
  const view: SearchView = {
    q,
    kind,
    rows: [],
    total: records.length,
    isMore: kind ? found.more.has(kind) : found.more.size > 0,
    page,
    pages: Math.ceil(records.length / limit),
    closeness: found.closeness,
    meant: found.closeness === 'mended' && first ? mendedText(found.query, first.title) : null,
    groups: groups.map(({ records: _best, ...group }) => ({ ...group, rows: [] })),
  }
  return { found, groups, records, view }
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
): Promise<SearchRow[]> {
  const named = records.map((record) => {
    const name = markFinds(record.title, query)
    const isInName = name.some(({ isFound }) => isFound)
    return { record, name, told: isInName ? record.summary : null }
  })
  const untold = named.flatMap(({ record, told }) => (told ? [] : record.id))
  const bodies = untold.length > 0 ? await reader.searchBodies(untold) : new Map<string, string>()
  const rows: SearchRow[] = []
  for (const { record, name, told } of named) {
    const { id, kind, slug, title, code, isDemo } = record
    const excerpt = excerptOf(told || (bodies.get(id) ?? ''), query)
    rows.push({ kind, slug, title, code, isDemo, name, excerpt })
    if (rows.length % MARKED_AT_A_TIME === 0) await ownTurn()
  }
  return rows
}
