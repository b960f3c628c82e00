import type { Example } from '../example.js'
import { RichText } from './RichText.js'

const words = (text: string, format = 0) => ({ type: 'text', text, format })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const item = (text: string) => ({ type: 'listitem', children: [words(text)] })

const content = {
  root: {
    type: 'root',
    children: [
      { type: 'heading', tag: 'h2', children: [words('Cách làm của Phường 11')] },
      paragraph(
        words('Mô hình có hai phần: '),
        words('Ngày thứ Tư trực tuyến', 1),
        words(' và '),
        words('Ngày không hẹn', 2),
        words('. Xem thêm tại '),
        { type: 'link', fields: { url: '/mo-hinh' }, children: [words('danh sách mô hình')] },
        words('.'),
      ),
      {
        type: 'list',
        listType: 'bullet',
        children: [item('Phường đoàn hướng dẫn nộp hồ sơ'), item('Phường kiểm tra hằng tuần')],
      },
      { type: 'quote', children: [words('Người dân được việc ngay trong ngày.')] },
      { type: 'horizontalrule' },
      {
        type: 'table',
        children: [
          {
            type: 'tablerow',
            children: ['Nơi', 'Số phiếu'].map((header) => ({
              type: 'tablecell',
              headerState: 1,
              children: [paragraph(words(header))],
            })),
          },
          {
            type: 'tablerow',
            children: ['Thành phố', '600'].map((value) => ({
              type: 'tablecell',
              headerState: 0,
              children: [paragraph(words(value))],
            })),
          },
        ],
      },
    ],
  },
}

export const examples: Example[] = [{ name: 'Bài viết', element: <RichText content={content} /> }]
