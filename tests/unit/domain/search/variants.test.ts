import { expect, it } from 'vitest'

import { firstAbbreviations } from '../../../../src/domain/search/abbreviations.js'
import { abbreviationsOf } from '../../../../src/domain/search/sameMeaning.js'
import { parseSearchQuery } from '../../../../src/domain/search/searchQuery.js'
import { searchFold } from '../../../../src/domain/search/searchWords.js'
import { isDeed, otherVariantsOf } from '../../../../src/domain/search/variants.js'

const abbreviations = abbreviationsOf(firstAbbreviations)

it.each([
  ['giấy phép lái xe', 'Cấp mới giấy phép lái xe', false],
  ['giấy phép lái xe', 'Cấp lại giấy phép lái xe', true],
  ['bang lai xe', 'Cấp lại giấy phép lái xe', true],
  ['cap lai bang lai xe', 'Cấp lại giấy phép lái xe', false],
  ['mất bằng lái xe', 'Cấp lại giấy phép lái xe', false],
  ['phép bay', 'Sửa đổi phép bay', true],
  ['sửa phép bay', 'Sửa đổi phép bay', false],
  ['dinh chi hanh nghe chuyen tiep', 'Đình chỉ hành nghề trong giai đoạn chuyển tiếp', false],
  ['trợ cấp thất nghiệp', 'Tạm dừng hưởng trợ cấp thất nghiệp', true],
  ['trợ cấp thất nghiệp', 'Giải quyết hưởng trợ cấp thất nghiệp', false],
  // Of several deeds in a name one is enough; whom or when it is for is another matter.
  ['mất thẻ bảo hiểm', 'Cấp lại, đổi, điều chỉnh thông tin trên sổ, thẻ bảo hiểm', false],
  ['cấp lại giấy phép', 'Cấp lại giấy phép trong giai đoạn chuyển tiếp', true],
  ['giấy phép xây dựng', 'Cấp giấy phép xây dựng có thời hạn', true],
  // Without their marks these are alike.
  ['giấy xác nhận', 'Giấy xác nhận về thời gian tù', false],
  ['chỉ huy', 'Bổ nhiệm chỉ huy', false],
  ['khai sinh', 'Đăng ký khai sinh có yếu tố nước ngoài', true],
  ['khai sinh có bố là người nước ngoài', 'Đăng ký khai sinh có yếu tố nước ngoài', false],
  // What is for soldiers only is meant by whoever tells of one, or types its name.
  ['trợ cấp tai nạn', 'Giải quyết chế độ trợ cấp tai nạn đối với quân nhân dự bị', false],
  ['bị tai nạn được trợ cấp', 'Giải quyết chế độ trợ cấp tai nạn đối với quân nhân dự bị', true],
  ['đi lính bị tai nạn', 'Giải quyết chế độ trợ cấp tai nạn đối với quân nhân dự bị', false],
  ['đất chưa có sổ', 'Cấp Giấy chứng nhận lần đầu đối với tổ chức đang sử dụng đất', true],
])('of "%s", "%s" is another variant: %s', (typed, title, isOther) => {
  const isOtherVariant = otherVariantsOf(parseSearchQuery(typed, abbreviations))
  expect(isOtherVariant(` ${searchFold(title)} `)).toBe(isOther)
})

it.each([
  ['làm lại', true],
  ['gia hạn', true],
  ['sổ đỏ', false],
])('"%s" asks for something done again, changed or ended: %s', (typed, expected) => {
  const [part] = parseSearchQuery(typed, abbreviations).parts
  expect(part && isDeed(part)).toBe(expected)
})
