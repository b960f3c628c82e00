import type { CollectionWords } from './words.js'

export const articles = {
  singular: 'Tin, bài',
  plural: 'Tin tức',
  tabs: {
    content: 'Nội dung',
    figures: 'Số liệu',
    links: 'Đơn vị, mô hình liên quan',
    source: 'Nguồn dữ liệu',
  },
  fields: {
    title: 'Tiêu đề',
    summary: 'Tóm tắt',
    body: 'Nội dung',
    image: 'Ảnh đại diện',
    publishedOn: 'Ngày đăng tin',
    publishedAtText: 'Thời điểm ghi trong nguồn',
    datePrecision: 'Độ chính xác của ngày',
    authorLine: 'Tác giả',
    sourceName: 'Nguồn tin',
    sourceUrl: 'Đường dẫn đến bài gốc',
    topics: 'Chủ đề',
    units: 'Đơn vị liên quan',
    relatedModels: 'Mô hình, sáng kiến liên quan',
  },
  help: {
    publishedOn: 'Để trống nếu nguồn không ghi ngày; không lấy ngày hôm nay thay thế.',
    publishedAtText: 'Ghi nguyên văn, ví dụ “20:59 14/01/2020”.',
    body: 'Viết bằng lời của mình; không chép nguyên văn bài báo.',
  },
} satisfies CollectionWords

export const pages = {
  singular: 'Trang',
  plural: 'Trang',
  description: 'Các trang cố định như Giới thiệu, Hướng dẫn sử dụng.',
  fields: { title: 'Tiêu đề', body: 'Nội dung' },
} satisfies CollectionWords

export const media = {
  singular: 'Tệp',
  plural: 'Tệp và hình ảnh',
  description: 'Ảnh JPG, PNG, WebP, GIF; tài liệu PDF, DOCX, XLSX, ODT.',
  fields: {
    alt: 'Mô tả',
    caption: 'Chú thích',
    internal: 'Chỉ dùng nội bộ',
    alwaysPublic: 'Công khai dù chưa gắn vào nội dung nào',
    shownIn: 'Nơi đang dùng',
    shown: 'Đang hiện trên cổng',
    unit: 'Đơn vị tải lên',
  },
  help: {
    alt: 'Nói ngắn gọn ảnh hoặc tệp này là gì, cho người không nhìn thấy ảnh.',
    internal: 'Không bao giờ hiện ra ngoài, kể cả khi gắn vào nội dung đã đăng.',
    alwaysPublic:
      'Bình thường, tệp chỉ công khai khi có nội dung đã đăng dùng đến nó. Đánh dấu khi cần gửi đường dẫn tệp ra ngoài.',
    shown: 'Hệ thống tự ghi: có nội dung đã đăng đang dùng tệp này.',
  },
} satisfies CollectionWords
