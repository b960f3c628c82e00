import type { Example } from '../example.js'
import { KeyFigures } from './KeyFigures.js'

export const examples: Example[] = [
  {
    name: 'Bốn số',
    element: (
      <KeyFigures
        figures={[
          {
            label: 'Yêu cầu đã giao',
            value: '32',
            note: '216/BCĐ-NC',
            href: '/van-ban/216-bcd-nc',
          },
          { label: 'Hồ sơ tiếp nhận', value: '14.528', note: 'huyện và các xã, từ đầu năm' },
          { label: 'Hài lòng tại thành phố', value: 'hơn 91%', note: '548/600 phiếu' },
          { label: 'Mô hình mới', value: '3', href: '/mo-hinh' },
        ]}
      />
    ),
  },
]
