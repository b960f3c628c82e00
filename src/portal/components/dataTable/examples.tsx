import type { Example } from '../example.js'
import { DataTable, type Column } from './DataTable.js'

type Desk = { name: string; asked: string; satisfied: string; share: string }

const desks: Desk[] = [
  { name: 'Bộ phận một cửa thành phố', asked: '600', satisfied: '548', share: 'hơn 91%' },
  { name: 'Bộ phận một cửa các xã, phường', asked: '2.723', satisfied: '2.658', share: 'hơn 97%' },
]

const columns: Column<Desk>[] = [
  { header: 'Nơi khảo sát', cell: (desk) => desk.name, isRowHeader: true },
  { header: 'Số phiếu', cell: (desk) => desk.asked, numeric: true },
  { header: 'Hài lòng', cell: (desk) => desk.satisfied, numeric: true },
  { header: 'Tỷ lệ', cell: (desk) => desk.share, numeric: true },
]

const table = { columns, rows: desks, rowKey: (desk: Desk) => desk.name }

export const examples: Example[] = [
  {
    name: 'Cuộn ngang khi hẹp',
    element: <DataTable caption="Khảo sát hài lòng năm 2021" {...table} />,
  },
  {
    name: 'Xếp dọc trên điện thoại',
    element: (
      <DataTable
        caption="Khảo sát hài lòng năm 2021, có dòng tổng"
        {...table}
        stacked
        foot={['Cộng', '3.323', '3.206', '96,48%']}
      />
    ),
  },
]
