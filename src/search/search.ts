import { isCode } from '../domain/search/codes.js'
import { allSpellings, inKnownParts } from '../domain/search/knownParts.js'
import { marksScore } from '../domain/search/marksScore.js'
import { nameWords } from '../domain/search/nameWords.js'
import { nearWords } from '../domain/search/nearWords.js'
import {
  askedWords,
  type QueryPart,
  type SearchQuery,
  type Spelling,
} from '../domain/search/searchQuery.js'
import {
  scorerOf,
  wholeNameOf,
  type Candidate,
  type Matched,
  type Score,
  type WordWeights,
} from '../domain/search/searchScore.js'
import { searchFold } from '../domain/search/searchWords.js'
import { standsIn } from '../domain/search/standsIn.js'
import { ownTurn } from '../ownTurn.js'
import {
  isEmpty,
  isSentence,
  isToldAsStory,
  lookForAllButFew,
  lookForRarest,
  lookForRuns,
  lookForTelling,
  lookInto,
  NONE,
  type Counts,
  type Looked,
} from './looks.js'
import type { SearchIndex, SearchKind, SearchRecord } from './searchIndex.js'

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
/** The engine knows shorter beginnings by heart. */
const LONG = 4
/** Such a share of what was typed in a name tells more than all of it in a text. */
const MOSTLY_NAMED = 0.5
/** Scored in one go; visitors are answered in between. */
const SCORED_AT_A_TIME = 150

const PRIOR: Partial<Record<SearchKind, number>> = {
  procedures: 6,
  directives: 3,
  documents: 2,
  assignments: -6,
}

/**
 * Finds and ranks. What is typed is looked for as it is, half words included. Where no name has all of
 * it, names that have it but for one letter, and names that have all parts but one, stand beside what
 * has it in its text.
 */
export async function search(index: SearchIndex, request: SearchRequest): Promise<Found> {
  const { kind = null, filters = {} } = request
  const counts = await countsOf(index, request.query)
  const query = inKnownParts(request.query, counts)
  const look = lookInto(index, counts, { kind, filters, limit: LOOKED_AT })

  const typed = query.parts.map((part) => withHalfWord(part, counts))
  const inNames = isToldAsStory(typed, counts) ? NONE : await look('names', typed)
  const inTexts = typed.map((part) => withoutHalfOf(part, counts))
  const anywhere = inNames.more.size > 0 ? inNames : await look('anywhere', inTexts)
  const inAll = [
    { ...anywhere, text: 'words' as const },
    { ...inNames, text: 'words' as const },
  ]
  const asked = { ...query, parts: typed }
  if ([...inNames.records, ...anywhere.records].some(wholeNameOf(asked))) {
    return { ...(await ranked(inAll, asked, counts)), closeness: 'exact' }
  }

  const { near, isWordUnknown } = await nearOf(index, query, counts)
  const mended = typed.map((part, at) => withNear(part, near[at] ?? [], !isWordUnknown))
  const nearly = (isWordUnknown ? mended : typed).map((part) => withoutHalfOf(part, counts, 1))
  const inMended = isWordUnknown ? await look('names', mended) : NONE
  const inRuns = await lookForRuns(look, typed)
  const inTelling = await lookForTelling(look, typed, counts)
  const isTold = isSentence(typed) && !isEmpty(inRuns)
  const inMost = isTold || !isEmpty(inMended) ? NONE : await lookForAllButFew(look, nearly, counts)
  const inRarest = [inMended, inMost, inRuns, inTelling].every(isEmpty)
    ? await lookForRarest(look, nearly, counts)
    : NONE
  const inSome = [inRarest, inMost, inTelling, inRuns, inMended].map((each) => ({
    ...each,
    text: 'none' as const,
  }))
  const found = await ranked([...inSome, ...inAll], { ...query, parts: mended }, counts)
  const [best] = found.records
  const isExact = anywhere.records.some(({ id }) => id === best?.id)
  const closeness = isExact ? 'exact' : found.isBestWhole ? 'mended' : 'near'
  const hasCode = askedWords(query.parts).some(isCode)
  const isNamed = (record: SearchRecord) =>
    !hasCode && (found.shares.get(record) ?? 0) >= MOSTLY_NAMED
  const records = withoutWorse(found.records, { anywhere, isNamed })
  const phrased = await phrasesFirst(index, query, { records, anywhere, isNamed })
  return { ...found, records: phrased, closeness }
}

/**
 * Where no name has all that was typed, a text that has it side by side is meant before those that have
 * it scattered, but not before a name that has most of it. Only what has all of it somewhere can.
 */
async function phrasesFirst(
  index: SearchIndex,
  { parts }: SearchQuery,
  {
    records,
    anywhere,
    isNamed,
  }: {
    records: readonly SearchRecord[]
    anywhere: Looked
    isNamed: (record: SearchRecord) => boolean
  },
): Promise<readonly SearchRecord[]> {
  const asked = askedWords(parts)
  const all = new Set(anywhere.records)
  const best = records.filter((record) => all.has(record)).slice(0, COMPARED_BY_TEXT)
  if (asked.length < 2 || best.length === 0 || records.every(isNamed)) return records
  const bodies = await index.bodies(best.map(({ id }) => id))
  const phrase = asked.join(' ')
  const having = new Set<SearchRecord>()
  for (const record of best) {
    await ownTurn()
    if (standsIn(` ${searchFold(bodies.get(record.id) ?? '')}`, phrase)) having.add(record)
  }
  const first = records.findIndex((record) => !isNamed(record))
  const after = records.slice(first)
  const phrases = after.filter((record) => having.has(record))
  return [...records.slice(0, first), ...phrases, ...after.filter((each) => !having.has(each))]
}

/** What has not all that was typed stands only before what has, unless its name has most of it. */
function withoutWorse(
  records: readonly SearchRecord[],
  { anywhere, isNamed }: { anywhere: Looked; isNamed: (record: SearchRecord) => boolean },
) {
  const ids = new Set(anywhere.records.map(({ id }) => id))
  const first = records.findIndex(({ id }) => ids.has(id))
  return first < 0
    ? records
    : records.filter((each, at) => at < first || ids.has(each.id) || isNamed(each))
}

type Listed = Looked & { text: Candidate['text'] }
type Scored = Score & { record: SearchRecord }

/** What is in several of the lists counts as in the last. */
async function ranked(looked: readonly Listed[], asked: SearchQuery, counts: Counts) {
  const largest = Math.max(1, ...counts.values())
  const weights: WordWeights = {
    of: (word) => Math.log(2 + largest / (1 + (counts.get(word) ?? 0))),
    has: (word) => counts.has(word),
  }
  const candidates = new Map<SearchRecord, Candidate['text']>()
  for (const { records, text } of looked) {
    for (const record of records) candidates.set(record, text)
  }
  const scorer = scorerOf(asked, weights)
  const matched: (readonly [SearchRecord, Matched])[] = []
  for (const [record, text] of candidates) {
    const { foldedTitle, foldedNames, keys } = record
    const prior = PRIOR[record.kind] ?? 0
    matched.push([record, scorer.match({ foldedTitle, foldedNames, keys, text, prior })])
    if (matched.length % SCORED_AT_A_TIME === 0) await ownTurn()
  }
  const scored = matched.map(([record, each]): Scored => ({ record, ...scorer.score(each) }))
  const compare = (left: Scored, right: Scored) =>
    right.score - left.score ||
    newestFirst(left.record.day ?? '', right.record.day ?? '') ||
    left.record.title.length - right.record.title.length ||
    (left.record.slug < right.record.slug ? -1 : 1)
  const sorted = scored.toSorted(compare)
  const marked = sorted
    .slice(0, COMPARED_BY_MARKS)
    .map((each) => ({ ...each, score: each.score + marksScore(asked, each.record) }))
    .toSorted(compare)
  return {
    records: [...marked, ...sorted.slice(COMPARED_BY_MARKS)].map(({ record }) => record),
    more: new Set(looked.flatMap(({ more }) => [...more])),
    query: asked,
    isBestWhole: marked[0]?.isWhole === true,
    shares: new Map(scored.map(({ record, share }) => [record, share])),
  }
}

/** Days are written so that they compare as texts; the rules of a language cost fifty times as much. */
function newestFirst(left: string, right: string): number {
  if (left === right) return 0
  return left > right ? -1 : 1
}

async function countsOf(index: SearchIndex, { parts }: SearchQuery): Promise<Counts> {
  const texts = [
    askedWords(parts).join(' '),
    ...allSpellings(parts).map(({ words }) => words.join(' ')),
  ]
  const words = nameWords(...texts)
  return words.size > 0 ? index.countWords([...words]) : new Map()
}

/** A word that no name has may be half of one: "hanh chin". */
function withHalfWord(part: QueryPart, counts: Counts): QueryPart {
  const [typed, ...others] = part.spellings
  const last = typed?.words.at(-1) ?? ''
  if (!typed || part.isFiller || last.length < 2 || counts.has(last)) return part
  return { ...part, spellings: [{ ...typed, isPrefix: true }, ...others] }
}

/**
 * Looked for in texts, a whole word is no half one: there are too many longer ones to go through. Where
 * something is left out, a short one is none either: too many names would have it.
 */
function withoutHalfOf(part: QueryPart, counts: Counts, shortest = LONG): QueryPart {
  const [typed, ...others] = part.spellings
  const last = typed?.words.at(-1) ?? ''
  if (!typed?.isPrefix || last.length < shortest || !counts.has(last)) return part
  return { ...part, spellings: [{ ...typed, isPrefix: false }, ...others] }
}

/**
 * For each part of one word, the known words one letter from it, most frequent first: of the words that
 * no name has, or where every word is in some name, of all of them that have no marks: whoever types
 * marks looks at what he types.
 */
async function nearOf(
  index: SearchIndex,
  { parts }: SearchQuery,
  counts: Counts,
): Promise<{ near: string[][]; isWordUnknown: boolean }> {
  const single = parts.map(({ isFiller, spellings }) => {
    const [word, ...rest] = spellings[0]?.words ?? []
    return isFiller || !word || rest.length > 0 ? null : word
  })
  const hasMarks = parts.map(({ typed }) => typed.some(({ folded, marked }) => folded !== marked))
  const hasUnknown = single.some((word) => word !== null && !counts.has(word))
  const unknown = single.map((word, at) =>
    word === null || (counts.has(word) && (hasUnknown || hasMarks[at])) ? [] : nearWords(word),
  )
  const asked = [...new Set(unknown.flat())]
  const known = asked.length > 0 ? await index.countWords(asked) : new Map<string, number>()
  const near = unknown.map((words) =>
    words
      .filter((word) => known.has(word))
      .toSorted((left, right) => (known.get(right) ?? 0) - (known.get(left) ?? 0))
      .slice(0, MOST_NEAR),
  )
  return { near, isWordUnknown: hasUnknown && near.some((words) => words.length > 0) }
}

function withNear(part: QueryPart, near: readonly string[], isGuess: boolean): QueryPart {
  const spellings = near.map((word): Spelling => ({
    words: [word],
    isPhrase: false,
    isPrefix: false,
    isGuess,
  }))
  return { ...part, spellings: [...part.spellings, ...spellings] }
}
