import type { SameMeaning } from '../sameMeaning.js'

/** What people say is to be done with a paper or a registration, whatever it is: what happened to it tells. */
export const deedWords: readonly SameMeaning[] = [
  ['cấp lại', 'mất', 'làm rơi', 'đánh rơi', 'làm rớt', 'mất cắp', 'bị móc túi', 'mất trộm', 'cháy', 'cháy mất', 'trôi mất', 'lũ cuốn', 'in lại', 'xin lại', 'tìm không thấy', 'không còn giữ', 'mất tiêu', 'lạc mất'],
  ['đăng ký lại', 'mất', 'mất bản gốc', 'mất bản chính', 'mất sổ gốc', 'không còn lưu', 'không còn sổ', 'không còn bản gốc', 'cháy mất', 'không còn giấy tờ'],
  ['cấp đổi', 'đổi', 'hỏng', 'bong tróc', 'ướt', 'bị ướt', 'nhòe', 'phai màu', 'bạc màu', 'cũ nát', 'cũ quá', 'nhàu nát', 'sắp hết hạn', 'quá hạn', 'hết thời hạn', 'rách nát', 'không đọc được'],
  ['hư hỏng', 'bị hỏng', 'hỏng', 'rách', 'bị rách', 'ướt', 'gãy'],
  ['gia hạn', 'hết hạn', 'sắp hết hạn', 'sắp hết', 'quá hạn', 'hết thời hạn', 'ở thêm', 'xin ở thêm', 'kéo dài', 'đến hạn', 'thêm thời gian'],
  ['đính chính', 'cải chính', 'chỉnh sửa', 'sai', 'bị sai', 'in sai', 'ghi sai', 'viết sai', 'sai sót', 'nhầm', 'bị nhầm', 'in nhầm', 'ghi nhầm', 'viết nhầm', 'sai tên', 'sai họ', 'sai ngày sinh', 'sai năm sinh', 'sai họ tên', 'sai ngày tháng năm sinh', 'nhầm tên', 'nhầm ngày sinh', 'sửa', 'sửa lại'],
  ['thu hồi', 'nộp lại', 'trả lại', 'đòi hủy'],
  ['xóa đăng ký', 'bỏ sổ', 'báo bỏ', 'xóa sổ', 'gạch tên', 'xóa tên', 'rút tên'],
  ['tạm ngừng', 'nghỉ một thời gian', 'đóng cửa một thời gian', 'đóng cửa mấy tháng', 'đóng cửa mấy năm', 'nghỉ mấy tháng', 'nghỉ bán mấy tháng', 'ngừng mấy tháng', 'ngưng mấy tháng', 'dừng mấy tháng', 'tạm đóng', 'tạm dừng', 'nghỉ một năm', 'nghỉ mấy năm', 'đóng cửa tạm'],
  ['chấm dứt hoạt động', 'giải thể', 'dẹp luôn', 'không làm nữa', 'đóng hẳn', 'thua lỗ', 'làm ăn thua lỗ', 'phá sản', 'sập tiệm', 'bỏ nghề', 'không buôn bán nữa', 'hết làm', 'ế quá nghỉ'],
  ['liên thông', 'một lượt', 'làm một lần', 'làm một lượt', 'một lúc', 'cùng lúc', 'cùng một lúc', 'làm cùng lúc', 'trọn gói', 'làm chung', 'một thể', 'làm một thể', 'gộp chung', 'kết hợp luôn'],
  ['lưu động', 'tận nhà', 'đến tận nhà', 'tới tận nhà', 'về tận nhà', 'đến nhà', 'tới nhà làm', 'không đi lại được', 'nằm liệt giường', 'già yếu không đi được'],
  ['Ghi vào Sổ hộ tịch', 'báo lại', 'khai lại', 'ghi lại', 'về nước khai báo', 'về nước ghi chú'],
  ['nghiệm thu', 'xây xong', 'xong mời kiểm tra', 'xuống duyệt', 'hoàn thành công trình'],
  ['thay đổi', 'đổi', 'cập nhật', 'chuyển sang'],
  ['điều chỉnh', 'sửa lại', 'thay đổi', 'khác với'],
  ['chứng thực', 'đóng dấu', 'xin dấu', 'đóng mộc', 'dấu đỏ', 'có dấu đỏ', 'xã đóng dấu', 'đóng dấu xã', 'dấu xã'],
  ['bản sao', 'photo', 'phô tô', 'copy', 'sao lục'],
  ['hỗ trợ', 'đền bù', 'được đền', 'nhà nước đền', 'được bù', 'cho tiền', 'được cho tiền', 'được hỗ trợ'],
  ['hưởng', 'lãnh', 'lĩnh', 'lãnh tiền', 'lĩnh tiền'],
] // prettier-ignore
