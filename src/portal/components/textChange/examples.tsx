import { diffWords } from '../../../domain/text/textDiff.js'
import type { Example } from '../example.js'
import { TextChange } from './TextChange.js'

export const examples: Example[] = [
  {
    name: 'Đổi một số',
    element: (
      <p>
        <TextChange pieces={diffWords('Trong 10 ngày làm việc', 'Trong 7 ngày làm việc')} />
      </p>
    ),
  },
  {
    name: 'Thêm và bỏ cả câu',
    element: (
      <p>
        <TextChange pieces={diffWords('Nộp tại huyện', 'Nộp tại xã hoặc trực tuyến')} />
      </p>
    ),
  },
]
