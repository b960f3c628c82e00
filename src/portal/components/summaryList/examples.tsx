import type { Example } from '../example.js'
import { SummaryList } from './SummaryList.js'

export const examples: Example[] = [
  {
    name: 'Gọn',
    element: <SummaryList isCompact rows={[{ label: 'Mất bao lâu', value: '60 ngày' }]} />,
  },
  {
    name: 'Có chỗ chưa biết',
    element: (
      <SummaryList
        rows={[
          { label: 'Số, ký hiệu', value: '216/BCĐ-NC' },
          { label: 'Ngày ban hành', value: '27/01/2023' },
          {
            label: 'Cơ quan ban hành',
            value: <a href="/don-vi/kon-tum">Ban Chỉ đạo cải cách hành chính tỉnh Kon Tum</a>,
          },
          { label: 'Người ký', value: null },
        ]}
      />
    ),
  },
]
