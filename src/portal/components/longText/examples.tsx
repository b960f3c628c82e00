import type { Example } from '../example.js'
import { LongText } from './LongText.js'

const condition =
  '- Người tham gia kháng chiến đang định cư ở nước ngoài, có giấy tờ chứng minh quá trình tham gia theo quy định.'

export const examples: Example[] = [
  { name: 'Ngắn', element: <LongText text="Hồ sơ gồm: - Tờ khai; - Bản sao giấy khai sinh." /> },
  {
    name: 'Dài, phần sau mở ra',
    element: <LongText text={Array.from({ length: 20 }, () => condition).join('\n')} />,
  },
]
