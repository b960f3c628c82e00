import type { Example } from '../example.js'
import { ContactCard } from './ContactCard.js'

export const examples: Example[] = [
  {
    name: 'Một cửa',
    element: (
      <ContactCard
        name="Bộ phận Tiếp nhận và Trả kết quả"
        address="Tầng 1, trụ sở Ủy ban nhân dân"
        hours="Thứ Hai đến thứ Sáu, 7 giờ 30 – 17 giờ"
        phones={['1022']}
        email="motcua@portal.example"
      />
    ),
  },
]
