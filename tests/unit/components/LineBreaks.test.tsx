import { expect, it } from 'vitest'

import { LineBreaks } from '../../../src/portal/components/lineBreaks/LineBreaks.js'
import { rendered } from './rendered.js'

const show = (text: string | null) => rendered(<LineBreaks text={text} />)

it.each([
  ['Một dòng', '<p>Một dòng</p>'],
  ['Một\nHai\r\n\r\nBa', '<p>Một</p><p>Hai</p><p>Ba</p>'],
  ['Gồm:\n- đơn;\n– ảnh', '<p>Gồm:</p><ul><li>đơn;</li><li>ảnh</li></ul>'],
  [
    '- nộp:\n+ sáng\n+ chiều',
    '<ul><li>nộp:</li><li class="nested">sáng</li><li class="nested">chiều</li></ul>',
  ],
  ['+ sáng\n+ chiều', '<ul><li>sáng</li><li>chiều</li></ul>'],
  ['-5 độ', '<p>-5 độ</p>'],
  ['- 5 bộ', '<ul><li>5 bộ</li></ul>'],
  ['- đơn\nhết\n- ảnh', '<ul><li>đơn</li></ul><p>hết</p><ul><li>ảnh</li></ul>'],
  ['<b>a</b>', '<p>&lt;b&gt;a&lt;/b&gt;</p>'],
])('writes %j as %s', (text, expected) => {
  expect(show(text)('.lines').html()).toBe(expected)
})

it.each([null, '', ' \n '])('shows nothing for %j', (text) => {
  expect(show(text).html()).toBe('')
})
