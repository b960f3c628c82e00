import type { Example } from '../example.js'
import { EntranceList } from './EntranceList.js'

export const examples: Example[] = [
  {
    name: 'Ba lối vào',
    element: (
      <EntranceList
        entrances={[
          { href: '/thu-tuc?cap=commune', label: 'Thủ tục cấp xã', count: '53 thủ tục' },
          { href: '/thu-tuc?cap=province', label: 'Thủ tục cấp tỉnh', count: '20 thủ tục' },
          { href: '/thu-tuc?doi-tuong=citizen', label: 'Công dân Việt Nam', count: '80 thủ tục' },
        ]}
      />
    ),
  },
]
