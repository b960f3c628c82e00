import { isMeantBy, searchWordsOf, type SearchWord } from './searchWords.js'

/** They stand between the words of what somebody means, and mean nothing there: "sổ đỏ của tôi đã bị mất". */
const SMALL =
  'tôi em mình tui của cho bị đã mới vừa đang cái chiếc thì được này đó rồi giờ xong sắp gần muốn trong trên vào'
const small = new Map<string, SearchWord[]>()
for (const word of searchWordsOf(SMALL)) {
  small.set(word.folded, [...(small.get(word.folded) ?? []), word])
}
const [HOW_MANY] = searchWordsOf('mấy')
const FEW = searchWordsOf('vài hai bốn sáu bảy tám chín mười')

/** The words without the small ones among them; the first and the last stay. */
export function withoutSmallWords(words: readonly SearchWord[]): readonly SearchWord[] {
  const isSmall = (word: SearchWord, at: number) =>
    at > 0 && at < words.length - 1 && small.get(word.folded)?.some((each) => isMeantBy(word, each))
  return words.some(isSmall) ? words.filter((word, at) => !isSmall(word, at)) : words
}

/** The words with "mấy" for each number: "nghỉ mấy tháng" is what three months off are, and six. */
export function withAnyNumber(words: readonly SearchWord[]): readonly SearchWord[] {
  const isNumber = (word: SearchWord) =>
    /^\d+$/.test(word.folded) || FEW.some((few) => isMeantBy(word, few))
  if (!HOW_MANY || !words.some(isNumber)) return words
  return words.map((word) =>
    isNumber(word) ? { ...word, folded: HOW_MANY.folded, marked: HOW_MANY.marked } : word,
  )
}
