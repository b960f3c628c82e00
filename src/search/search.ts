import { nearWords } from '../domain/search/nearWords.js'
import type { QueryPart, SearchQuery, Spelling } from '../domain/search/searchQuery.js'
import { marksScore, scoreOf, type Candidate } from '../domain/search/searchScore.js'
import { searchFold } from '../domain/search/searchWords.js'
import type { Candidates, SearchIndex, SearchKind, SearchRecord, Where } from './searchIndex.js'

export type SearchRequest = Readonly<{
  query: SearchQuery
  kind?: SearchKind | null
  filters?: Readonly<Record<string, string>>
}>

/** How what was found relates to what was typed: as typed, with a typing error mended, or only nearly. */
export type Closeness = 'exact' | 'mended' | 'near'

export type Found = Readonly<{
  /** Best first. */
  records: readonly SearchRecord[]
  /** Kinds of which more would fit than were looked at. */
  more: ReadonlySet<SearchKind>
  closeness: Closeness
  /** The query as it was understood, for marking the finds. */
  query: SearchQuery
}>

/** Looked at of each group of kinds; ranking is done here, and so are pages. */
const LOOKED_AT = 200
/** Marks are compared among the best only; they decide between names that are alike. */
const COMPARED_BY_MARKS = 60
/** Texts are long: they are read of so few. */
const COMPARED_BY_TEXT = 24
const MOST_NEAR = 12
/** So few words can be left out one by one. */
const MOST_PARTS = 8

const PRIOR: Partial<Record<SearchKind, number>> = {
  procedures: 6,
  directives: 3,
  documents: 2,
  assignments: -6,
}

type Counts = ReadonlyMap<string, number>

/**
 * Finds and ranks. What is typed is looked for as it is, half words included. Where no name has all of
 * it, names that have it but for one letter, and names that have all parts but one, stand beside what
 * has it in its text.
 */
export async function search(index: SearchIndex, request: SearchRequest): Promise<Found> {
  const { query, kind = null, filters = {} } = request
  const counts = await countsOf(index, query)
  const look: Look = (where, parts) =>
    index.candidates({ where, parts, kind, filters, limit: LOOKED_AT })

  const typed = query.parts.map((part) => withHalfWord(part, counts))
  const inNames = await look('names', typed)
  const anywhere = inNames.more.size > 0 ? inNames : await look('anywhere', typed)
  const inAll = [
    { ...anywhere, text: 'words' as const },
    { ...inNames, text: 'words' as const },
  ]
  const exact = ranked(inAll, { query, parts: typed, counts })
  if (exact.hasWholeName) return { ...exact, closeness: 'exact' }

  const near = await nearOf(index, query, counts)
  const mended = typed.map((part, at) => withNear(part, near[at] ?? []))
  const isMendable = near.some((words) => words.length > 0)
  const inMended = isMendable ? await look('names', mended) : NONE
  const inMost = inMended.records.length > 0 ? NONE : await lookForMost(look, mended)
  const found = ranked([{ ...inMost, text: 'none' }, { ...inMended, text: 'none' }, ...inAll], {
    query,
    parts: isMendable ? mended : typed,
    counts,
  })
  const [best] = found.records
  const isIn = ({ records }: Candidates) => records.some(({ id }) => id === best?.id)
  const closeness = isIn(anywhere) ? 'exact' : isIn(inMended) ? 'mended' : 'near'
  const records = withoutWorse(found.records, anywhere)
  return { ...found, records: await phrasesFirst(index, query, records), closeness }
}

/** Where no name has all that was typed, a text that has it side by side is meant before those that have it scattered. */
async function phrasesFirst(
  index: SearchIndex,
  { parts }: SearchQuery,
  records: readonly SearchRecord[],
): Promise<readonly SearchRecord[]> {
  const asked = parts.flatMap(({ isFiller, spellings }) =>
    isFiller ? [] : (spellings[0]?.words ?? []),
  )
  if (asked.length < 2) return records
  const best = records.slice(0, COMPARED_BY_TEXT)
  const bodies = await index.bodies(best.map(({ id }) => id))
  const phrase = ` ${asked.join(' ')}`
  const having = new Set(
    best.filter(({ id }) => ` ${searchFold(bodies.get(id) ?? '')}`.includes(phrase)),
  )
  const others = records.filter((record) => !having.has(record))
  return [...having, ...others]
}

/** What has not all that was typed stands only before what has. */
function withoutWorse(records: readonly SearchRecord[], { records: all }: Candidates) {
  const ids = new Set(all.map(({ id }) => id))
  const first = records.findIndex(({ id }) => ids.has(id))
  return first < 0 ? records : records.filter(({ id }, at) => at < first || ids.has(id))
}

const NONE: Candidates = { records: [], more: new Set() }

type Look = (where: Where, parts: readonly QueryPart[]) => Promise<Candidates>

/** Every name that has all parts but one; every text where no name has. */
async function lookForMost(look: Look, parts: readonly QueryPart[]): Promise<Candidates> {
  const asked = parts.filter(({ isFiller }) => !isFiller)
  const optional = asked.filter((part) => !isNumber(part)).slice(0, MOST_PARTS)
  if (asked.length < 2 || optional.length === 0) return NONE
  for (const where of ['names', 'anywhere'] as const) {
    const records = new Map<string, SearchRecord>()
    const more = new Set<SearchKind>()
    for (const left of optional) {
      const found = await look(
        where,
        asked.filter((part) => part !== left),
      )
      for (const record of found.records) records.set(record.id, record)
      for (const kind of found.more) more.add(kind)
    }
    if (records.size > 0) return { records: [...records.values()], more }
  }
  return NONE
}

/** A number or code is meant as it is. */
function isNumber({ spellings }: QueryPart): boolean {
  return spellings[0]?.words.some((word) => /\d/.test(word)) ?? false
}

type Looked = Candidates & { text: Candidate['text'] }
type Scored = { record: SearchRecord; score: number; isWhole: boolean }
type Ranking = { query: SearchQuery; parts: readonly QueryPart[]; counts: Counts }

/** What is in several of the lists counts as in the last. */
function ranked(looked: readonly Looked[], { query, parts, counts }: Ranking) {
  const largest = Math.max(1, ...counts.values())
  const weights = (word: string) => Math.log(2 + largest / (1 + (counts.get(word) ?? 0)))
  const asked = { ...query, parts }
  const candidates = new Map(
    looked.flatMap(({ records, text }) =>
      records.map((record) => [record.id, { record, text }] as const),
    ),
  )
  const scored = [...candidates.values()].map(({ record, text }) => {
    const candidate = { ...record, text, prior: PRIOR[record.kind] ?? 0 }
    return { record, ...scoreOf(asked, candidate, weights) }
  })
  const compare = (left: Scored, right: Scored) =>
    right.score - left.score ||
    (right.record.day ?? '').localeCompare(left.record.day ?? '') ||
    left.record.title.length - right.record.title.length ||
    (left.record.slug < right.record.slug ? -1 : 1)
  const sorted = scored.toSorted(compare)
  const marked = sorted
    .slice(0, COMPARED_BY_MARKS)
    .map((each) => ({ ...each, score: each.score + marksScore(asked, each.record.title) }))
    .toSorted(compare)
  return {
    records: [...marked, ...sorted.slice(COMPARED_BY_MARKS)].map(({ record }) => record),
    more: new Set(looked.flatMap(({ more }) => [...more])),
    query: asked,
    hasWholeName: scored.some(({ isWhole }) => isWhole),
  }
}

async function countsOf(index: SearchIndex, { parts }: SearchQuery): Promise<Counts> {
  const words = parts.flatMap(({ spellings }) => spellings.flatMap((each) => each.words))
  return words.length > 0 ? index.countWords([...new Set(words)]) : new Map()
}

/** A word that no name has may be half of one: "hanh chin". */
function withHalfWord(part: QueryPart, counts: Counts): QueryPart {
  const [typed, ...others] = part.spellings
  const last = typed?.words.at(-1) ?? ''
  if (!typed || part.isFiller || last.length < 2 || counts.has(last)) return part
  return { ...part, spellings: [{ ...typed, isPrefix: true }, ...others] }
}

/**
 * For each part of one word, the known words one letter from it, most frequent first: of the words that
 * no name has, or where every word is in some name, of all of them.
 */
async function nearOf(
  index: SearchIndex,
  { parts }: SearchQuery,
  counts: Counts,
): Promise<string[][]> {
  const single = parts.map(({ isFiller, spellings }) => {
    const [word, ...rest] = spellings[0]?.words ?? []
    return isFiller || !word || rest.length > 0 ? null : word
  })
  const hasUnknown = single.some((word) => word !== null && !counts.has(word))
  const unknown = single.map((word) =>
    word === null || (hasUnknown && counts.has(word)) ? [] : nearWords(word),
  )
  const asked = [...new Set(unknown.flat())]
  if (asked.length === 0) return parts.map(() => [])
  const known = await index.countWords(asked)
  return unknown.map((near) =>
    near
      .filter((word) => known.has(word))
      .toSorted((left, right) => (known.get(right) ?? 0) - (known.get(left) ?? 0))
      .slice(0, MOST_NEAR),
  )
}

function withNear(part: QueryPart, near: readonly string[]): QueryPart {
  const spellings = near.map((word): Spelling => ({
    words: [word],
    isPhrase: false,
    isPrefix: false,
  }))
  return { ...part, spellings: [...part.spellings, ...spellings] }
}
