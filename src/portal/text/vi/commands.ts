import { reminders } from './reminders.js'

/** What the commands answer when an action on an assignment is not possible. */
export const commands = {
  notFound: 'Không tìm thấy nhiệm vụ này.',
  signIn: 'Vui lòng đăng nhập để thực hiện thao tác này.',
  failed: 'Có lỗi khi lưu nhiệm vụ này. Vui lòng thử lại sau.',
  changedMeanwhile: 'Nhiệm vụ vừa được người khác cập nhật. Vui lòng tải lại trang rồi thử lại.',
  refused: {
    'unknown-action': 'Không có thao tác này.',
    'wrong-role': 'Tài khoản của bạn không có quyền thực hiện thao tác này.',
    'out-of-scope': 'Nhiệm vụ này không thuộc đơn vị của bạn.',
    'wrong-state':
      'Nhiệm vụ đang ở trạng thái không cho phép thao tác này. Vui lòng tải lại trang.',
  },
  needs: {
    text: 'Vui lòng ghi nội dung báo cáo.',
    reason: 'Vui lòng ghi lý do.',
    'reason-or-document': 'Vui lòng ghi lý do hoặc số văn bản.',
  },
  percentRange: 'Tỷ lệ hoàn thành là số từ 0 đến 100.',
  evidenceUnknown: 'Có tệp minh chứng không còn trên hệ thống. Vui lòng tải lên lại.',
  extension: {
    noDeadline: 'Nhiệm vụ chưa xác định thời hạn nên không cần gia hạn.',
    pending: 'Đơn vị đã có một đề nghị gia hạn đang chờ quyết định.',
    nonePending: 'Không có đề nghị gia hạn nào đang chờ quyết định.',
    laterThanDue: 'Ngày đề nghị phải sau thời hạn hiện tại.',
    grantedLater: 'Ngày được gia hạn phải sau thời hạn hiện tại.',
    closed: 'Nhiệm vụ đã kết thúc hoặc đang chờ xác nhận, không gia hạn được nữa.',
  },
  explanation: {
    onlyLate: 'Chỉ yêu cầu giải trình nhiệm vụ đã quá hạn.',
    pending: 'Đã có một yêu cầu giải trình đang chờ trả lời.',
    nonePending: 'Không có yêu cầu giải trình nào đang chờ trả lời.',
    noneAnswered: 'Chưa có nội dung giải trình để công khai.',
  },
  fanOut: {
    gone: {
      item: 'Nội dung này đã được bỏ khỏi văn bản giao việc.',
      unit: 'Đơn vị không còn trong danh sách nhận việc của văn bản.',
    },
    withdrawn: (reason: string) => `Văn bản giao việc đã được thu hồi: ${reason}`,
    deleted: 'Văn bản giao việc đã được xóa.',
    /** What one publication did, for the public history of the paper. */
    summary: ({ made, amended, cancelled }: { made: string; amended: string; cancelled: string }) =>
      [
        made !== '0' && `giao ${made} nhiệm vụ`,
        amended !== '0' && `cập nhật ${amended} nhiệm vụ đang thực hiện`,
        cancelled !== '0' && `hủy ${cancelled} nhiệm vụ`,
      ]
        .filter(Boolean)
        .join(', ')
        .replace(/^./u, (first) => first.toUpperCase()),
  },
  reminders,
  reportedWork:
    'Nhiệm vụ đã có báo cáo của đơn vị nên không xóa được. Vui lòng hủy nhiệm vụ và ghi lý do.',
} as const
