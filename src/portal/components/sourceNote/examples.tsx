import type { CalendarDate } from '../../../domain/calendar/calendarDate.js'
import type { Example } from '../example.js'
import { SourceNote } from './SourceNote.js'

export const examples: Example[] = [
  {
    name: 'Đủ',
    element: (
      <SourceNote
        asOf={'2022-03-01' as CalendarDate}
        provenance={{
          source: 'Báo Đồng Tháp điện tử, 01/03/2022',
          article: {
            title: 'Thành phố Cao Lãnh đổi mới bộ phận một cửa',
            href: '/tin-tuc/cao-lanh',
          },
          note: 'Bài không nêu thời gian khảo sát.',
          titledByEditor: true,
          demo: true,
        }}
      />
    ),
  },
]
