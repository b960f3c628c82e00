import type { Example } from '../example.js'
import { Tag } from './Tag.js'

export const examples: Example[] = [
  { name: 'Loại', element: <Tag label="Mô hình" /> },
  { name: 'Nhấn mạnh', element: <Tag label="Bắt buộc" tone="brand" icon="flag" /> },
  { name: 'Tốt', element: <Tag label="Còn hiệu lực" tone="good" icon="circle-check" /> },
  {
    name: 'Lưu ý',
    element: <Tag label="Hết hiệu lực một phần" tone="warning" icon="half-circle" />,
  },
  { name: 'Xấu', element: <Tag label="Hết hiệu lực" tone="bad" icon="cross" /> },
]
