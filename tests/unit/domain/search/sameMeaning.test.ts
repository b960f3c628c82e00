import { expect, it } from 'vitest'

import { abbreviationsOf } from '../../../../src/domain/search/sameMeaning.js'
import { parseSearchQuery } from '../../../../src/domain/search/searchQuery.js'

const abbreviations = abbreviationsOf([
  ['kinh doanh', 'KD'],
  ['thành lập hộ kinh doanh', 'đăng ký hộ kinh doanh'],
  ['trợ cấp xã hội', 'trợ cấp người khuyết tật'],
  ['đăng ký khai sinh', 'làm giấy khai sinh'],
  ['làm lại', 'cấp lại'],
  ['sổ đỏ', 'giấy chứng nhận'],
  ['khai tử', 'bà tôi mất', 'ba tôi mất'],
])

const partsOf = (q: string) =>
  parseSearchQuery(q, abbreviations).parts.flatMap(({ spellings, isFiller }) =>
    isFiller ? [] : [spellings.map(({ words }) => words.join(' '))],
  )

it.each<[string, string[][]]>([
  // An abbreviation in the middle of what means one thing.
  ['đăng ký hộ kd', [['dang ki ho kd', 'dang ki ho kinh doanh', 'thanh lap ho kinh doanh']]],
  // Its words in another order, and with others between.
  ['người khuyết tật nặng xin trợ cấp', [['nguoi khuyet tat tro cap', 'tro cap xa hoi'], ['nang']]],
  ['trợ cấp cho người khuyết tật', [['tro cap nguoi khuyet tat', 'tro cap xa hoi']]],
  // What stands side by side and means something is not torn apart.
  ['làm lại giấy khai sinh', [['lam lai', 'cap lai'], ['giay'], ['khai'], ['sinh']]],
  // Marks that are typed are meant.
  ['người khuyết tất xin trợ cấp', [['nguoi'], ['khuyet'], ['tat'], ['tro'], ['cap']]],
  // Two ways that are alike without their marks.
  ['bà tôi mất', [['ba toi mat', 'khai tu']]],
  ['ba tôi mất', [['ba toi mat', 'khai tu']]],
  // Too far apart.
  [
    'trợ cấp một lần khi đi xa về cho người khuyết tật',
    [['tro'], ['cap'], ['mot'], ['lan'], ['di'], ['xa'], ['nguoi'], ['khuyet'], ['tat']],
  ],
])('"%s" is read as %j', (typed, parts) => {
  expect(partsOf(typed)).toEqual(parts)
})
