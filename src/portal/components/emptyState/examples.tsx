import type { Example } from '../example.js'
import { EmptyState } from './EmptyState.js'

export const examples: Example[] = [
  {
    name: 'Không tìm thấy',
    element: (
      <EmptyState
        title="Không có văn bản nào khớp"
        advice="Thử ít từ hơn, hoặc bỏ bớt điều kiện lọc."
        action={{ label: 'Bỏ lọc', href: '/van-ban' }}
      />
    ),
  },
]
