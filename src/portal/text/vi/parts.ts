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
    years: (from: string, to: string) => `${from}–${to}`,
    fromYear: (year: string) => `Từ năm ${year}`,
    toYear: (year: string) => `Đến năm ${year}`,
    fromTo: (from: string, to: string) => `Từ ${from} đến ${to}`,
    from: (from: string) => `Từ ${from}`,
    to: (to: string) => `Đến ${to}`,
  },
  demoTag: 'Minh hoạ',
  demoNotice: 'Nội dung trang này do cổng dựng lên để giới thiệu, không phải số liệu thật.',
  listPage: (title: string, page: string) => `${title} – trang ${page}`,
  list: {
    words: 'Từ khóa',
    year: 'Năm',
    yearPlaceholder: 'Ví dụ: 2023',
    unit: 'Đơn vị',
    found: (count: string, noun: string) => `Tìm thấy ${count} ${noun}`,
    empty: {
      title: (noun: string) => `Chưa tìm thấy ${noun} nào`,
      advice: 'Thử gõ ít từ hơn, bỏ bớt điều kiện lọc, hoặc kiểm tra lại cách viết.',
    },
  },
  unknownDay: 'Không rõ ngày',
  yes: 'Có',
  related: 'Nội dung liên quan',
  csv: { path: 'Đường dẫn', demo: 'Dữ liệu minh hoạ' },
} as const
