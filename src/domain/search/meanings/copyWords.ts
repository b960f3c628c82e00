import type { SameMeaning } from '../sameMeaning.js'

/** Whatever it is a copy of, at the commune it is certified by comparing it with the original. */
const CERTIFIED = [
  'công chứng',
  'chứng thực',
  'sao y',
  'photo công chứng',
  'công chứng bản sao',
  'chứng thực bản sao',
]
const PAPERS = [
  'bằng', 'bằng cấp', 'bằng đại học', 'bằng tốt nghiệp', 'bằng cấp 3', 'bằng lái xe', 'chứng chỉ', 'học bạ', 'bảng điểm', 'căn cước',
  'căn cước công dân', 'CCCD', 'CMND', 'hộ khẩu', 'sổ hộ khẩu', 'sổ đỏ', 'sổ hồng', 'giấy khai sinh', 'giấy kết hôn', 'đăng ký kết hôn',
  'hộ chiếu', 'giấy phép kinh doanh', 'cà vẹt', 'giấy tờ', 'hồ sơ',
] // prettier-ignore

export const copyWords: readonly SameMeaning[] = [
  ['chứng thực bản sao từ bản chính', ...CERTIFIED.flatMap((deed) => PAPERS.map((paper) => `${deed} ${paper}`))],
] // prettier-ignore
