import type { Example } from '../example.js'
import { ProgressMeter } from './ProgressMeter.js'

export const examples: Example[] = [
  {
    name: 'Một phần',
    element: <ProgressMeter label="Kế hoạch năm" percent={62.5} done={5} total={8} />,
  },
  {
    name: 'Xong',
    element: <ProgressMeter label="Kế hoạch quý" percent={100} done={8} total={8} />,
  },
  {
    name: 'Bằng không',
    element: <ProgressMeter label="Kế hoạch tháng" percent={0} done={0} total={3} />,
  },
  { name: 'Chưa có số liệu', element: <ProgressMeter label="Kế hoạch tuần" percent={null} /> },
]
