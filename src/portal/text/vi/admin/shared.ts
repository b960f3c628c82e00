/** Words of the field groups that several collections share. */
export const shared = {
  groups: {
    steering: 'Chỉ đạo – điều hành',
    emulation: 'Thi đua – sáng kiến',
    procedures: 'Thủ tục hành chính',
    inspections: 'Kiểm tra',
    communication: 'Truyền thông',
    units: 'Đơn vị – tài khoản',
    system: 'Hệ thống',
  },
  searchText: 'Từ khóa tìm kiếm',
  createdBy: 'Người tạo',
  due: {
    label: 'Thời hạn',
    description:
      'Chọn đúng như văn bản ghi. Nếu văn bản không nêu thời hạn, giữ “Chưa xác định thời hạn”.',
    fields: {
      kind: 'Kiểu thời hạn',
      day: 'Ngày',
      month: 'Tháng',
      quarter: 'Quý',
      year: 'Năm',
      words: 'Lời văn trong văn bản',
    },
    help: { words: 'Ví dụ: “Trước 30/11”, “Sau khi có hướng dẫn của cấp trên”.' },
  },
  figures: {
    label: 'Số liệu',
    item: 'số liệu',
    description:
      'Nhập tử số và mẫu số nếu biết; tỷ lệ phần trăm được tính tự động. Ô trống nghĩa là chưa biết, không phải bằng 0.',
    fields: {
      label: 'Nội dung',
      unit: 'Đơn vị tính',
      comparator: 'So sánh',
      value: 'Giá trị',
      numerator: 'Tử số',
      denominator: 'Mẫu số',
      displayText: 'Cách ghi trong nguồn',
      periodFrom: 'Kỳ số liệu từ ngày',
      periodTo: 'đến ngày',
      asOf: 'Tính đến ngày',
      phase: 'Giai đoạn so sánh',
      source: 'Nguồn',
      note: 'Ghi chú',
    },
    help: {
      comparator: 'Nguồn ghi “hơn 91%” thì chọn “hơn”.',
      value: 'Chỉ nhập khi không biết tử số và mẫu số.',
      displayText: 'Dùng khi nguồn không nêu con số, ví dụ “hầu hết đồng thuận”.',
    },
  },
  provenance: {
    label: 'Nguồn dữ liệu',
    description: 'Ghi rõ thông tin lấy từ đâu để người đọc tra lại được.',
    fields: {
      source: 'Nguồn',
      sourceArticle: 'Bài viết nguồn',
      sourceUrl: 'Đường dẫn đến nguồn',
      note: 'Ghi chú về nguồn',
      demo: 'Dữ liệu minh hoạ',
      titledByEditor: 'Tên do biên tập đặt',
    },
    help: {
      demo: 'Đánh dấu nếu đây là dữ liệu để giới thiệu phần mềm.',
      titledByEditor: 'Đánh dấu nếu nguồn không nêu tên và biên tập viên tự đặt.',
    },
  },
  slugs: {
    fields: { slug: 'Đường dẫn', formerSlugs: 'Đường dẫn cũ' },
    help: {
      slug: 'Phần cuối của địa chỉ trang. Để trống thì lấy theo tên. Đổi sau khi đăng thì địa chỉ cũ tự chuyển sang địa chỉ mới.',
      formerSlugs: 'Những địa chỉ này vẫn dùng được và tự chuyển sang địa chỉ hiện tại.',
    },
  },
  amendment: {
    fields: { changeNote: 'Lý do sửa đổi' },
    help: {
      changeNote:
        'Một câu cho người đọc khi sửa nội dung đã đăng: sửa gì, vì sao. Được công khai trong “Lịch sử thay đổi” của trang.',
    },
  },
  withdrawal: {
    fields: {
      withdrawn: 'Thu hồi',
      withdrawnReason: 'Lý do thu hồi',
      withdrawnAt: 'Thu hồi lúc',
    },
    help: {
      withdrawn:
        'Nội dung không hiện nữa, nhưng ai mở địa chỉ cũ sẽ được báo là đã thu hồi và vì sao.',
      withdrawnWithWork:
        'Nội dung không hiện nữa, nhưng ai mở địa chỉ cũ sẽ được báo là đã thu hồi và vì sao. Nhiệm vụ đang mở được giao từ đây sẽ bị hủy, báo cáo của đơn vị vẫn giữ. Bỏ đánh dấu thì nhiệm vụ không tự mở lại: mở lại ở “Công việc của đơn vị”, mục “Đã hủy”.',
      withdrawnReason: 'Lý do này được công khai.',
    },
  },
} as const
