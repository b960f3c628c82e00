import type { Example } from '../example.js'
import { Tag } from '../tag/Tag.js'
import { Matrix } from './Matrix.js'

export const examples: Example[] = [
  {
    name: 'Hai yêu cầu, ba đơn vị',
    element: (
      <Matrix
        caption="Tình hình thực hiện"
        corner="Yêu cầu"
        none="Không giao"
        columns={[
          { key: 'a', label: 'Phường Kon Tum' },
          { key: 'b', label: 'Phường Đăk Cấm' },
          { key: 'c', label: 'Phường Đăk Bla' },
        ]}
        sum={{
          key: 'sum',
          head: 'Cả văn bản',
          cells: ['1/2 xong', '0/2 xong', '1/1 xong'],
        }}
        groups={[
          {
            key: '1',
            heading: '1. Quán triệt và chỉ đạo thực hiện',
            rows: [
              {
                key: '1.1',
                head: '1.1 Quán triệt nội dung phong trào',
                cells: [
                  <Tag key="a" label="Xong" tone="good" icon="circle-check" href="#a" />,
                  <Tag key="b" label="Trễ 12 ngày" tone="bad" icon="triangle" href="#b" />,
                  null,
                ],
              },
              {
                key: '1.2',
                head: '1.2 Ban hành văn bản chỉ đạo',
                cells: [
                  <Tag key="a" label="Còn 5 ngày" tone="warning" icon="clock" href="#c" />,
                  <Tag key="b" label="Đang làm" icon="half-circle" href="#d" />,
                  <Tag key="c" label="Xong" tone="good" icon="circle-check" href="#e" />,
                ],
              },
            ],
          },
        ]}
      />
    ),
  },
]
