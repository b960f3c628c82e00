import { bulletList, heading, link, numberedList, paragraph, richText } from '../richText.js'
import type { SeedRow } from '../seedRow.js'

const about = richText(
  paragraph(
    'Cổng giúp một địa phương theo dõi việc cải cách hành chính: văn bản chỉ đạo trở thành nhiệm vụ có người nhận, có thời hạn; cách làm hay được nhân rộng; thủ tục được công khai đúng bản đang có hiệu lực.',
  ),
  heading('Bạn tìm được gì ở đây'),
  bulletList(
    [link('Văn bản và văn bản chỉ đạo', '/van-ban'), ': nội dung, hiệu lực, từng việc phải làm.'],
    [link('Kế hoạch', '/ke-hoach'), ': nhiệm vụ, đơn vị chủ trì, thời hạn.'],
    [
      link('Phong trào thi đua', '/phong-trao'),
      ' và ',
      link('mô hình, sáng kiến', '/mo-hinh'),
      '.',
    ],
    [link('Thủ tục hành chính', '/thu-tuc'), ': các bước, giấy tờ, thời hạn, lệ phí.'],
    [link('Kiểm tra', '/kiem-tra'), ': kế hoạch, kết quả và việc khắc phục.'],
    [link('Đơn vị', '/don-vi'), ': đơn vị ngày nay và đơn vị cũ cùng nơi kế thừa.'],
  ),
  heading('Cổng không làm gì'),
  paragraph(
    'Cổng không nhận hồ sơ. Người dân nộp hồ sơ trên Cổng Dịch vụ công quốc gia hoặc tại bộ phận một cửa. Khiếu nại, tố cáo được giải quyết theo quy định riêng của pháp luật, không gửi qua cổng này.',
  ),
  heading('Đây là bản minh hoạ'),
  paragraph(
    'Nội dung được viết lại từ các sự kiện trong năm bài báo, danh mục đơn vị hành chính năm 2025 và bảng thủ tục của Cổng Dịch vụ công quốc gia. Mỗi trang ghi nguồn của mình. Điều gì nguồn không nêu thì để trống hoặc ghi “chưa kiểm chứng”.',
  ),
  paragraph(
    'Phần nào do cổng dựng lên để minh hoạ cách hoạt động (tài khoản, nhiệm vụ giao cho đơn vị và tiến độ, đăng ký thi đua, nhân rộng) đều có nhãn “Dữ liệu minh hoạ” và không phải số liệu của đơn vị nào.',
  ),
  heading('Cách đọc số liệu'),
  bulletList(
    'Tỷ lệ luôn đi kèm tử số và mẫu số khi biết. “Hơn 91%” không được vẽ thành 91,00%.',
    'Chưa báo cáo khác với bằng 0.',
    'Tỷ lệ hoàn thành khác với tỷ lệ đúng hạn.',
    'Thời hạn không có trong văn bản thì ghi “chưa xác định thời hạn”.',
  ),
)

const accessibility = richText(
  paragraph(
    'Cổng hướng tới mức AA của tiêu chuẩn WCAG 2.2 để mọi người đều đọc và dùng được, kể cả người dùng trình đọc màn hình, chỉ dùng bàn phím hoặc xem trên điện thoại nhỏ.',
  ),
  heading('Những gì bạn có thể làm'),
  bulletList(
    'Đổi cỡ chữ bằng các nút A-, A, A+ và đổi độ tương phản ở đầu trang. Lựa chọn được ghi nhớ trên máy của bạn, dùng được cả khi tắt JavaScript.',
    'Đi lại bằng phím Tab; liên kết đầu tiên đưa bạn thẳng tới nội dung.',
    'Phóng to trang tới 200% hoặc xem trên màn hình rộng 320 điểm ảnh mà không mất nội dung.',
    'In trang với kiểu chữ và bố cục dành riêng cho bản in.',
  ),
  heading('Cách cổng trình bày'),
  bulletList(
    'Trạng thái luôn có chữ, không chỉ dùng màu.',
    'Bảng có tiêu đề; biểu đồ có bảng số liệu đi kèm.',
    'Chữ tiếng Việt dùng phông hiển thị đủ dấu, giãn dòng rộng.',
  ),
  heading('Điều chưa làm được'),
  paragraph(
    'Tệp đính kèm do đơn vị tải lên (PDF, Word) có thể chưa có nội dung thay thế dạng chữ. Khi gặp trở ngại, mời bạn liên hệ đơn vị quản lý cổng theo địa chỉ ở chân trang và cho biết trang nào, thiết bị nào; chúng tôi sẽ gửi nội dung ở dạng bạn đọc được.',
  ),
  heading('Cơ sở'),
  paragraph(
    'Luật Người khuyết tật năm 2010 (Điều 43) yêu cầu trang của cơ quan nhà nước phải tiếp cận được. Quy định kỹ thuật liên quan: ',
    link('Thông tư 22/2023/TT-BTTTT', '/van-ban/thong-tu-22-2023-tt-btttt'),
    ' và ',
    link('Thông tư 26/2020/TT-BTTTT', '/van-ban/thong-tu-26-2020-tt-btttt'),
    '; hiệu lực hiện nay của hai thông tư chưa được kiểm chứng.',
  ),
)

const privacy = richText(
  paragraph(
    'Bạn xem cổng mà không cần đăng nhập hay để lại thông tin cá nhân. Cổng không dùng công cụ đo lường của bên thứ ba và không tải gì từ máy chủ khác.',
  ),
  heading('Thông tin được lưu'),
  bulletList(
    'Lựa chọn cỡ chữ và độ tương phản, lưu trong một cookie trên máy của bạn.',
    'Nhật ký kỹ thuật của máy chủ, để giữ an toàn và sửa lỗi.',
    'Với cán bộ, công chức có tài khoản: họ tên, đơn vị, vai trò, lịch sử thao tác trên hồ sơ công việc.',
  ),
  heading('Thông tin được công khai'),
  paragraph(
    'Cổng chỉ nêu tên người trong vai trò công vụ khi văn bản đã nêu. Tên thành viên đoàn kiểm tra, số điện thoại riêng và danh tính người nộp hồ sơ không được công khai.',
  ),
  heading('Quyền của bạn'),
  numberedList(
    'Xem, sửa hoặc đề nghị xóa thông tin về mình.',
    'Rút lại sự đồng ý đã cho.',
    'Hỏi và nhận trả lời về cách thông tin được dùng.',
  ),
  paragraph(
    'Cơ sở: ',
    link(
      'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15',
      '/van-ban/luat-bao-ve-du-lieu-ca-nhan-91-2025-qh15',
    ),
    ' và ',
    link('Nghị định 356/2025/NĐ-CP', '/van-ban/nghi-dinh-356-2025-nd-cp'),
    '.',
  ),
)

const areas = richText(
  paragraph(
    'Kế hoạch cải cách hành chính xếp nhiệm vụ theo lĩnh vực của chương trình quốc gia. Mỗi kế hoạch trên cổng ghi rõ dùng danh mục nào, vì hai chương trình không giống hệt nhau.',
  ),
  heading('Chương trình 2021–2030'),
  paragraph(
    'Theo ',
    link('Nghị quyết 76/NQ-CP', '/van-ban/nghi-quyet-76-nq-cp'),
    ' có sáu lĩnh vực:',
  ),
  numberedList(
    'Cải cách thể chế',
    'Cải cách thủ tục hành chính',
    'Cải cách tổ chức bộ máy hành chính nhà nước',
    'Cải cách chế độ công vụ',
    'Cải cách tài chính công',
    'Xây dựng, phát triển Chính phủ điện tử, Chính phủ số',
  ),
  paragraph(
    'Mục “chỉ đạo, điều hành” thường đứng đầu kế hoạch và báo cáo (mã 0) nhưng không thuộc sáu lĩnh vực.',
  ),
  heading('Chương trình 2011–2020'),
  paragraph(
    'Theo ',
    link('Nghị quyết 30c/NQ-CP', '/van-ban/nghi-quyet-30c-nq-cp'),
    ' cũng có sáu nhóm nội dung. Các kế hoạch trước năm 2021 trên cổng dùng danh mục này.',
  ),
)

export const pages: readonly SeedRow<'pages'>[] = [
  { title: 'Giới thiệu cổng', slug: 'gioi-thieu', body: about },
  { title: 'Trợ năng', slug: 'tro-nang', body: accessibility },
  { title: 'Quyền riêng tư', slug: 'quyen-rieng-tu', body: privacy },
  { title: 'Lĩnh vực cải cách hành chính', slug: 'linh-vuc-cai-cach', body: areas },
]
