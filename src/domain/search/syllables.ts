/** What Vietnamese syllables are made of, without marks. */
const ONSETS = 'b|ch|c|d|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x'
const OPEN =
  'a|ai|ao|au|ay|e|eo|eu|i|ia|ieu|iu|o|oa|oai|oao|oay|oe|oeo|oi|u|ua|uay|ue|ui|uo|uoi|uou|uu|uy|uya|uyu|y|yeu'
const CLOSED = 'a|e|i|ie|o|oa|oe|oo|u|ua|ue|uo|uy|uye|y|ye'
const CODAS = 'ch|c|m|ng|nh|n|p|t'
const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:(?:${OPEN})|(?:${CLOSED})(?:${CODAS}))$`)

const LONGEST = 7
const LONGEST_JOINED = 40
/** A letter alone is a slip of the finger ('kyy'). */
const SHORTEST_JOINED = 2
/** Ways to part what somebody wrote together; more of them say nothing. */
const MOST_WAYS = 4

/** Whether a word in plain small letters could be a Vietnamese syllable, whatever its marks. */
export function isSyllable(word: string): boolean {
  return word.length <= LONGEST && SYLLABLE.test(word)
}

/**
 * The ways to part a word into as few syllables as will do: 'khaisinh' into 'khai sinh', 'kethon' into
 * 'ket hon' and 'ke thon'. Empty for one that is no row of syllables, or is one already.
 */
export function syllablesIn(word: string): string[][] {
  if (word.length > LONGEST_JOINED || isSyllable(word) || !/^[a-z]+$/.test(word)) return []
  const endingAt: string[][][] = [[[]]]
  for (let end = 1; end <= word.length; end += 1) {
    const ways: string[][] = []
    for (let start = Math.max(0, end - LONGEST); start <= end - SHORTEST_JOINED; start += 1) {
      const syllable = word.slice(start, end)
      if (isSyllable(syllable)) {
        ways.push(...(endingAt[start] ?? []).map((before) => [...before, syllable]))
      }
    }
    const fewest = Math.min(...ways.map(({ length }) => length))
    endingAt.push(ways.filter(({ length }) => length === fewest).slice(0, MOST_WAYS))
  }
  return endingAt[word.length] ?? []
}
