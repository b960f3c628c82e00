/** What the panel and the API answer when something cannot be saved. */
export const messages = {
  required: 'Vui lòng nhập mục này.',
  wholeNumber: (from: number, to: number) => `Vui lòng nhập số nguyên từ ${from} đến ${to}.`,
  webAddress: 'Vui lòng nhập địa chỉ đầy đủ, bắt đầu bằng http:// hoặc https://.',
  emailAddress: 'Vui lòng nhập đúng địa chỉ thư điện tử, ví dụ van-thu@tinh.gov.vn.',
  figure: 'Vui lòng nhập tử số và mẫu số, hoặc giá trị, hoặc cách ghi trong nguồn.',
  day: 'Ngày không có thật. Vui lòng nhập theo dạng ngày/tháng/năm.',
  periodOrder: 'Ngày kết thúc không được trước ngày bắt đầu.',
  slugTaken: (title: string) =>
    `Đường dẫn này đã dùng cho “${title}”. Vui lòng chọn đường dẫn khác.`,
  documentRepeated: (numberText: string, title: string) =>
    `Văn bản số ${numberText} của cơ quan này trong cùng năm đã có: “${title}”.`,
  versionsOverlap: (label: string) =>
    `Thời gian hiệu lực trùng với phiên bản “${label}” đã đăng. Vui lòng ghi ngày hết hiệu lực của phiên bản đó trước.`,
  versionToClose: (label: string, day: string) =>
    `Thời gian hiệu lực trùng với phiên bản “${label}” đã đăng. Vui lòng ghi “Hết hiệu lực sau ngày” ${day} ở phiên bản đó trước.`,
  days: (from: string, to: string) => `${from} đến ${to}`,
  gapBefore: (days: string) =>
    `Trước phiên bản này không có phiên bản nào có hiệu lực vào các ngày ${days}. Vui lòng sửa ngày, hoặc ghi lý do ở mục “Lý do có khoảng trống”.`,
  gapAfter: (days: string) =>
    `Sau phiên bản này không có phiên bản nào có hiệu lực vào các ngày ${days}. Vui lòng sửa ngày, hoặc ghi lý do ở mục “Lý do có khoảng trống” của phiên bản sau.`,
  unnamedVersion: 'chưa đặt tên',
  draftsOnly: 'Đơn vị chỉ được lưu bản nháp. Cơ quan nội vụ sẽ xem và đăng bản này lên cổng.',
  wouldUnpublish:
    'Bản đã đăng đang có bản nháp chưa đăng. Vui lòng chọn “Lưu bản nháp” hoặc “Đăng” để không làm mất trang công khai.',
  appendOnly: 'Nội dung này chỉ được ghi thêm, không được sửa.',
  stateByCommand:
    'Trạng thái, tiến độ và các ngày của nhiệm vụ chỉ thay đổi qua các bước giao, nhận, báo cáo, xác nhận.',
  unitByHandOver: 'Nhiệm vụ đã giao chỉ chuyển sang đơn vị khác bằng thao tác “Bàn giao”.',
  dueByExtension:
    'Thời hạn của nhiệm vụ đã giao chỉ thay đổi khi gia hạn hoặc khi văn bản giao việc thay đổi.',
  assignmentClosed: 'Nhiệm vụ này không còn nhận báo cáo.',
  password: 'Mật khẩu cần có ít nhất 12 ký tự.',
  accountDisabled: 'Tài khoản này đã bị khóa. Vui lòng liên hệ quản trị hệ thống.',
  swapWorkOnWeekday:
    'Ngày này vốn là ngày làm việc. Làm bù chỉ dành cho thứ Bảy, Chủ nhật; kiểm tra lại ngày.',
  swapOffOnWeekend:
    'Ngày này vốn là ngày nghỉ cuối tuần. Nghỉ hoán đổi chỉ dành cho ngày làm việc; kiểm tra lại ngày.',
  unitEnded: ({ unit, day }: { unit: string; day: string }) =>
    `${unit} đã kết thúc hoạt động sau ngày ${day} nên tài khoản được đóng theo. Vui lòng liên hệ quản trị hệ thống.`,
  lastAdministrator:
    'Đây là quản trị hệ thống cuối cùng còn hoạt động. Vui lòng thêm một quản trị khác trước.',
  firstAccount: 'Tài khoản đầu tiên được tạo khi khởi động máy chủ (ADMIN_EMAIL, ADMIN_PASSWORD).',
  unitSelf: 'Đơn vị không thể trực thuộc chính mình.',
  unitCycle: 'Đơn vị cấp trên này đang trực thuộc đơn vị đang sửa.',
  procedureCode: 'Mã thủ tục không được có dấu cách, dấu gạch chéo.',
  assignmentCode: 'Mã nhiệm vụ chỉ gồm chữ, số, dấu chấm và dấu gạch nối.',
  codeRepeated: (code: string) => `Mã “${code}” bị lặp lại trong danh sách.`,
  fileType: 'Chỉ nhận tệp ảnh (JPG, PNG, WebP, GIF), PDF, DOCX, XLSX và ODT.',
  fileContent: 'Nội dung tệp không đúng với loại tệp. Vui lòng kiểm tra lại tệp trước khi tải lên.',
} as const
