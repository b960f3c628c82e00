import type { Example } from '../example.js'
import { StepList } from './StepList.js'

export const examples: Example[] = [
  {
    name: 'Ba bước',
    element: (
      <StepList
        steps={[
          {
            title: 'Nộp hồ sơ',
            actor: 'Người dân',
            body: <p>Nộp tại bộ phận một cửa hoặc trực tuyến.</p>,
          },
          {
            title: 'Thẩm định',
            actor: 'Cơ quan giải quyết',
            body: <p>Trong thời hạn đã niêm yết.</p>,
          },
          { body: <p>Nhận kết quả tại nơi đã nộp.</p> },
        ]}
      />
    ),
  },
]
