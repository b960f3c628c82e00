import type { QueryPart, Spelling } from '../../domain/search/searchQuery.js'
import { filterWord } from '../storedEntry.js'

type Scope = Readonly<{ columns: string; filters: Readonly<Record<string, string>> }>

/**
 * A query as FTS5 reads it. Words come from `searchWordsOf`, which lets only letters and digits through,
 * and stand in quotes, so nothing that a visitor types is an operator.
 */
export function matchExpression(parts: readonly QueryPart[], scope: Scope): string {
  const asked = parts.filter(({ isFiller }) => !isFiller)
  const words = asked.map((part) => `(${part.spellings.map(spelled).join(' OR ')})`)
  return limited(words.join(' AND '), scope)
}

/** The words side by side, as typed. */
export function phraseExpression(parts: readonly QueryPart[], scope: Scope): string {
  const spellings = parts.flatMap((part) => part.spellings.slice(0, 1))
  const words = spellings.flatMap(({ words: each }) => each)
  return limited(phrase(words, spellings.at(-1)?.isPrefix ?? false), scope)
}

function limited(expression: string, { columns, filters }: Scope): string {
  const limits = Object.entries(filters).map(
    ([facet, value]) => `{filters} : "${filterWord(facet, value)}"`,
  )
  return [`({${columns}} : (${expression}))`, ...limits].join(' AND ')
}

function spelled({ words, isPhrase, isPrefix }: Spelling): string {
  if (isPhrase || words.length === 1) return phrase(words, isPrefix)
  const each = words.map((word, at) => phrase([word], isPrefix && at === words.length - 1))
  return `(${each.join(' AND ')})`
}

function phrase(words: readonly string[], isPrefix: boolean): string {
  return `"${words.join(' ')}"${isPrefix ? ' *' : ''}`
}
