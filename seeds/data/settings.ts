import type { CalendarDate } from '../../src/domain/calendar/calendarDate.js'
import { formatDay } from '../../src/domain/text/vietnameseFormat.js'

/** The portal of no real locality: no licence, address or telephone is made up. */
export function demoSettings(today: CalendarDate) {
  return {
    siteName: 'Cổng thông tin cải cách hành chính – bản minh hoạ',
    unitName: 'Địa phương minh hoạ',
    footerNote:
      'Bản minh hoạ. Sự kiện lấy từ nguồn ghi ở từng trang; phần có nhãn “Dữ liệu minh hoạ” do cổng dựng lên.',
    demoNotice: true,
    demoNoticeText: `Đây là cổng minh hoạ, không phải cổng của cơ quan nào. Phần có nhãn “Dữ liệu minh hoạ” không phải số liệu thật, được dựng theo ngày ${formatDay(today)}.`,
    demoDay: today,
  }
}
