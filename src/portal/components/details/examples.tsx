import type { Example } from '../example.js'
import { Details } from './Details.js'

const body = <p>Một ngày làm việc không tính thứ Bảy, Chủ nhật và ngày nghỉ lễ.</p>

export const examples: Example[] = [
  { name: 'Đóng', element: <Details summary="Thời hạn được tính thế nào?">{body}</Details> },
  {
    name: 'Mở',
    element: (
      <Details summary="Ngày trả kết quả được tính thế nào?" isOpen>
        {body}
      </Details>
    ),
  },
]
