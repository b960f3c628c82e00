import { describe, expect, it } from 'vitest'

import { withoutMarkup } from '../../../../src/domain/text/withoutMarkup.js'

describe('a text without its markup', () => {
  it.each([
    ['<p>Bước 1: Nộp <b>Tờ khai</b> &amp; lệ phí</p><p>Bước 2: Nhận</p>', 'Bước 1: Nộp Tờ khai & lệ phí\nBước 2: Nhận\n'],
    ['Dòng một<br/>Dòng hai&nbsp;&#7879;&#x1EC7;', 'Dòng một\nDòng hai ệệ'],
    ['<div style="color:red" onclick="x()">Đỏ</div><script>alert(1)</script>', 'Đỏ\n'],
    ['diện tích < 50 m² và > 10 m² &amp; khác', 'diện tích < 50 m² và > 10 m² &amp; khác'],
    ['Mẫu <Tên cơ quan>', 'Mẫu <Tên cơ quan>'],
    ['<b>&unknown; &#0; &#xD800;</b>', '&unknown; &#0; &#xD800;'],
  ])('of %j is %j', (text, words) => {
    expect(withoutMarkup(text)).toBe(words)
  }) // prettier-ignore
})
