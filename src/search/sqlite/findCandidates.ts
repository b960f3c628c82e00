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
    const cut: Range[] = []
    for (const range of ranges) {
      // To the end of the last range: where few match, this one look is all there is to read.
      const rows = await readMatches(client, look, {
        ...range,
        last: ranges.at(-1)?.last ?? 0,
        limit,
      })
      for (const row of rows.slice(0, limit)) keys.add(row)
      if (rows.length <= limit) break
      if ((rows[limit] ?? 0) <= range.last) cut.push(range)
    }
    for (const { group } of cut) for (const kind of group) more.add(kind)
    ranges = cut
  }
  return { keys: [...keys], more }
}

async function readMatches(
  client: SqliteClient,
  { table, expression }: Look,
  { first, last, limit }: { first: number; last: number; limit: number },
): Promise<number[]> {
  const rows = await client.readRows<{ row: number }>(
    `SELECT rowid AS row FROM ${table} WHERE ${table} MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?`,
    [expression, first, last, limit + 1],
  )
  await ownTurn() // The engine answers at once, so others wait for one look, not for all.
  return rows.map(({ row }) => row)
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
