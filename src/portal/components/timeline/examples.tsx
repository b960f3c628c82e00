import type { Example } from '../example.js'
import { Timeline } from './Timeline.js'

export const examples: Example[] = [
  {
    name: 'Diễn biến',
    element: (
      <Timeline
        items={[
          { when: '27/01/2023', title: 'Văn bản được ban hành', icon: 'flag' },
          {
            when: '15/03/2023',
            by: 'Ủy ban nhân dân phường',
            title: 'Báo cáo tiến độ 40%',
            children: 'Đã niêm yết lại thủ tục tại bộ phận một cửa.',
            icon: 'half-circle',
          },
          { when: 'chưa rõ ngày', title: 'Xác nhận hoàn thành', icon: 'circle-check' },
        ]}
      />
    ),
  },
]
