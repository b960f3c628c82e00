import type { Example } from '../example.js'
import { Hero } from './Hero.js'

export const examples: Example[] = [
  {
    name: 'Đầu trang chủ',
    element: (
      <Hero
        title="Cải cách hành chính, thấy rõ từng việc"
        lead="Văn bản chỉ đạo, nhiệm vụ, thủ tục và mô hình của tỉnh ở một nơi."
      />
    ),
  },
]
