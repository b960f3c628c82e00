import type { Example } from '../example.js'
import { SectionNav } from './SectionNav.js'

export const examples: Example[] = [
  {
    name: 'Trang thủ tục',
    element: (
      <SectionNav
        items={[
          { id: 'trinh-tu', label: 'Trình tự thực hiện' },
          { id: 'cach-thuc', label: 'Cách thức, thời hạn, phí' },
          { id: 'ho-so', label: 'Thành phần hồ sơ' },
          { id: 'can-cu', label: 'Căn cứ pháp lý' },
        ]}
      />
    ),
  },
]
