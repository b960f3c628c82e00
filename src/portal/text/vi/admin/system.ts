import type { CollectionWords, GlobalWords } from './words.js'

export const changeLog = {
  singular: 'Nhật ký thay đổi',
  plural: 'Nhật ký thay đổi',
  description: 'Hệ thống tự ghi; không ai sửa hoặc xóa được.',
  fields: {
    collection: 'Loại nội dung',
    docId: 'Mã bản ghi',
    docTitle: 'Tên bản ghi',
    action: 'Việc đã làm',
    changes: 'Thay đổi',
    internalChanges: 'Thay đổi không công khai',
    note: 'Ghi chú',
    by: 'Tài khoản',
    byName: 'Người thực hiện',
    at: 'Lúc',
    public: 'Công khai',
    imported: 'Nhập từ tệp',
  },
} satisfies CollectionWords

export const holidays = {
  singular: 'Ngày nghỉ, ngày làm bù',
  plural: 'Lịch làm việc',
  description:
    'Các ngày khác với tuần làm việc thứ Hai – thứ Sáu. Hạn trả kết quả tính theo ngày làm việc và ngày gửi thư nhắc việc dựa vào lịch này.',
  fields: {
    day: 'Ngày',
    kind: 'Loại',
    name: 'Tên',
    basis: 'Căn cứ',
    certain: 'Đã có thông báo chính thức',
  },
  help: {
    day: 'Mỗi ngày ghi một dòng. Nghỉ Tết 9 ngày thì ghi các ngày trong tuần; thứ Bảy, Chủ nhật đã là ngày nghỉ.',
    kind: 'Nghỉ hoán đổi: ngày làm việc được nghỉ để làm bù ngày khác. Làm bù: thứ Bảy, Chủ nhật phải làm việc. Mỗi lần hoán đổi ghi hai dòng: ngày nghỉ và ngày làm bù.',
    basis: 'Số văn bản hoặc thông báo, ví dụ thông báo lịch nghỉ Tết của Bộ Nội vụ.',
    certain: 'Bỏ đánh dấu khi ngày này mới là dự kiến.',
  },
} satisfies CollectionWords

export const reminders = {
  singular: 'Thư nhắc việc',
  plural: 'Thư nhắc việc đã gửi',
  description:
    'Hệ thống tự ghi mỗi thư nhắc việc. Thư “Không rõ đã gửi hay chưa” không được gửi lại; vui lòng nhắc trực tiếp.',
  fields: {
    key: 'Khóa chống gửi trùng',
    kind: 'Loại',
    person: 'Người nhận',
    personName: 'Họ và tên',
    email: 'Gửi đến',
    forOn: 'Thư của ngày',
    state: 'Tình trạng',
    subject: 'Tiêu đề',
    items: 'Các việc được nhắc',
    assignment: 'Nhiệm vụ',
    claimedAt: 'Bắt đầu gửi lúc',
    sentAt: 'Gửi xong lúc',
    error: 'Lỗi khi gửi',
  },
} satisfies CollectionWords

export const fanOuts = {
  singular: 'Lượt giao việc tự động',
  plural: 'Giao việc tự động',
  description: 'Hệ thống tự ghi: văn bản nào đã đăng còn chờ giao việc đến các đơn vị.',
  fields: {
    key: 'Khóa',
    kind: 'Giao từ',
    originId: 'Mã bản ghi',
    revision: 'Lần thay đổi',
    pending: 'Đang chờ giao việc',
    resolvedOn: 'Ngày xác định đơn vị nhận',
    made: 'Đã giao',
    amended: 'Đã cập nhật',
    cancelled: 'Đã hủy',
    error: 'Lỗi gần nhất',
  },
} satisfies CollectionWords

export const settings = {
  label: 'Thông tin cổng',
  tabs: {
    site: 'Tên cổng',
    publisher: 'Cơ quan chủ quản',
    postings: 'Niêm yết',
    reminders: 'Nhắc việc',
    demo: 'Dữ liệu minh hoạ',
  },
  fields: {
    siteName: 'Tên cổng',
    unitName: 'Tên địa phương',
    homeUnit: 'Đơn vị của cổng',
    licence: 'Giấy phép',
    'licence.number': 'Số giấy phép',
    'licence.on': 'Ngày cấp',
    responsiblePerson: 'Người chịu trách nhiệm',
    address: 'Địa chỉ',
    phones: 'Điện thoại',
    email: 'Thư điện tử',
    footerNote: 'Ghi chú cuối trang',
    feedbackAddress: 'Địa chỉ tiếp nhận phản ánh, kiến nghị',
    postingDueDays: 'Hạn niêm yết sau ngày có hiệu lực (ngày)',
    postingCheckDays: 'Kiểm tra niêm yết ít nhất mỗi (ngày)',
    sendReminders: 'Gửi thư nhắc việc hằng ngày',
    reminderHour: 'Giờ gửi',
    escalateAfterDays: 'Báo lãnh đạo đơn vị khi quá hạn (ngày)',
    demoNotice: 'Hiện thông báo dữ liệu minh hoạ',
    demoNoticeText: 'Nội dung thông báo',
    demoDay: 'Ngày của bộ dữ liệu minh hoạ',
  },
  help: {
    homeUnit: 'Đơn vị đứng đầu địa phương này trong danh mục đơn vị.',
    feedbackAddress:
      'In trên mọi bản niêm yết của đơn vị chưa có địa chỉ riêng. Ghi nơi nhận, điện thoại, thư điện tử.',
    postingDueDays: 'Quá số ngày này mà đơn vị chưa niêm yết phiên bản mới thì báo quá hạn.',
    reminderHour:
      'Từ 0 đến 23, theo giờ Việt Nam. Ngày nghỉ không gửi; việc rơi vào ngày nghỉ được nhắc trước đó.',
    escalateAfterDays: 'Mỗi nhiệm vụ báo lãnh đạo một lần cho mỗi thời hạn.',
    demoNotice: 'Nên hiện trong lúc giới thiệu, để người đọc không nhầm là số liệu thật.',
  },
} satisfies GlobalWords

export const searchTerms = {
  label: 'Từ viết tắt, từ đồng nghĩa',
  description:
    'Mỗi nhóm là những cách viết cùng nghĩa. Ai gõ một cách thì tìm thấy cả nội dung viết theo cách kia. Gõ hoa hay thường, có dấu hay không dấu đều được. Các nhóm có sẵn luôn có hiệu lực; ở đây thêm nhóm riêng của địa phương.',
  fields: { groups: 'Các nhóm của địa phương', 'groups.ways': 'Các cách viết' },
  items: { groups: 'nhóm' },
  help: {
    'groups.ways':
      'Ví dụ: “GPLX”, “giấy phép lái xe”, “bằng lái xe”. Gõ xong một cách thì bấm Enter. Nhóm chỉ có một cách viết thì bỏ cách viết đó khỏi các nhóm có sẵn.',
  },
} satisfies GlobalWords & { description: string }
