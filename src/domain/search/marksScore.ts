import { askedParts, type SearchQuery } from './searchQuery.js'
import { markedWordsOf, type SearchWord } from './searchWords.js'
import { standsIn } from './standsIn.js'

const MARKS = 14
const OTHER_MARKS = 80

/**
 * What words typed with marks add, by the share of them that the name has with the same marks; and take
 * away again, where it has them with others only: "trẻ" is not "trễ".
 */
export function marksScore(
  { words, parts }: SearchQuery,
  { title, foldedTitle }: Readonly<{ title: string; foldedTitle: string }>,
): number {
  const marked = words.filter((word) => word.marked !== word.folded)
  const folded = ` ${foldedTitle} `
  const isFound = (word: SearchWord) => standsIn(folded, `${word.folded} `)
  if (!marked.some(isFound)) return 0
  const there = new Set([...markedWordsOf(title)].map(withOneWave))
  const isThere = (word: SearchWord) => there.has(withOneWave(word.marked))
  const isOther = (word: SearchWord) =>
    word.marked !== word.folded && !isThere(word) && isFound(word)
  const asked = askedParts(parts)
  const others = asked.filter(
    ({ typed, spellings }) =>
      typed.some(isOther) && standsIn(folded, `${spellings[0]?.words.join(' ') ?? ''} `),
  )
  return (
    (MARKS * marked.filter(isThere).length) / marked.length -
    (OTHER_MARKS * others.length) / asked.length
  )
}

/** Two of the tones are one for half of the country, and are typed one for the other. */
function withOneWave(marked: string): string {
  return marked.replaceAll('\u0303', '\u0309')
}
