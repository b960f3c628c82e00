import type { SameMeaning } from '../sameMeaning.js'

const MENDED = [
  'sửa',
  'cải chính',
  'đổi',
  'thay đổi',
  'đính chính',
  'bổ sung',
  'thêm',
  'sai',
  'ghi sai',
  'in sai',
  'nhầm',
]
const OF_BIRTH = ['tên', 'họ', 'họ tên', 'ngày sinh', 'năm sinh', 'ngày tháng năm sinh', 'tên cha', 'tên bố', 'tên mẹ', 'tên đệm', 'chữ đệm', 'quê quán', 'dân tộc', 'giới tính', 'nơi sinh'] // prettier-ignore
const BIRTH_PAPERS = ['khai sinh', 'giấy khai sinh', 'hộ tịch']
const IN_ANY = [
  'tên',
  'họ tên',
  'ngày sinh',
  'năm sinh',
  'thông tin',
  'địa chỉ',
  'quê quán',
  'số CCCD',
  'số CMND',
]

const mistakesIn = (papers: readonly string[], whats: readonly string[]) =>
  papers.flatMap((paper) => [
    ...['sai', 'bị sai', 'ghi sai', 'in sai', 'nhầm'].flatMap((wrong) => [
      `${paper} ${wrong}`,
      ...whats.map((what) => `${paper} ${wrong} ${what}`),
    ]),
    ...whats.flatMap((what) => ['sai', 'sửa', 'đổi'].map((deed) => `${deed} ${what} ${paper}`)),
  ])

/** A mistake in a paper is mended by the procedure for that paper, and each has its own word for it. */
export const mistakeWords: readonly SameMeaning[] = [
  ['thay đổi, cải chính', ...BIRTH_PAPERS.flatMap((paper) => OF_BIRTH.flatMap((what) => MENDED.map((deed) => `${deed} ${what} ${paper}`))), ...BIRTH_PAPERS.flatMap((paper) => OF_BIRTH.map((what) => `${paper} sai ${what}`))],
  ['cấp đổi thẻ căn cước', ...mistakesIn(['căn cước', 'CCCD', 'thẻ căn cước'], IN_ANY)],
  ['đính chính giấy chứng nhận', ...mistakesIn(['sổ đỏ', 'sổ hồng'], [...IN_ANY, 'diện tích', 'số thửa'])],
  ['chỉnh sửa nội dung văn bằng, chứng chỉ', ...mistakesIn(['bằng tốt nghiệp', 'bằng cấp 3', 'bằng đại học', 'văn bằng'], IN_ANY)],
  ['điều chỉnh thông tin trên sổ', ...mistakesIn(['sổ bảo hiểm', 'thẻ BHYT', 'thẻ bảo hiểm', 'sổ BHXH'], IN_ANY)],
] // prettier-ignore
