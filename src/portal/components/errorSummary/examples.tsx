import type { Example } from '../example.js'
import { ErrorSummary } from './ErrorSummary.js'

export const examples: Example[] = [
  {
    name: 'Hai lỗi',
    element: (
      <ErrorSummary
        issues={[
          { field: 'loc-tu-ngay', message: 'Ngày phải viết dạng ngày/tháng/năm' },
          { message: 'Số trang phải là số từ 1 trở lên' },
        ]}
      />
    ),
  },
]
