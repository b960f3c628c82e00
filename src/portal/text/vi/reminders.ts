import type { DigestKind } from '../../../domain/assignments/digest.js'

/** The daily reminder mail. */
export const reminders = {
  subject: ({ count, day, late }: { count: number; day: string; late: number }) =>
    late > 0
      ? `Nhắc việc ngày ${day}: ${count} việc, trong đó ${late} việc quá hạn`
      : `Nhắc việc ngày ${day}: ${count} việc`,
  greeting: (name: string) => `Kính gửi Ông/Bà ${name},`,
  intro: (day: string) => `Các nhiệm vụ cần Ông/Bà xem trong ngày ${day}:`,
  sections: {
    escalated: 'Quá hạn kéo dài, báo cáo lãnh đạo đơn vị',
    explanation: 'Được yêu cầu giải trình',
    overdue: 'Đã quá hạn',
    due: 'Sắp đến hạn',
    returned: 'Bị trả lại, cần bổ sung',
    'to-submit': 'Đã làm xong, chờ lãnh đạo đơn vị gửi',
    new: 'Mới giao, chưa tiếp nhận',
    'to-verify': 'Đơn vị đã báo cáo hoàn thành, chờ xác nhận',
    extension: 'Đơn vị đề nghị gia hạn, chờ quyết định',
  } satisfies Record<DigestKind, string>,
  late: (days: number) => `quá hạn ${days} ngày`,
  left: (days: number) => (days === 0 ? 'đến hạn hôm nay' : `còn ${days} ngày`),
  deadline: (day: string) => `hạn ${day}`,
  more: (count: string) => `… và ${count} việc khác.`,
  panel: (address: string) => `Mở trang quản trị để xử lý: ${address}`,
  footer: 'Thư do hệ thống tự gửi, vui lòng không trả lời thư này.',
} as const
