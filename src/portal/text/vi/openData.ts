/** Words of the open data page and of what describes the data to machines. */
export const openData = {
  title: 'Dữ liệu mở',
  lead: 'Dữ liệu của cổng để tải về và dùng lại: cùng nội dung với các trang công khai, cập nhật ngay khi nội dung thay đổi.',
  procedures: {
    title: 'Danh mục thủ tục hành chính',
    description:
      'Toàn bộ thủ tục hành chính đang công khai, mỗi thủ tục với phiên bản áp dụng hôm nay: trình tự, cách thức nộp, thành phần hồ sơ, thời hạn, phí, căn cứ pháp lý. Tệp tải về nhập lại được vào cổng khác.',
  },
  lists: {
    procedureChanges: {
      title: 'Thay đổi của thủ tục hành chính',
      description:
        'Thủ tục mới ban hành, sửa đổi, thay thế, bãi bỏ trong 30 ngày qua và những thay đổi đã công bố, sắp áp dụng.',
    },
    units: {
      title: 'Đơn vị',
      description: 'Cơ quan, đơn vị hành chính hiện nay và trước đây, với đơn vị kế thừa.',
    },
    documents: {
      title: 'Văn bản',
      description: 'Văn bản đã công khai: số, ký hiệu, trích yếu, ngày ban hành, hiệu lực.',
    },
    plans: { title: 'Kế hoạch', description: 'Kế hoạch cải cách hành chính và tiến độ chung.' },
    movements: { title: 'Phong trào thi đua', description: 'Phong trào thi đua đã phát động.' },
    models: { title: 'Mô hình, sáng kiến', description: 'Mô hình, sáng kiến và nơi nhân rộng.' },
    inspections: { title: 'Kiểm tra', description: 'Cuộc kiểm tra, kết quả và khắc phục.' },
  },
  linkedDescription: (name: string, results: string) => `${name}. Kết quả: ${results}`,
  formats: {
    json: 'JSON – theo bảng chi tiết thủ tục của Cổng Dịch vụ công quốc gia',
    csv: 'CSV – UTF-8, mở được bằng phần mềm bảng tính',
    xlsx: 'XLSX – bảng tính',
  },
  template: {
    link: 'Tệp mẫu để nhập thủ tục (XLSX)',
    sheet: 'Thủ tục',
    helpSheet: 'Hướng dẫn',
    column: 'Cột',
    codeName: 'Tên dùng trong máy',
    required: 'Bắt buộc',
    help: 'Cách ghi',
  },
  one: {
    title: 'Từng thủ tục và từng trang',
    text: 'Thêm “.json” vào địa chỉ của một danh sách hay một trang để lấy dữ liệu của trang đó, với cùng bộ lọc. Thêm “.jsonld” vào địa chỉ của một thủ tục để lấy mô tả theo schema.org và CPSV-AP.',
    example: 'Ví dụ',
  },
  machines: {
    title: 'Dành cho máy',
    dcat: 'Mô tả các bộ dữ liệu theo DCAT',
    openApi: 'Mô tả giao diện dữ liệu theo OpenAPI 3.1',
    etag: 'Mỗi tệp có ETag: gửi lại trong “If-None-Match” để biết dữ liệu đã đổi hay chưa mà không phải tải lại.',
  },
  terms: {
    title: 'Điều kiện dùng lại',
    text: 'Khi dùng lại, ghi tên cổng và ngày tải. Bản có giá trị pháp lý là văn bản của cơ quan ban hành.',
  },
  api: {
    title: 'Dữ liệu công khai của cổng',
    description:
      'Danh sách và trang công khai của cổng ở dạng máy đọc được. Chỉ đọc, không cần khóa.',
    key: 'Mã hoặc phần cuối địa chỉ của trang',
    ok: 'Dữ liệu',
    unchanged: 'Không đổi kể từ ETag đã gửi',
    unreadable: 'Tham số không đọc được',
    missing: 'Không có gì công khai ở địa chỉ này',
    withdrawn: 'Đã thu hồi',
    tooMany: 'Quá nhiều yêu cầu, vui lòng chờ',
    list: (path: string) => `Danh sách ${path}, từng trang`,
    detail: (path: string) => `Một trang của ${path}`,
    linked: 'Một thủ tục theo schema.org và CPSV-AP',
    whole: (format: string) => `Toàn bộ danh mục thủ tục, dạng ${format}`,
    page: 'Số trang, từ 1',
    q: 'Từ cần tìm',
    filter: (name: string) => `Lọc theo ${name}`,
    parameter: (name: string) => `Tham số ${name} của trang`,
    day: 'Ngày, dạng NĂM-THÁNG-NGÀY',
  },
} as const
