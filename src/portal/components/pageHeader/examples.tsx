import type { Example } from '../example.js'
import { PageHeader } from './PageHeader.js'

export const examples: Example[] = [
  { name: 'Chỉ có tên', element: <PageHeader title="Mô hình, sáng kiến" /> },
  {
    name: 'Tên dài',
    element: (
      <PageHeader
        caption="Thủ tục hành chính · 1.013172"
        title="Thủ tục giải quyết chế độ hỗ trợ đối với người Việt Nam có công với cách mạng đang định cư ở nước ngoài không ủy quyền cho thân nhân ở trong nước kê khai"
      />
    ),
  },
  {
    name: 'Đầy đủ',
    element: (
      <PageHeader
        caption="Văn bản chỉ đạo · 216/BCĐ-NC"
        title="Phát động phong trào thi đua cải cách hành chính"
        lead="Ban Chỉ đạo giao các cơ quan, địa phương 32 yêu cầu về cải cách hành chính."
        tags={[
          { label: 'Bắt buộc', tone: 'brand', icon: 'flag' },
          { label: 'Chưa xác định thời hạn' },
        ]}
        meta={['Ngày 27/01/2023', 'Ban Chỉ đạo cải cách hành chính tỉnh']}
      />
    ),
  },
]
