import type { Example } from '../example.js'
import type { CardProps } from './Card.js'
import { CardList } from './CardList.js'

const cards: CardProps[] = [
  {
    href: '/mo-hinh/ngay-thu-tu-truc-tuyen',
    title: 'Ngày thứ Tư trực tuyến, Ngày không hẹn',
    summary: 'Phường đoàn giúp người dân nộp hồ sơ trực tuyến ngay tại bộ phận một cửa.',
    meta: ['Phường 11, TP Cao Lãnh', 'từ năm 2021'],
    tags: [{ label: 'Mô hình' }],
  },
  {
    href: '/mo-hinh/chu-nhat',
    title: 'Tiếp nhận và giải quyết hồ sơ vào Chủ nhật',
    summary:
      'Hai lần mỗi tháng; hẹn qua điện thoại, nộp trực tuyến trước, nhận kết quả trong ngày.',
    meta: ['Phường 2, TP Cao Lãnh'],
    tags: [{ label: 'Mô hình' }, { label: 'Đang duy trì', tone: 'good', icon: 'circle-check' }],
  },
  { href: '/mo-hinh/tai-nha', title: 'Tổ hỗ trợ thủ tục tại nhà' },
]

export const examples: Example[] = [{ name: 'Ba thẻ', element: <CardList cards={cards} /> }]
