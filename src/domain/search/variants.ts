import { searchFold } from './searchWords.js'

/**
 * What sets the name of a procedure apart from the one for those who have nothing yet: whoever wants it
 * again, changed or ended says so, and whoever says nothing means the first.
 */
const VARIANTS = [
  'cấp lại', 'cấp đổi', 'đăng ký lại', 'gia hạn', 'điều chỉnh', 'sửa đổi', 'thay đổi', 'thu hồi',
  'chấm dứt', 'tạm ngừng', 'tạm đình chỉ', 'đình chỉ', 'xóa đăng ký', 'giải thể', 'tổ chức lại',
  'mở lại', 'khám giám định lại', 'hưởng lại', 'lần hai', 'bản sao', 'liên thông', 'kết hợp',
  'yếu tố nước ngoài', 'giai đoạn chuyển tiếp',
].map(searchFold) // prettier-ignore

const variants = VARIANTS.map((variant) => ({ text: ` ${variant} `, words: variant.split(' ') }))
/** Most names are of no variant, and this is told in one go. */
const ANY = new RegExp(variants.map(({ text }) => text).join('|'))

/** Whether a folded name, with a blank at both ends, is of such a procedure that nobody asked for. */
export function isOtherVariant(title: string, asked: ReadonlySet<string>): boolean {
  if (!ANY.test(title)) return false
  return variants.some(
    ({ text, words }) => title.includes(text) && !words.every((word) => asked.has(word)),
  )
}
