import type { Example } from '../example.js'
import { ItemList } from './ListItem.js'

export const examples: Example[] = [
  {
    name: 'Kết quả',
    element: (
      <ItemList
        items={[
          {
            href: '/van-ban/216-bcd-nc',
            code: '216/BCĐ-NC',
            title: 'Phát động phong trào thi đua cải cách hành chính',
            summary: '32 yêu cầu gửi các cơ quan, địa phương trong tỉnh.',
            meta: ['27/01/2023', 'Ban Chỉ đạo cải cách hành chính tỉnh Kon Tum'],
            tags: [{ label: 'Công văn' }, { label: 'Chưa xác định thời hạn', icon: 'dash' }],
            aside: '32 yêu cầu',
          },
          {
            href: '/thu-tuc/1.013172',
            code: '1.013172',
            title: 'Cấp giấy phép hoạt động',
            meta: ['Cấp tỉnh'],
          },
        ]}
      />
    ),
  },
]
