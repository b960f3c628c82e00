import type { SqliteClient } from '../../database/sqliteClient.js'
import { ownTurn } from '../../ownTurn.js'
import {
  searchKinds,
  type CandidateRequest,
  type Candidates,
  type EntryKey,
  type SearchKind,
  type SearchRecord,
} from '../searchIndex.js'
import { LISTED, listed, type EntryRow } from './entryRow.js'
import { matchExpression, phraseExpression } from './matchExpression.js'
import { rowsOf } from './tables.js'

type Look = { table: 'search_names' | 'search_text'; expression: string }
type Range = Readonly<{ group: readonly SearchKind[]; first: number; last: number }>

/**
 * Reads matches in the order of their rows up to a limit, which costs the same however many there are;
 * only where the limit cuts them off are those side by side read as well. The full texts alone answer:
 * the entries themselves are read once for a search, whichever of its looks finds them.
 */
export async function findCandidates(
  client: SqliteClient,
  request: CandidateRequest,
): Promise<Candidates> {
  const { limit } = request
  const keys = new Set<number>()
  const more = new Set<SearchKind>()
  let ranges: readonly Range[] = rangesOf(request.kind)
  for (const look of looksFor(request)) {
    if (ranges.length === 0) break
    const found = await readRanges(client, look, { ranges, limit })
    for (const rows of found) for (const row of rows.slice(0, limit)) keys.add(row)
    ranges = ranges.filter((_range, at) => (found[at]?.length ?? 0) > limit)
    for (const { group } of ranges) for (const kind of group) more.add(kind)
  }
  return { keys: [...keys], more }
}

/** So many more are read at once, so that a few finds of other kinds seldom make a second question. */
const SPARE = 100

/**
 * Of each range the first rows that match, one more than the limit where there are more. Rows come in
 * order, so what is read for one range beyond its end belongs to the next: mostly one question is enough.
 */
async function readRanges(
  client: SqliteClient,
  look: Look,
  { ranges, limit }: { ranges: readonly Range[]; limit: number },
): Promise<number[][]> {
  const last = ranges.at(-1)?.last ?? 0
  const read: number[] = []
  let next = 0
  const found: number[][] = []
  for (const range of ranges) {
    const own = read.filter((row) => row >= range.first && row <= range.last)
    const first = Math.max(next, range.first)
    if (own.length <= limit && first <= range.last) {
      const wanted = limit + 1 - own.length + SPARE
      const rows = await readMatches(client, look, { first, last, limit: wanted })
      for (const row of rows) read.push(row)
      own.push(...rows.filter((row) => row <= range.last))
      next = rows.length < wanted ? last + 1 : (rows.at(-1) ?? last) + 1
    }
    found.push(own)
  }
  return found
}

async function readMatches(
  client: SqliteClient,
  { table, expression }: Look,
  { first, last, limit }: { first: number; last: number; limit: number },
): Promise<number[]> {
  const [found] = await client.readRows<{ rows: string }>(
    `SELECT json_group_array(row) AS rows FROM (
       SELECT rowid AS row FROM ${table}
       WHERE ${table} MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?)`, // One value costs less than a row each.
    [expression, first, last, limit],
  )
  await ownTurn() // The engine answers at once, so others wait for one look, not for all.
  return JSON.parse(found?.rows ?? '[]') as number[]
}

/** Only what ranking and showing need: hundreds of rows are read for a broad query. */
const SHOWN = `row, record, kind, slug, title, code, folded_title, folded_names, keys, summary, day,
  demo`

export async function readRecords(
  client: SqliteClient,
  keys: readonly EntryKey[],
): Promise<ReadonlyMap<EntryKey, SearchRecord>> {
  const rows = await client.readRows<FoundRow>(
    `SELECT ${SHOWN} FROM search_entries WHERE row IN ${LISTED}`,
    [listed(keys)],
  )
  return new Map(rows.map((row) => [row.row, recordOf(row)]))
}

/** From the widest on; the next is asked for only where the one before found more than was read. */
function looksFor({ where, parts, filters }: CandidateRequest): Look[] {
  if (!parts.some(({ isFiller }) => !isFiller)) return []
  const inText: Look = {
    table: 'search_text',
    expression: matchExpression(parts, { filters, hasPlaces: false }),
  }
  const inNames: Look = {
    table: 'search_names',
    expression: matchExpression(parts, { filters, hasPlaces: true }),
  }
  const sideBySide: Look = { table: 'search_names', expression: phraseExpression(parts, filters) }
  return where === 'anywhere' ? [inText] : [inNames, sideBySide]
}

/** Kinds whose rows lie side by side are read together; units and procedures, which are many, apart. */
function rangesOf(kind: SearchKind | null): Range[] {
  const few = searchKinds.filter((each) => each !== 'units' && each !== 'procedures')
  const groups: readonly SearchKind[][] = kind ? [[kind]] : [few, ['units'], ['procedures']]
  return groups.map((group) => ({
    group,
    first: Math.min(...group.map((each) => rowsOf(each).first)),
    last: Math.max(...group.map((each) => rowsOf(each).last)),
  }))
}

type FoundRow = Omit<EntryRow, 'shown' | 'stamp'>

function recordOf(row: FoundRow): SearchRecord {
  const { record: id, kind, slug, title, code, summary, day } = row
  return {
    id,
    kind,
    slug,
    title,
    code,
    summary,
    day,
    keys: row.keys.split(' '),
    isDemo: row.demo === 1,
    foldedTitle: row.folded_title,
    foldedNames: row.folded_names,
  }
}
