import type { Example } from '../example.js'
import { BarChart } from './BarChart.js'

export const examples: Example[] = [
  {
    name: 'Tỷ lệ',
    element: (
      <BarChart
        caption="Mức độ hài lòng năm 2021"
        labelHeader="Nơi khảo sát"
        valueHeader="Hài lòng"
        max={100}
        bars={[
          { label: 'Bộ phận một cửa thành phố', value: 91.33, text: 'hơn 91% (548/600)' },
          { label: 'Các xã, phường', value: 97.61, text: 'hơn 97% (2.658/2.723)' },
          { label: 'Qua bưu chính', value: null, text: 'chưa có số liệu' },
        ]}
      />
    ),
  },
]
