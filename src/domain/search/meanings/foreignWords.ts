import type { SameMeaning } from '../sameMeaning.js'

/** Names of countries that are other words too: they are meant behind one that tells of a place or a person. */
const SHORT = ['Mỹ', 'Hàn', 'Nhật', 'Đức', 'Pháp', 'Úc', 'Nga', 'Lào', 'Đài']
/** Those that nobody takes for anything else. */
const LONG = [
  'Hàn Quốc', 'Nhật Bản', 'Trung Quốc', 'Đài Loan', 'Thái Lan', 'Hoa Kỳ', 'Campuchia', 'Singapore', 'Malaysia',
  'Philippines', 'Indonesia', 'Ấn Độ', 'Hồng Kông', 'Canada', 'New Zealand', 'châu Âu', 'châu Mỹ', 'Ba Lan', 'Ukraina',
  'nước Anh', 'nước Đức', 'nước Pháp', 'nước Mỹ', 'nước Nga', 'nước Nhật', 'nước Úc', 'nước Lào', 'hải ngoại', 'nước khác',
] // prettier-ignore
const ABROAD = ['bên', 'ở', 'sang', 'qua', 'đi', 'từ', 'của']
const PEOPLE = ['người', 'chồng', 'vợ', 'bố', 'ba', 'cha', 'mẹ', 'má', 'khách', 'dân', 'ông', 'bà', 'anh', 'sếp', 'rể', 'lai', 'quốc tịch'] // prettier-ignore

const of = (before: readonly string[], names: readonly string[]) =>
  before.flatMap((word) => names.map((name) => `${word} ${name}`))

/** What is abroad, by the name of the country, and who is a foreigner, by that of his. */
export const foreignWords: readonly SameMeaning[] = [
  ['nước ngoài', 'yếu tố nước ngoài', 'ngoại quốc', ...LONG, ...of(ABROAD, SHORT), 'bên đó', 'bên ấy', 'xứ người'],
  ['người nước ngoài', 'yếu tố nước ngoài', 'nước ngoài', ...of(PEOPLE, [...SHORT, 'tây']), 'tây ba lô', 'người ngoại quốc', 'khách nước ngoài', 'chồng nước ngoài', 'vợ nước ngoài', 'chồng ngoại quốc', 'vợ ngoại quốc', 'chồng Hàn Quốc', 'vợ Hàn Quốc', 'con lai', 'chồng Việt kiều', 'vợ Việt kiều'],
] // prettier-ignore
