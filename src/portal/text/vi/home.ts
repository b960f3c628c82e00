/** Words of the home page. */
export const home = {
  title: 'Tra thủ tục, theo dõi cải cách hành chính',
  lead: (unit: string) =>
    `${unit}: giấy tờ, thời hạn, phí của từng thủ tục; việc đã giao và việc quá hạn; cách làm hay của các đơn vị.`,
  entrances: {
    title: 'Thủ tục theo đối tượng, theo cấp',
    all: 'Tất cả thủ tục',
    total: (count: string) => `${count} thủ tục`,
    level: (level: string) => `Thủ tục ${level}`,
  },
  figures: {
    title: 'Tình hình cải cách',
    counted: (day: string) => `Đếm từ dữ liệu đang công khai trên cổng, ngày ${day}.`,
    procedures: 'Thủ tục đang công khai',
    verified: 'Nhiệm vụ đã hoàn thành, được xác nhận',
    overdue: 'Nhiệm vụ đang quá hạn',
    models: 'Mô hình, sáng kiến',
    ofAll: (part: string, total: string) => `${part}/${total}`,
    noneGiven: 'Chưa giao',
    allDemo: 'Toàn bộ là dữ liệu minh hoạ',
    partlyDemo: (count: string) => `Trong đó ${count} nhiệm vụ là dữ liệu minh hoạ`,
    replications: (count: string) => `${count} lượt nhân rộng`,
    replicationsWithDemo: (count: string, demo: string) =>
      `${count} lượt nhân rộng (${demo} lượt là dữ liệu minh hoạ)`,
  },
  directives: {
    title: 'Chỉ đạo đang thực hiện',
    all: 'Tất cả văn bản',
    requirements: (count: string) => `${count} yêu cầu`,
    issued: (day: string) => `Ban hành ngày ${day}`,
    none: 'Chưa có văn bản chỉ đạo nào còn trong thời gian thực hiện.',
  },
  changes: {
    title: 'Mới thay đổi',
    none: 'Chưa có thay đổi nào được ghi nhận.',
    kinds: {
      directives: 'Văn bản chỉ đạo',
      documents: 'Văn bản',
      plans: 'Kế hoạch',
      movements: 'Phong trào',
      'innovation-models': 'Mô hình',
      inspections: 'Kiểm tra',
      articles: 'Tin tức',
      pages: 'Trang',
      units: 'Đơn vị',
      procedures: 'Thủ tục',
      assignments: 'Nhiệm vụ',
    },
    line: (kind: string, action: string) => `${kind} – ${action}`,
  },
  models: { title: 'Cách làm hay', all: 'Tất cả mô hình' },
  articles: { title: 'Tin tức', all: 'Tất cả tin' },
} as const
