import { askedParts, type QueryPart, type Spelling } from './searchQuery.js'

/**
 * What is named in a whole sentence stands side by side in it: "con tôi muốn đăng ký nghĩa vụ quân sự thì
 * làm ở đâu". A part that is found where so many of the words asked for are, as they were typed, or what
 * stands for several of them.
 */
export function wordRuns(parts: readonly QueryPart[], length: number): QueryPart {
  const asked = askedParts(parts)
  const words = asked.flatMap(({ spellings }) => spellings[0]?.words ?? [])
  const runs = words.slice(length - 1).map((_last, at) => words.slice(at, at + length))
  const phrases = asked.flatMap(({ spellings }) =>
    spellings.map((each) => each.words).filter((each) => each.length >= length),
  )
  const spellings = [...runs, ...phrases].map((each): Spelling => ({
    words: each,
    isPhrase: true,
    isPrefix: false,
  }))
  return { typed: [], isFiller: false, spellings }
}
