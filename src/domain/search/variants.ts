import type { SearchQuery } from './searchQuery.js'
import { isMeantBy, searchFold, searchWordsOf } from './searchWords.js'

/**
 * What sets the name of a procedure apart from the one for those who have nothing yet: whoever wants it
 * again, changed or ended says so, and whoever says nothing means the first. Each with the words that ask
 * for it: nobody says the whole.
 */
const VARIANTS: Readonly<Record<string, string>> = {
  'cấp lại': 'lại', 'cấp đổi': 'đổi', 'đăng ký lại': 'lại', 'gia hạn': 'hạn', 'điều chỉnh': 'chỉnh',
  'sửa đổi': 'sửa', 'thay đổi': 'đổi', 'thu hồi': 'hồi', 'chấm dứt': 'dứt', 'tạm ngừng': 'ngừng',
  'tạm đình chỉ': 'đình chỉ', 'đình chỉ': 'đình chỉ', 'xóa đăng ký': 'xóa', 'giải thể': 'giải thể',
  'tổ chức lại': 'lại', 'mở lại': 'lại', 'khám giám định lại': 'lại', 'hưởng lại': 'lại',
  'lần hai': 'hai', 'bản sao': 'sao', 'liên thông': 'thông', 'kết hợp': 'kết hợp',
  'yếu tố nước ngoài': 'nước ngoài', 'giai đoạn chuyển tiếp': 'chuyển tiếp',
} // prettier-ignore

const variants = Object.entries(VARIANTS).map(([name, asking]) => ({
  text: ` ${searchFold(name)} `,
  asking: searchWordsOf(asking),
}))
/** Most names are of no variant, and this is told in one go. */
const ANY = new RegExp(variants.map(({ text }) => text).join('|'))

/**
 * Tells whether a folded name, with a blank at both ends, is of such a procedure that a query does not ask
 * for. A word of what means one thing together asks for none: there is no "lại" in "bằng lái xe".
 */
export function otherVariantsOf({ parts }: SearchQuery): (title: string) => boolean {
  const alone = parts.flatMap(({ typed }) => (typed.length === 1 ? typed : []))
  const together = parts.flatMap(({ spellings }) => spellings.map(({ words }) => words.join(' ')))
  const meant = ` ${together.join(' | ')} `
  const others = variants.filter(
    ({ text, asking }) =>
      !meant.includes(text) &&
      !asking.every((word) => alone.some((typed) => isMeantBy(typed, word))),
  )
  return (title) => ANY.test(title) && others.some(({ text }) => title.includes(text))
}
