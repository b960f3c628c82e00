import { groupBy } from '../groupBy.js'
import { isMeantBy, searchFold, searchWordsOf, type SearchWord } from './searchWords.js'

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
  'với', 'vào', 'gì', 'ai', 'giấy gì', 'làm giấy gì', 'cần làm giấy gì', 'cần giấy gì', 'thủ tục gì', 'cần thủ tục gì',
  'làm gì', 'phải làm gì', 'phải làm giấy gì', 'đăng ký gì', 'phải đăng ký gì', 'cần chuẩn bị gì', 'chuẩn bị gì',
  'nộp hồ sơ ở đâu', 'nộp hồ sơ', 'ra sao', 'như nào', 'chỗ nào', 'ở chỗ nào', 'mấy ngày', 'xin hỏi', 'cho hỏi',
  'giúp em', 'giúp tôi', 'chúng tôi', 'online', 'qua mạng', 'có mất tiền không', 'có mất phí không',
  'kiểu gì', 'làm kiểu gì', 'báo ai', 'phải báo ai', 'báo ở đâu', 'phải báo ở đâu', 'phải báo', 'có phải báo không',
  'có cần báo không', 'khai ở đâu', 'khai báo ở đâu', 'ra đâu', 'lên đâu', 'đi đâu', 'gặp ai', 'nhờ ai', 'hỏi ai', 'tìm ai',
  'cơ quan nào', 'nơi nào', 'bây giờ', 'hiện nay', 'hiện giờ', 'giờ phải làm sao', 'giờ làm sao', 'làm như nào', 'phải làm thế nào',
  'được bao nhiêu', 'được bao nhiêu tiền', 'được lãnh gì', 'được lĩnh gì', 'được hưởng gì', 'được gì', 'có được gì không',
  'bao lâu có', 'bao lâu thì có', 'bao lâu thì xong', 'mấy ngày có', 'mấy ngày xong', 'mất mấy ngày', 'có bị phạt không', 'bị phạt không',
  'có phạt không', 'thì sao', 'tính sao', 'như thế nào ạ', 'cần mang gì', 'đem theo gì', 'cần đem gì', 'đem giấy gì', 'mang giấy gì',
  'thủ tục ra sao', 'thủ tục thế nào', 'thủ tục như thế nào', 'nhà em', 'nhà mình', 'nhà tui', 'bên em', 'bên mình', 'quê em', 'quê tôi',
  'tụi em', 'tụi tôi', 'bọn em', 'bọn mình', 'chúng em', 'vợ chồng tôi', 'vợ chồng em', 'hai vợ chồng', 'em gái tôi', 'em trai tôi',
  'mọi người ơi', 'anh chị ơi', 'ad ơi', 'cho hỏi là', 'xin cho hỏi', 'cho em hỏi là', 'làm giùm', 'làm hộ', 'nộp đơn ở đâu', 'đơn ở đâu',
  'đi du lịch', 'để đi du lịch', 'đi chơi', 'đi xin việc', 'để xin việc', 'xin việc', 'để đi làm', 'để vay ngân hàng', 'để vay vốn',
  'để mua nhà', 'để bán nhà', 'để đi học', 'để nộp hồ sơ', 'nộp hồ sơ cho con', 'để nộp hồ sơ cho con', 'để đi máy bay', 'cho nhà', 'con mới đẻ', 'con mới sinh', 'con vừa sinh', 'bé mới sinh', 'cho con mới sinh', 'cho bé mới sinh', 'trẻ mới sinh', 'cháu mới sinh', 'em bé mới sinh', 'trẻ sơ sinh', 'hôm qua', 'hôm nay', 'hôm trước', 'hôm kia', 'tuần trước', 'tháng trước', 'năm ngoái', 'sáng nay', 'mới đây', 'vừa rồi', 'từ lâu', 'lâu rồi', 'mấy năm nay', 'lâu nay', 'từ trước đến nay', 'con mới sanh', 'để làm hồ sơ',
] // prettier-ignore

/** Such words too, but only with their marks: without, they are others ("co yeu" is "cơ yếu"). */
const MARKED_FILLERS = [
  'hỏi', 'trong', 'khi', 'có', 'không', 'được', 'để', 'ở', 'tại', 'với', 'là', 'bị', 'phải', 'cần', 'gì', 'nào',
  'rồi', 'chưa', 'ạ', 'đâu', 'nên', 'mà', 'nhé', 'vì', 'nếu', 'nhưng', 'hay', 'luôn', 'xong', 'cái', 'giùm', 'này', 'đó',
  'vậy', 'nhỉ', 'hả', 'dạ', 'giờ', 'muốn', 'thì', 'nhờ', 'sao', 'sẽ', 'quá', 'lắm', 'cũng', 'vẫn', 'nữa', 'hoài', 'giúp',
] // prettier-ignore

/** Words of the field that have such a word in them, or one that is alike without its marks. */
const WHOLE = [
  'tại ngũ', 'tại nhà', 'dự bị', 'thiết bị', 'trang bị', 'chuẩn bị', 'bị thương', 'bị can', 'bị cáo',
  'có công', 'có yếu tố', 'trong nước', 'không người lái', 'không quân', 'cần thiết', 'cửa khẩu', 'cửa hàng',
  'mật mã', 'mã số thuế', 'ma túy', 'tự vệ', 'bảo vệ', 'vệ sinh', 'tặng cho', 'cho phép', 'cho thuê',
  'cách mạng', 'cải cách', 'chứng minh', 'thi đua', 'dự thi', 'thi tuyển', 'thị thực', 'đô thị', 'thị trấn',
  'hàng không', 'phòng không', 'đường không', 'việc làm', 'nông lâm', 'lâm sản', 'lâm nghiệp', 'khám bệnh',
  'công bố', 'tuyên bố', 'đi làm việc', 'giới thiệu việc', 'mất việc', 'hai bên',
] // prettier-ignore

/** Whom it is for. */
const KIN = [
  'con', 'con trai', 'con gái', 'bé', 'cháu', 'cháu nội', 'cháu ngoại', 'vợ', 'chồng', 'vợ chồng', 'bố', 'mẹ',
  'ba', 'má', 'cha', 'ông', 'bà', 'ông bà', 'bố mẹ', 'ba mẹ', 'ba má', 'cha mẹ', 'anh', 'chị', 'em',
  'ông nội', 'bà nội', 'ông ngoại', 'bà ngoại', 'người thân', 'người nhà', 'gia đình', 'bản thân',
  'bác', 'chú', 'cậu', 'cô', 'dì', 'cụ', 'tía', 'anh trai', 'chị gái', 'em trai', 'em gái', 'bố chồng', 'mẹ chồng', 'bố vợ', 'mẹ vợ',
] // prettier-ignore
/** Alone they are meant only with their marks: "ba" is a number, too. */
const MARKED_KIN = ['bố', 'mẹ', 'má', 'ông', 'bà', 'cháu']
/** Where everything of a commune is done. */
const OFFICES = [
  'xã', 'phường', 'thị trấn', 'địa phương', 'ủy ban', 'ủy ban xã', 'ủy ban phường', 'UBND', 'UBND xã',
  'UBND phường', 'công an', 'công an xã', 'công an phường', 'ủy ban nhân dân', 'ủy ban nhân dân xã', 'ủy ban nhân dân phường', 'một cửa',
] // prettier-ignore
const MINE = ['tôi', 'em', 'mình']
const THERE = searchWordsOf('ở tại lên ra đến tới xuống')
const RELATIONS = [
  ...KIN.flatMap((who) => [`cho ${who}`, `của ${who}`]),
  ...KIN.flatMap((who) => MINE.flatMap((mine) => [`${who} ${mine}`, `cho ${who} ${mine}`])),
  ...KIN.filter((who) => who.includes(' ')),
  ...OFFICES.flatMap((office) => THERE.map(({ written }) => `${written} ${office}`)),
]

type Phrase = readonly SearchWord[]

/** The longest first, by their first word: every word that is typed or begins a name is looked up. */
const namesBegin = groupBy(
  FILLERS.map(searchFold).toSorted((left, right) => right.length - left.length),
  (filler) => filler.split(' ')[0] ?? '',
)
const asked = phrasesByFirst([...FILLERS, ...RELATIONS])
const wholes = WHOLE.map(searchWordsOf)
const wholesByWord = groupBy(
  wholes.flatMap((words) => words.map(({ folded }, at) => ({ words, folded, at }))),
  ({ folded }) => folded,
)
const marked = new Set(
  [...MARKED_FILLERS, ...MARKED_KIN].flatMap((word) =>
    searchWordsOf(word).map((each) => each.marked),
  ),
)

/** How many of the words from here on are such words; 0 where they are not. */
export function fillerAt(words: readonly SearchWord[], at: number): number {
  const word = words[at]
  if (!word) return 0
  const whole = wholesByWord.get(word.folded) ?? []
  if (whole.some((each) => standsAt(each.words, words, at - each.at))) return 0
  const filler = asked.get(word.folded)?.find((each) => standsAt(each, words, at))
  return (
    filler?.length ?? (marked.has(word.marked) ? 1 : askingAt(words, at) || countedAt(words, at))
  )
}

/** Where somebody goes for it: the office may stand in what is found, and not the way there. */
export function withoutWayThere(words: readonly SearchWord[]): readonly SearchWord[] {
  const [first, ...office] = words
  const isThere = first !== undefined && THERE.some((there) => isMeantBy(first, there))
  return isThere && office.length > 0 ? office : words
}

/** What is counted or paid: 500 of anything is no code, and in no name. */
const COUNTED = new Set(searchWordsOf('con nghìn ngàn triệu tỷ đồng').map(({ folded }) => folded))

function countedAt(words: readonly SearchWord[], at: number): number {
  const isFigure = /^\d+$/.test(words[at]?.folded ?? '')
  return isFigure && COUNTED.has(words[at + 1]?.folded ?? '') ? 2 : 0
}

const smallTalk = new Set(MARKED_FILLERS.map(searchFold))

/** Whether a word without marks may be such a word, where nothing else is told by it. */
export function maySayNothing({ folded, marked }: SearchWord): boolean {
  return folded === marked && smallTalk.has(folded)
}

/** What stands between "có" and "không" where somebody asks whether: "có cần …", "có phải …". */
const ASKED = ['can', 'phai', 'duoc', 'the']

/** Typed without marks, "co can xin phep khong" is told to be a question by its end. */
function askingAt(words: readonly SearchWord[], at: number): number {
  if (words.at(-1)?.marked !== 'khong') return 0
  if (at === words.length - 1) return 1
  return words[at]?.marked === 'co' && ASKED.includes(words[at + 1]?.marked ?? '') ? 2 : 0
}

/** With how many letters, the blank behind them included, such words begin a folded text; 0 where none do. */
export function fillerBefore(text: string): number {
  const end = text.indexOf(' ')
  const first = end < 0 ? text : text.slice(0, end)
  const filler = namesBegin
    .get(first)
    ?.find((each) => text.startsWith(each) && (text[each.length] ?? ' ') === ' ')
  return filler ? Math.min(filler.length + 1, text.length) : 0
}

function standsAt(phrase: Phrase, words: readonly SearchWord[], at: number): boolean {
  return phrase.every((word, offset) => {
    const typed = words[at + offset]
    return typed !== undefined && isMeantBy(typed, word)
  })
}

function phrasesByFirst(phrases: readonly string[]) {
  const words = phrases.map(searchWordsOf).toSorted((left, right) => right.length - left.length)
  return groupBy(words, ([first]) => first?.folded ?? '')
}
