import { expect, it } from 'vitest'

import { firstAbbreviations } from '../../../../src/domain/search/abbreviations.js'
import { abbreviationsOf } from '../../../../src/domain/search/sameMeaning.js'
import { parseSearchQuery } from '../../../../src/domain/search/searchQuery.js'
import { searchFold } from '../../../../src/domain/search/searchWords.js'

const abbreviations = abbreviationsOf(firstAbbreviations)

it.each([
  // What happened to a paper tells what is to be done with it.
  ['rơi mất giấy xác nhận khuyết tật', 'cấp lại'],
  ['giấy phép bị ướt', 'cấp đổi'],
  ['giấy phép sắp hết hạn', 'gia hạn'],
  ['trên giấy ghi nhầm', 'đính chính'],
  // Of which paper a mistake is.
  ['sửa tên mẹ trong giấy khai sinh', 'thay đổi, cải chính'],
  ['sổ đỏ ghi sai diện tích', 'đính chính giấy chứng nhận'],
  ['bằng tốt nghiệp in sai tên', 'chỉnh sửa nội dung văn bằng, chứng chỉ'],
  ['sao y bằng đại học', 'chứng thực bản sao từ bản chính'],
  // Kin, and what they left.
  ['bà ngoại em mới mất', 'khai tử'],
  ['nhà bố mẹ để lại', 'di sản'],
  // Foreigners and foreign countries.
  ['chồng Hàn làm giấy', 'người nước ngoài'],
  ['cưới bên Mỹ', 'nước ngoài'],
  ['quay về từ Đài Loan', 'nước ngoài'],
  // Any number.
  ['quán nghỉ 3 tháng', 'tạm ngừng kinh doanh'],
  ['nuôi 500 con heo', 'chăn nuôi trang trại'],
  ['con tôi chưa đủ 14 tuổi', 'dưới 14 tuổi'],
  // Home, living and benefits.
  ['vợ chồng ra ở riêng', 'tách hộ'],
  ['hàng xóm lấn ranh', 'tranh chấp đất đai'],
  ['lắp đồng hồ điện', 'cấp điện mới'],
  ['về hưu trước tuổi', 'lương hưu'],
  ['công ty cho nghỉ việc', 'trợ cấp thất nghiệp'],
  ['đi viện quên thẻ', 'thanh toán trực tiếp chi phí khám bệnh'],
])('"%s" may mean "%s"', (typed, official) => {
  const { parts } = parseSearchQuery(typed, abbreviations)
  const meant = parts.flatMap(({ spellings }) => spellings.map(({ words }) => words.join(' ')))
  expect(meant).toContain(searchFold(official))
})
