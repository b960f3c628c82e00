import type { QueryPart, Spelling } from './searchQuery.js'
import { standsIn } from './standsIn.js'

/** Another way to write it is a little less sure than what was typed; a half word than a whole one. */
export const OTHER_SPELLING = 0.93
/** The official way and its abbreviation stand first in a group; behind them is what else people say. */
const OFFICIAL = 2
const FURTHER = 0.85
const HALF_WORD = 0.9
/** What is one thing in several words ("công văn") is less sure where they stand apart, */
const SCATTERED = 0.2
/** and surer again the more of them stand side by side. */
const NEARLY_TOGETHER = 0.9
/** One letter from what was typed, where that is a word itself. */
const GUESS = 0.4
/** Less than this is found where too many of the words are missing or stand apart. */
export const WHOLE = 0.45

/** A spelling as it stands in a text with blanks at both ends: what has to be there after a blank, made once. */
export type Way = Readonly<{
  words: readonly { whole: string; beginning: string }[]
  together: string
  /** Each word with the next. */
  pairs: readonly string[]
  isPhrase: boolean
  isPrefix: boolean
  sure: number
}>

/** The spellings of a part as they stand in a text, the typed one first. */
export function waysOf({ spellings }: QueryPart): Way[] {
  const typed = spellings[0]?.words ?? []
  return spellings.map((spelling, at) =>
    wayOf(spelling, at === 0 ? 1 : surenessOf(spelling, { typed, at })),
  )
}

/** What is only a bit of the words that were typed says only a bit of it. */
function surenessOf(
  { words, isGuess }: Spelling,
  { typed, at }: { typed: readonly string[]; at: number },
): number {
  if (isGuess) return GUESS
  const sure = at > OFFICIAL ? FURTHER * OTHER_SPELLING : OTHER_SPELLING
  const isBit = ` ${typed.join(' ')} `.includes(` ${words.join(' ')} `)
  return isBit ? (sure * (1 + words.length / typed.length)) / 2 : sure
}

function wayOf({ words, isPhrase, isPrefix }: Spelling, sure: number): Way {
  return {
    words: words.map((word) => ({ whole: `${word} `, beginning: word })),
    together: `${words.join(' ')}${isPrefix ? '' : ' '}`,
    pairs: words.slice(1).map((word, at) => `${words[at] ?? ''} ${word} `),
    isPhrase,
    isPrefix,
    sure,
  }
}

/** How much of a part is in a text, how many words of the text that takes, and whether it was typed otherwise. */
export type Match = Readonly<{ share: number; words: number; isOther: boolean }>

export const NO_MATCH: Match = { share: 0, words: 0, isOther: false }

/** The best of the spellings in a text. */
export function findBest(ways: readonly Way[], text: string): Match {
  let best = NO_MATCH
  for (let at = 0; at < ways.length; at += 1) {
    const way = ways[at] as Way
    const share = shareOf(way, text) * way.sure
    if (share > best.share) best = { share, words: way.words.length, isOther: at > 0 }
    if (best.share >= OTHER_SPELLING) return best // No other spelling is better.
  }
  return best
}

function shareOf({ words, together, pairs, isPhrase, isPrefix }: Way, text: string): number {
  if (isPhrase) return standsIn(text, together) ? 1 : 0
  let found = 0
  for (let at = 0; at < words.length; at += 1) {
    const { whole, beginning } = words[at] as Way['words'][number]
    if (standsIn(text, whole)) found += 1
    else if (isPrefix && at === words.length - 1 && standsIn(text, beginning)) found += HALF_WORD
  }
  if (found === 0) return 0
  if (words.length === 1 || standsIn(text, together)) return found / words.length
  let beside = 0
  for (const pair of pairs) if (standsIn(text, pair)) beside += 1
  const sure = SCATTERED + ((NEARLY_TOGETHER - SCATTERED) * beside) / pairs.length
  return (found / words.length) * sure
}
