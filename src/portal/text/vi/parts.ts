/** Words that stand on several pages: figures, periods, lists, sources. */
export const parts = {
  figures: {
    label: 'Chỉ số',
    value: 'Số liệu',
    period: 'Thời gian',
    source: 'Nguồn, ghi chú',
    before: 'Trước',
    after: 'Sau',
    noPeriod: 'Chưa rõ thời gian',
  },
  period: {
    year: (year: string) => `Năm ${year}`,
    fromTo: (from: string, to: string) => `Từ ${from} đến ${to}`,
    from: (from: string) => `Từ ${from}`,
    to: (to: string) => `Đến ${to}`,
  },
  demoTag: 'Minh hoạ',
  demoNotice: 'Nội dung trang này do cổng dựng lên để giới thiệu, không phải số liệu thật.',
  listPage: (title: string, page: string) => `${title} – trang ${page}`,
  updatedAt: (instant: string) => `Cập nhật ${instant}`,
  more: 'Xem tất cả',
} as const
