import { searchFold } from './searchWords.js'

/**
 * Words around what somebody looks for: "tôi muốn làm thủ tục …", "… ở đâu". They may stand in what is
 * found and need not.
 */
const FILLERS = [
  'thủ tục hành chính', 'thủ tục', 'trình tự', 'làm sao để', 'làm thế nào', 'làm', 'xin', 'cách',
  'hướng dẫn', 'ở đâu', 'như thế nào', 'thế nào', 'cần những gì', 'cần gì', 'gồm những gì',
  'gồm gì', 'giấy tờ gì', 'hồ sơ gì', 'bao nhiêu tiền', 'bao nhiêu', 'bao lâu', 'mất bao lâu',
  'tôi muốn', 'tôi', 'muốn', 'mình', 'hỏi về', 'hỏi', 'cho tôi', 'cho', 'của', 'và', 'về',
  'các', 'những', 'đối với', 'mã số', 'mã', 'tra cứu', 'tìm', 'thì', 'cần giấy tờ gì',
  'cần những giấy tờ gì', 'cần hồ sơ gì', 'gồm giấy tờ gì',
] // prettier-ignore

const sequences = FILLERS.map((filler) => searchFold(filler).split(' ')).toSorted(
  (left, right) => right.length - left.length,
)

/** How many of the words from here on are such words; 0 where they are not. */
export function fillerLength(words: readonly string[], at: number): number {
  const found = sequences.find((sequence) => sequence.every((word, i) => words[at + i] === word))
  return found?.length ?? 0
}
