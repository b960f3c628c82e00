import { searchWordsOf } from '../search/searchWords.js'

/** What agencies write short in their own names. */
const SHORT: Readonly<Record<string, string>> = {
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
}

const inFull = new Map(
  Object.entries(SHORT).map(([short, full]) => [spelled(short), spelled(full)] as const),
)

/**
 * The same for names that differ in capitals, in the place of a tone mark (uỷ, ủy), in punctuation or in
 * “UBND” only: sheets write one agency in several ways, and whoever filters means all of them (our
 * decision). Marks count: “Mật mã” is not “Mất mã”.
 */
export function facetKey(value: string): string {
  const words = spelled(value).split(' ')
  return words.map((word) => inFull.get(word) ?? word).join(' ') || value
}

function spelled(text: string): string {
  return searchWordsOf(text)
    .map(({ marked }) => marked)
    .join(' ')
}
