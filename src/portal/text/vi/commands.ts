import { reminders } from './reminders.js'

type HandedOver = { from: string; to: string; reason: string; document?: string | undefined }

/** What the commands answer when an action on an assignment is not possible. */
export const commands = {
  notFound: 'Không tìm thấy nhiệm vụ này.',
  signIn: 'Vui lòng đăng nhập để thực hiện thao tác này.',
  failed: 'Có lỗi khi lưu nhiệm vụ này. Vui lòng thử lại sau.',
  changedMeanwhile:
    'Nội dung này vừa được người khác cập nhật. Vui lòng tải lại trang rồi thử lại.',
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
    question: 'Vui lòng ghi nội dung yêu cầu giải trình.',
    answer: 'Vui lòng ghi nội dung giải trình.',
    note: 'Vui lòng ghi lý do không đồng ý.',
    'reason-or-document': 'Vui lòng ghi lý do hoặc số văn bản.',
  },
  percentRange: 'Tỷ lệ hoàn thành là số từ 0 đến 100.',
  evidenceUnknown: 'Có tệp minh chứng không còn trên hệ thống. Vui lòng tải lên lại.',
  requests: {
    closed: 'Nhiệm vụ đã kết thúc hoặc đang chờ xác nhận nên không làm được việc này nữa.',
    'no-deadline': 'Nhiệm vụ chưa xác định thời hạn nên không cần gia hạn.',
    'extension-pending': 'Đơn vị đã có một đề nghị gia hạn đang chờ quyết định.',
    'no-extension-pending': 'Không có đề nghị gia hạn nào đang chờ quyết định.',
    'not-late': 'Chỉ yêu cầu giải trình nhiệm vụ đã quá hạn.',
    'explanation-pending': 'Đã có một yêu cầu giải trình đang chờ trả lời.',
    'no-explanation-pending': 'Không có yêu cầu giải trình nào đang chờ trả lời.',
    'not-answered': 'Chưa có nội dung giải trình để công khai.',
    'published-already': 'Nội dung giải trình đã được công khai.',
  },
  extension: {
    laterThanDue: 'Ngày đề nghị phải sau thời hạn hiện tại.',
    grantedLater: 'Ngày được gia hạn phải sau thời hạn hiện tại.',
  },
  handOver: {
    unitUnknown: 'Vui lòng chọn một đơn vị đang hoạt động.',
    sameUnit: 'Nhiệm vụ đang thuộc đơn vị này.',
    told: ({ from, to, reason, document }: HandedOver) =>
      `Bàn giao từ ${from} sang ${to}. Lý do: ${reason}${document ? ` (${document})` : ''}`,
  },
  reopened: (reason: string) => `Mở lại nhiệm vụ đã hủy. Lý do: ${reason}`,
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
  postings: {
    notFound: 'Không tìm thấy nơi niêm yết này.',
    refused: {
      'wrong-role': 'Tài khoản của bạn không có quyền ghi nhận niêm yết.',
      'out-of-scope': 'Nơi niêm yết này không thuộc đơn vị của bạn.',
    },
    alreadyPosted: 'Phiên bản này đang được niêm yết ở đó rồi.',
    alreadyDown: 'Bản niêm yết này đã được gỡ.',
    unitEnded: 'Vui lòng chọn một đơn vị đang hoạt động.',
    versionNotPublic: 'Có phiên bản chưa đăng hoặc đã thu hồi nên không niêm yết được.',
    photoUnknown: 'Ảnh không còn trên hệ thống hoặc không phải là ảnh. Vui lòng tải lên lại.',
    future: 'Ngày này chưa đến.',
    beforePosted: 'Ngày này trước ngày niêm yết.',
    sayWhatIsWrong: 'Vui lòng ghi chỗ sai.',
    chooseState: 'Vui lòng chọn kết quả kiểm tra.',
  },
  reminders,
  reportedWork:
    'Nhiệm vụ đã có báo cáo của đơn vị nên không xóa được. Vui lòng hủy nhiệm vụ và ghi lý do.',
} as const
