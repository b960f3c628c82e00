import { expect, it } from 'vitest'

import { fillerAt } from '../../../../src/domain/search/fillers.js'
import { searchWordsOf } from '../../../../src/domain/search/searchWords.js'

/** What is left of a query without such words. */
function askedIn(q: string): string {
  const words = searchWordsOf(q)
  const asked: string[] = []
  for (let at = 0; at < words.length;) {
    const filler = fillerAt(words, at)
    if (filler === 0) asked.push(words[at]?.written ?? '')
    at += Math.max(filler, 1)
  }
  return asked.join(' ')
}

it.each([
  ['xin giấy khai sinh cho cháu', 'giấy khai sinh'],
  ['giay khai sinh cho con gai', 'giay khai sinh'],
  ['ba má mất khai tử', 'mất khai tử'],
  ['khai tử ở UBND xã', 'khai tử'],
  ['tiep dan tai ubnd phuong', 'tiep dan'],
  ['giấy tờ của bố mẹ tôi', 'giấy tờ'],
  ['học cấp ba', 'học cấp ba'],
  ['qua cửa khẩu', 'qua cửa khẩu'],
  ['qua cua khau', 'qua cua khau'],
  ['thương binh đang tại ngũ', 'thương binh đang tại ngũ'],
  ['quân nhân dự bị', 'quân nhân dự bị'],
  ['thi đua', 'thi đua'],
  ['giấy tờ bị mất', 'giấy tờ mất'],
  ['sua nha co can xin phep khong', 'sua nha phep'],
  ['co duoc sua nha khong', 'sua nha'],
  ['co yeu', 'co yeu'],
  ['lên phường làm giấy cưới', 'giấy cưới'],
  ['passport đi du lịch', 'passport'],
  ['đi làm việc ở nước ngoài', 'đi làm việc nước ngoài'],
  ['nuôi 500 con gà', 'nuôi gà'],
  ['tàu 200 tấn', 'tàu 200 tấn'],
  ['nhà em bị cháy thì phải báo ai', 'cháy'],
  ['tự công bố sản phẩm', 'tự công bố sản phẩm'],
  ['cảng hàng không', 'cảng hàng không'],
  ['cang hang khong', 'cang hang khong'],
])('of "%s", "%s" is asked for', (typed, asked) => {
  expect(askedIn(typed)).toBe(asked)
})
