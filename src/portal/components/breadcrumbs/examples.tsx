import type { Example } from '../example.js'
import { Breadcrumbs } from './Breadcrumbs.js'

export const examples: Example[] = [
  {
    name: 'Hai cấp',
    element: (
      <Breadcrumbs
        items={[
          { label: 'Trang chủ', href: '/' },
          { label: 'Thủ tục hành chính', href: '/thu-tuc' },
        ]}
      />
    ),
  },
]
