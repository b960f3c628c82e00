import { maySayNothing } from './fillers.js'
import { isRowOf, type NameWords } from './nameWords.js'
import type { QueryPart, SearchQuery, Spelling } from './searchQuery.js'

/** Official ways stand first in a group: what is behind them is what people say, and in no text. */
const MOST_KNOWN = 4
const MOST_UNKNOWN = 2

/**
 * A query in parts that names have. What several words mean together is only meant where some name says it
 * in one of its ways: else they are read one by one ("cấp lại thẻ căn cước" where nobody has such a name
 * is "cấp lại" and "thẻ căn cước"). Ways that no name has are left out, lest their words be found scattered
 * in a text, unless no name has what was typed either.
 */
export function inKnownParts(query: SearchQuery, names: NameWords): SearchQuery {
  const parts = query.parts.flatMap((part) => knownParts(part, names))
  return { ...query, parts: withoutSmallTalk(parts, names) }
}

/**
 * Typed without marks, a small word may be another: "co" is "có" and the first half of "cơ yếu". It need
 * not be found where no name has it beside its neighbours, if anything else is asked for.
 */
function withoutSmallTalk(parts: readonly QueryPart[], names: NameWords): readonly QueryPart[] {
  const isBeside = (left: QueryPart | undefined, right: QueryPart | undefined) => {
    const [before, after] = [left?.typed.at(-1)?.folded, right?.typed[0]?.folded]
    return before !== undefined && after !== undefined && isRowOf(names)({ words: [before, after] })
  }
  const read = parts.map((part, at) => {
    const [word, ...more] = part.typed
    const isAlone = word !== undefined && more.length === 0 && part.spellings.length === 1
    if (part.isFiller || !isAlone || !maySayNothing(word)) return part
    return isBeside(parts[at - 1], part) || isBeside(part, parts[at + 1])
      ? part
      : { ...part, isFiller: true }
  })
  return read.every(({ isFiller }) => isFiller) ? parts : read
}

function knownParts(part: QueryPart, names: NameWords): readonly QueryPart[] {
  const [typed, ...others] = part.spellings
  if (!typed || others.length === 0) return [part]
  const known = others.filter((each) => isKnown(each, names))
  if (known.length > 0 || isKnown(typed, names)) {
    return [{ ...part, spellings: [typed, ...known.slice(0, MOST_KNOWN)] }]
  }
  const whole = [{ ...part, spellings: [typed, ...others.slice(0, MOST_UNKNOWN)] }]
  if (!part.apart) return whole
  const apart = part.apart.flatMap((each) => knownParts(each, names))
  return apart.some(({ spellings }) => spellings.slice(1).some((each) => isKnown(each, names)))
    ? apart
    : whole
}

function isKnown(spelling: Spelling, names: NameWords): boolean {
  return spelling.words.every((word) => names.has(word)) && isRowOf(names)(spelling)
}

/** Every way of every part, those of parts that may have to be read one by one included. */
export function allSpellings(parts: readonly QueryPart[]): Spelling[] {
  return parts.flatMap(({ spellings, apart }) => [...spellings, ...allSpellings(apart ?? [])])
}
