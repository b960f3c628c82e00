/** Words of the news list and news pages. */
export const articles = {
  title: 'Tin tức',
  lead: 'Tin cải cách hành chính, viết lại từ nguồn ghi ở cuối mỗi tin.',
  noun: 'tin',
  filter: {
    q: 'Từ trong tiêu đề, tóm tắt',
    year: 'Năm đăng',
    undated: 'Chỉ tin chưa rõ ngày đăng',
    topic: 'Chủ đề',
    unit: 'Đơn vị',
  },
  columns: {
    title: 'Tiêu đề',
    date: 'Ngày đăng của nguồn',
    author: 'Tác giả',
    source: 'Nguồn',
    topics: 'Chủ đề',
    summary: 'Tóm tắt',
  },
  date: {
    month: (month: string, year: string) => `Tháng ${month}/${year}`,
    year: (year: string) => `Năm ${year}`,
    unknown: 'Chưa rõ ngày đăng',
  },
  source: 'Nguồn:',
  sections: {
    figures: 'Số liệu trong tin',
    models: 'Mô hình được nhắc đến',
    units: 'Đơn vị trong tin',
    topics: 'Chủ đề',
  },
} as const
