/** Words of the statistics page. */
export const statistics = {
  title: 'Thống kê',
  lead: 'Tình hình thực hiện các nhiệm vụ đã giao, tính thẳng từ từng nhiệm vụ trên cổng. Mỗi con số dẫn đến danh sách nhiệm vụ mà nó đếm.',
  none: 'Chưa có nhiệm vụ nào được giao, nên chưa có số liệu.',
  whole: 'Toàn bộ nhiệm vụ',
  byOrigin: 'Theo văn bản, kế hoạch, kết luận kiểm tra',
  csv: {
    group: 'Nhóm',
    name: 'Tên',
    total: 'Nhiệm vụ đã giao',
    done: 'Đã xác nhận hoàn thành',
    late: 'Đang trễ so với hạn gốc',
    overdue: 'Quá hạn hiện tại',
    longestLate: 'Trễ lâu nhất (ngày)',
    doneLate: 'Xong trễ',
    notReported: 'Chưa báo cáo tiến độ',
    percent: 'Tiến độ (%)',
    asOf: 'Tính đến ngày',
  },
} as const
