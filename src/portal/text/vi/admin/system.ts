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
  },
} satisfies CollectionWords

export const settings = {
  label: 'Thông tin cổng',
  tabs: { site: 'Tên cổng', publisher: 'Cơ quan chủ quản', demo: 'Dữ liệu minh hoạ' },
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
    demoNotice: 'Hiện thông báo dữ liệu minh hoạ',
    demoNoticeText: 'Nội dung thông báo',
    demoDay: 'Ngày của bộ dữ liệu minh hoạ',
  },
  help: {
    homeUnit: 'Đơn vị đứng đầu địa phương này trong danh mục đơn vị.',
    demoNotice: 'Nên hiện trong lúc giới thiệu, để người đọc không nhầm là số liệu thật.',
  },
} satisfies GlobalWords
