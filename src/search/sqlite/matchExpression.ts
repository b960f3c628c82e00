import { askedParts, type QueryPart, type Spelling } from '../../domain/search/searchQuery.js'
import { filterWord } from '../storedEntry.js'

type Filters = Readonly<Record<string, string>>

/**
 * A query as FTS5 reads it. Words come from `searchWordsOf`, which lets only letters and digits through,
 * and stand in quotes, so nothing that a visitor types is an operator. Words of filters are nobody's
 * words, so they need no column of their own.
 */
export function matchExpression(
  parts: readonly QueryPart[],
  { filters, hasPlaces }: { filters: Filters; hasPlaces: boolean },
): string {
  const asked = askedParts(parts)
  const words = asked.map(
    (part) => `(${part.spellings.map((each) => spelled(each, hasPlaces)).join(' OR ')})`,
  )
  return [...words, ...filterWords(filters)].join(' AND ')
}

/** The words side by side, as typed. */
export function phraseExpression(parts: readonly QueryPart[], filters: Filters): string {
  const spellings = parts.flatMap((part) => part.spellings.slice(0, 1))
  const words = spellings.flatMap(({ words: each }) => each)
  return [phrase(words, spellings.at(-1)?.isPrefix ?? false), ...filterWords(filters)].join(' AND ')
}

function filterWords(filters: Filters): string[] {
  return Object.entries(filters).map(([facet, value]) => `"${filterWord(facet, value)}"`)
}

function spelled({ words, isPhrase, isPrefix }: Spelling, hasPlaces: boolean): string {
  if ((isPhrase && hasPlaces) || words.length === 1) return phrase(words, isPrefix)
  const each = words.map((word, at) => phrase([word], isPrefix && at === words.length - 1))
  return `(${each.join(' AND ')})`
}

function phrase(words: readonly string[], isPrefix: boolean): string {
  return `"${words.join(' ')}"${isPrefix ? ' *' : ''}`
}
