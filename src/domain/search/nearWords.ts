const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** Shorter ones have too many neighbours: "hon" is one letter from half the language. */
const SHORTEST = 3
const LONGEST = 24

/**
 * Every word one typing error away: a letter left out, doubled, replaced, or two exchanged. Asked for
 * by key in the list of known words, so that nothing has to be scanned for a typing error.
 */
export function nearWords(word: string): string[] {
  if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word)) return []
  const near = new Set<string>()
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    if (after) near.add(before + after.slice(1))
    if (after.length > 1) near.add(before + after.charAt(1) + after.charAt(0) + after.slice(2))
    for (const letter of LETTERS) {
      near.add(before + letter + after)
      if (after) near.add(before + letter + after.slice(1))
    }
  }
  near.delete(word)
  return [...near]
}
