/** What a visitor reads when something cannot be shown. */
export const errors = {
  title: (status: number) => {
    if (status === 404) return 'Không tìm thấy trang'
    if (status === 410) return 'Nội dung đã thu hồi'
    if (status === 503) return 'Cổng tạm thời gián đoạn'
    if (status >= 500) return 'Cổng đang gặp sự cố'
    if (status === 403) return 'Bạn chưa có quyền xem trang này'
    if (status === 429) return 'Quá nhiều yêu cầu'
    return 'Yêu cầu chưa đúng'
  },
  notFound: 'Không có nội dung công khai nào ở địa chỉ này.',
  noVersions: 'Loại nội dung này không lưu các phiên bản.',
  badRequest: 'Máy chủ không hiểu yêu cầu này.',
  notJson: 'Nội dung gửi lên không phải là JSON hợp lệ.',
  fault: 'Cổng chưa hiển thị được trang này. Vui lòng thử lại sau ít phút.',
  databaseAway: 'Cổng chưa đọc được cơ sở dữ liệu. Vui lòng thử lại sau ít phút.',
  addressTooLong: 'Địa chỉ quá dài. Vui lòng rút gọn từ khóa tìm kiếm.',
  bodyTooLarge: 'Nội dung gửi lên quá lớn.',
  addressMalformed: 'Địa chỉ có ký tự không hợp lệ.',
  methodNotAllowed: 'Địa chỉ này không nhận cách gửi vừa dùng.',
  tooManyRequests: 'Có quá nhiều yêu cầu từ địa chỉ của bạn. Vui lòng chờ ít phút rồi thử lại.',
  signedOut:
    'Bạn chưa đăng nhập hoặc phiên làm việc đã hết. Đăng nhập lại ở thẻ khác rồi gửi lại; nội dung đã nhập vẫn còn.',
  foreignForm: 'Biểu mẫu này được gửi từ một trang khác nên không được nhận.',
  pageBeyondEnd: 'Danh sách không có đến trang này.',
  wrongPage: 'Số trang phải là số nguyên từ 1.',
  wrongDay:
    'Không đọc được ngày này. Vui lòng ghi một ngày có thật theo dạng năm-tháng-ngày, ví dụ 2026-01-31.',
  wrongFilter: (name: string) => `Giá trị của bộ lọc “${name}” không hợp lệ.`,
  filter: {
    way: (path: string, operator: string) =>
      `Mục “${path}” không lọc được bằng cách “${operator}”.`,
    value: (path: string, needs: string) => `Giá trị lọc của mục “${path}” chưa đúng: ${needs}.`,
    exists: (path: string) => `Lọc mục “${path}” theo có hay không thì ghi true hoặc false.`,
    needs: {
      number: 'cần một số',
      day: 'cần một ngày có thật, ví dụ 2026-01-31',
      'yes-or-no': 'cần true hoặc false',
      record: 'cần mã của một bản ghi',
      words: 'cần một đoạn chữ',
      nested: 'mục này chỉ lọc được theo có hay không',
    },
  },
  parameterTooLong: (name: string) => `Nội dung “${name}” dài quá 200 ký tự.`,
  signInToPreview: 'Vui lòng đăng nhập trang quản trị để xem trước bản nháp.',
  page: {
    reasonLabel: 'Lý do:',
    ourFault: 'Đây là lỗi của cổng, không phải của bạn. Sự cố đã được ghi lại.',
    requestIdLabel: 'Khi liên hệ với chúng tôi, vui lòng nêu mã yêu cầu:',
    whereToGo: 'Bạn có thể:',
    again: 'Tải lại trang này',
    plain: 'Mở trang này, bỏ điều kiện lọc',
    toHome: 'Về trang chủ',
    toProcedures: 'Tìm thủ tục hành chính',
    toDocuments: 'Xem văn bản chỉ đạo',
  },
} as const
