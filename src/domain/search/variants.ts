import { askedWords, type QueryPart, type SearchQuery } from './searchQuery.js'
import { isMeantBy, searchFold, searchWordsOf } from './searchWords.js'

/**
 * What sets the name of a procedure apart from the one for those who have nothing yet: whoever wants it
 * again, changed or ended says so, and whoever says nothing means the first. Each with the words that ask
 * for it: nobody says the whole. A name often has several of these ("cấp lại, đổi, điều chỉnh"), and
 * whoever asks for one of them asks for that name.
 */
const DEEDS: Readonly<Record<string, string>> = {
  'cấp lại': 'lại', 'cấp đổi': 'đổi', 'đăng ký lại': 'lại', 'gia hạn': 'hạn', 'điều chỉnh': 'chỉnh',
  'sửa đổi': 'sửa', 'thay đổi': 'đổi', 'thu hồi': 'hồi', 'chấm dứt': 'dứt', 'tạm ngừng': 'ngừng',
  'tạm dừng': 'dừng', 'tiếp tục': 'tiếp', 'tạm đình chỉ': 'đình chỉ', 'đình chỉ': 'đình chỉ', 'xóa': 'xóa',
  'hủy bỏ': 'hủy', 'thôi làm': 'thôi', 'thôi hưởng': 'thôi', 'thôi quốc tịch': 'thôi', 'giải thể': 'giải thể', 'tổ chức lại': 'lại', 'mở lại': 'lại',
  'khám giám định lại': 'lại', 'hưởng lại': 'lại', 'chuyển nơi': 'chuyển', 'di dời': 'dời', 'đính chính': 'đính',
  'trình báo mất': 'mất', 'giám sát việc': 'giám sát', 'sửa lỗi sai sót': 'sai', 'ghi vào sổ': 'ghi',
} // prettier-ignore

/** For whom or how it is otherwise than for most people: each is asked for by itself. */
const CASES: Readonly<Record<string, string>> = {
  'lần hai': 'hai', 'bản sao': 'sao', 'liên thông': 'thông', 'kết hợp': 'kết hợp', 'lưu động': 'lưu động',
  'yếu tố nước ngoài': 'nước ngoài', 'giai đoạn chuyển tiếp': 'chuyển tiếp', 'có thời hạn': 'thời hạn',
  'tạm thời': 'tạm', 'không thuộc diện': 'thuộc', 'người dưới': 'dưới', 'nước ngoài cấp': 'nước ngoài',
  'khu vực biên giới': 'biên giới', 'người dịch': 'dịch', 'đối với tổ chức đang': 'tổ chức', 'cho cơ quan nhà nước': 'cơ quan', 'người nước ngoài': 'nước ngoài',
} // prettier-ignore

/** What is for soldiers and their families only, and the words by which somebody tells that he means it. */
const ARMY = [
  'quân nhân',
  'dân quân',
  'quân đội',
  'du kích',
  'trung đoàn',
  'quân khu',
  'học viện',
  'tham mưu',
]
const SOLDIERS = searchWordsOf('quân lính ngũ chiến binh sĩ kích đoàn viện mưu')

const army = ARMY.map((text) => ({ text: ` ${searchFold(text)} ` }))
const deeds = variantsOf(DEEDS)
const cases = variantsOf(CASES)
const ANY_ARMY = new RegExp(army.map(({ text }) => text).join('|'))
/** Most names are of no variant, and this is told in one go. */
const ANY = new RegExp([...deeds, ...cases, ...army].map(({ text }) => text).join('|'))

function variantsOf(table: Readonly<Record<string, string>>) {
  return Object.entries(table).map(([name, asking]) => ({
    text: ` ${searchFold(name)} `,
    asking: searchWordsOf(asking),
  }))
}

/** Whether a part of a query asks for such a deed, in whatever words. */
export function isDeed({ spellings }: QueryPart): boolean {
  return spellings.some(({ words }) => deeds.some(({ text }) => text === ` ${words.join(' ')} `))
}

/**
 * Tells whether a folded name, with a blank at both ends, is of such a procedure that a query does not ask
 * for. A word of what means one thing together asks for none: there is no "lại" in "bằng lái xe".
 */
export function otherVariantsOf({ words, parts }: SearchQuery): (title: string) => boolean {
  const alone = parts.flatMap(({ typed }) => (typed.length === 1 ? typed : []))
  const together = parts.flatMap(({ spellings }) => spellings.map(({ words }) => words.join(' ')))
  const meant = ` ${together.join(' | ')} `
  const isAsked = ({ text, asking }: (typeof deeds)[number]) =>
    meant.includes(text) || asking.every((word) => alone.some((typed) => isMeantBy(typed, word)))
  const askedDeeds = deeds.filter(isAsked)
  const otherDeeds = deeds.filter((each) => !askedDeeds.includes(each))
  const otherCases = cases.filter((each) => !isAsked(each))
  const isOfArmy =
    words.some((word) => SOLDIERS.some((soldier) => isMeantBy(word, soldier))) ||
    army.some(({ text }) => meant.includes(text))
  const phrase = ` ${askedWords(parts).join(' ')} `
  const isOtherCase = anyIn(otherCases)
  const isOfOtherDeed = anyIn(otherDeeds)
  const isOfAskedDeed = anyIn(askedDeeds)
  return (title) => {
    if (!ANY.test(title)) return false
    if (isOtherCase(title)) return true
    if (!isOfArmy && ANY_ARMY.test(title) && !title.includes(phrase)) return true
    return isOfOtherDeed(title) && !isOfAskedDeed(title)
  }
}

/** Hundreds of names are asked whether any of these is in them: in one go. */
function anyIn(variants: readonly Readonly<{ text: string }>[]): (title: string) => boolean {
  if (variants.length === 0) return () => false
  const any = new RegExp(variants.map(({ text }) => text).join('|'))
  return (title) => any.test(title)
}
