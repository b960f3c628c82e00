import { errors } from './errors.js'

/** What Payload says in English wherever it has no translation, by the beginning of its message. */
export const payloadErrors: readonly (readonly [begins: string, instead: string])[] = [
  ['The following field is invalid:', 'Mục sau chưa đúng:'],
  ['The following fields are invalid:', 'Các mục sau chưa đúng:'],
  ['The following path cannot be queried:', 'Không lọc được theo mục sau:'],
  ['The following paths cannot be queried:', 'Không lọc được theo các mục sau:'],
  ['Invalid JSON', errors.notJson],
  ['No User', 'Bạn chưa đăng nhập hoặc phiên làm việc đã hết.'],
  ['Incorrect collection', 'Phiên làm việc không dùng được cho loại tài khoản này.'],
  ['Missing email.', 'Vui lòng nhập địa chỉ thư điện tử.'],
  ['Missing required data.', 'Thiếu nội dung bắt buộc.'],
  ['Token is either invalid or has expired.', 'Đường dẫn không đúng hoặc đã hết hạn.'],
  ["Missing 'where' query", 'Thiếu điều kiện chọn nội dung cần xử lý.'],
  ['Something went wrong.', 'Có lỗi xảy ra. Vui lòng thử lại.'],
  ['Invalid filename', 'Tên tệp không hợp lệ.'],
  ['A file name is required.', 'Thiếu tên tệp.'],
  ['Not Found', 'Không tìm thấy.'],
  ['You are not allowed to perform this action.', 'Bạn không có quyền làm việc này.'],
  ['Route not found', 'Không có địa chỉ này.'],
]
