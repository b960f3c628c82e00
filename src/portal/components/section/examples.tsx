import type { Example } from '../example.js'
import { Section } from './Section.js'

export const examples: Example[] = [
  {
    name: 'Có liên kết xem thêm',
    element: (
      <Section
        id="mo-hinh-moi"
        title="Mô hình mới"
        more={{ label: 'Tất cả mô hình', href: '/mo-hinh' }}
      >
        <p>Ba mô hình của thành phố Cao Lãnh.</p>
      </Section>
    ),
  },
]
