import type { Example } from '../example.js'
import { ChoiceLinks } from './ChoiceLinks.js'

export const examples: Example[] = [
  {
    name: 'Một loại đang chọn',
    element: (
      <ChoiceLinks
        label="Lọc theo loại nội dung"
        links={[
          { href: '/tim-kiem?q=cong', label: 'Tất cả', count: 'hơn 300', isChosen: false },
          { href: '/tim-kiem?q=cong&loai=van-ban', label: 'Văn bản', count: '12', isChosen: true },
        ]}
      />
    ),
  },
]
