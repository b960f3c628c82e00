import { groupBy } from '../groupBy.js'
import { searchFold, searchWordsOf, type SearchWord } from './searchWords.js'

/**
 * Words around what somebody looks for: "tôi muốn làm thủ tục …", "… ở đâu". They may stand in what is
 * found and need not.
 */
const FILLERS = [
  'thủ tục hành chính', 'thủ tục', 'trình tự', 'làm sao để', 'làm thế nào', 'làm', 'xin', 'cách',
  'hướng dẫn', 'ở đâu', 'như thế nào', 'thế nào', 'cần những gì', 'cần gì', 'gồm những gì',
  'gồm gì', 'giấy tờ gì', 'hồ sơ gì', 'bao nhiêu tiền', 'bao nhiêu', 'bao lâu', 'mất bao lâu',
  'tôi muốn', 'tôi', 'muốn', 'mình', 'hỏi về', 'cho tôi', 'cho', 'của', 'và', 'về',
  'các', 'những', 'đối với', 'mã số', 'mã', 'tra cứu', 'tìm', 'thì', 'cần giấy tờ gì',
  'lần đầu', 'lần đầu tiên',
  'cần những giấy tờ gì', 'cần hồ sơ gì', 'gồm giấy tờ gì', 'gồm những giấy tờ gì',
  'cần những giấy tờ nào', 'cần giấy tờ nào', 'cần mang theo những gì', 'cần mang theo gì',
  'mang theo những gì', 'mang theo gì', 'làm ở đâu', 'nộp ở đâu', 'xin ở đâu', 'thì làm ở đâu',
  'làm sao', 'phải làm sao', 'là gì', 'được không', 'có được không', 'phải không', 'có phải',
  'hết bao nhiêu tiền', 'hết bao nhiêu', 'mất bao nhiêu tiền', 'lệ phí bao nhiêu', 'khi nào', 'bao giờ',
  'cho em hỏi', 'cho mình hỏi', 'cho tôi hỏi', 'em muốn', 'con tôi', 'mẹ tôi', 'bố tôi', 'ba tôi',
  'vợ tôi', 'chồng tôi', 'nhà tôi', 'gia đình tôi', 'cho con', 'cho bé', 'cho cháu', 'cho vợ',
  'cho chồng', 'cho bố mẹ', 'cho ba mẹ', 'cho cha mẹ', 'cho bố', 'cho mẹ', 'cho ba', 'cho má', 'cho ông', 'cho bà', 'ba má', 'bố mẹ', 'ba mẹ',
] // prettier-ignore

/** Such words too, but only with their marks: without, they are others ("co yeu" is "cơ yếu"). */
const MARKED_FILLERS = [
  'hỏi', 'trong', 'khi', 'có', 'không', 'được', 'để', 'ở', 'tại', 'với', 'là', 'bị', 'phải', 'cần', 'gì', 'nào',
  'rồi', 'chưa', 'ạ', 'đâu', 'nên', 'mà', 'nhé',
] // prettier-ignore

/** The longest first, by their first word: every word that is typed or begins a name is looked up. */
const fillers = groupBy(
  FILLERS.map(searchFold).toSorted((left, right) => wordsIn(right) - wordsIn(left)),
  (filler) => firstWordOf(filler),
)

const marked = new Set(
  MARKED_FILLERS.flatMap((word) => searchWordsOf(word).map((each) => each.marked)),
)

/** How many of the words from here on are such words; 0 where they are not. */
export function fillerAt(words: readonly SearchWord[], at: number): number {
  const word = words[at]
  if (!word) return 0
  const rest = words.slice(at).map(({ folded }) => folded)
  const filler = fillerOf(rest.join(' '))
  return filler ? wordsIn(filler) : marked.has(word.marked) ? 1 : 0
}

/** With how many letters, the blank behind them included, such words begin a folded text; 0 where none do. */
export function fillerBefore(text: string): number {
  const filler = fillerOf(text)
  return filler ? Math.min(filler.length + 1, text.length) : 0
}

function fillerOf(text: string): string | undefined {
  return fillers
    .get(firstWordOf(text))
    ?.find((filler) => text.startsWith(filler) && (text[filler.length] ?? ' ') === ' ')
}

function firstWordOf(text: string): string {
  const end = text.indexOf(' ')
  return end < 0 ? text : text.slice(0, end)
}

function wordsIn(text: string): number {
  return text.split(' ').length
}
