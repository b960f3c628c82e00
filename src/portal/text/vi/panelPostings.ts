/** Words of the view of postings in the panel. */
export const postings = {
  title: 'Niêm yết cần xử lý',
  lead: {
    all: 'Nơi niêm yết của mọi đơn vị: chưa niêm yết đúng hạn, phải gỡ, đã cũ, sai hoặc lâu chưa kiểm tra.',
    unit: 'Việc niêm yết của đơn vị bạn và các đơn vị trực thuộc.',
  },
  notForYou:
    'Trang này dành cho cán bộ kiểm soát thủ tục hành chính, lãnh đạo và cán bộ đầu mối của đơn vị.',
  tabsLabel: 'Loại việc',
  tabs: {
    overdue: 'Chưa niêm yết đúng hạn',
    abolished: 'Phải gỡ',
    outdated: 'Đã cũ',
    wrong: 'Sai nội dung',
    missing: 'Không thấy niêm yết',
    unchecked: 'Lâu chưa kiểm tra',
    hanging: 'Đang niêm yết',
  },
  empty: {
    overdue: 'Không có phiên bản nào quá hạn niêm yết.',
    abolished: 'Không có bản niêm yết nào phải gỡ.',
    outdated: 'Không có bản niêm yết nào đã cũ.',
    wrong: 'Không có bản niêm yết nào sai nội dung.',
    missing: 'Không có nơi nào thiếu bản niêm yết.',
    unchecked: 'Mọi nơi niêm yết đều được kiểm tra gần đây.',
    hanging: 'Chưa ghi nhận nơi niêm yết nào.',
  },
  problem: {
    overdue: (days: number) => `Quá hạn niêm yết ${days} ngày`,
    abolished: 'Thủ tục đã bãi bỏ hoặc đã thu hồi, phải gỡ',
    outdated: (days: number | null) =>
      days === null ? 'Phiên bản đã cũ' : `Phiên bản đã cũ ${days} ngày`,
    wrong: (days: number | null) =>
      days === null ? 'Sai nội dung' : `Sai nội dung, phát hiện ${days} ngày trước`,
    missing: (days: number | null) =>
      days === null ? 'Không thấy niêm yết' : `Không thấy niêm yết, phát hiện ${days} ngày trước`,
    unchecked: (days: number | null) =>
      days === null ? 'Chưa rõ kiểm tra khi nào' : `${days} ngày chưa kiểm tra`,
  },
  good: 'Đúng, đủ',
  columns: {
    procedure: 'Thủ tục',
    unit: 'Đơn vị, nơi niêm yết',
    standing: 'Tình trạng',
    actions: 'Việc có thể làm',
  },
  hidden: 'Thủ tục đã gỡ khỏi cổng',
  posted: (day: string) => `Niêm yết ngày ${day}`,
  postedUnknown: 'Chưa rõ ngày niêm yết',
  checked: (day: string) => `Kiểm tra ngày ${day}`,
  photo: 'Ảnh chụp',
  demo: 'Minh hoạ',
  sheet: 'Bản in niêm yết',
  record: 'Mở hồ sơ',
  byUnit: 'Theo đơn vị',
  unit: 'Đơn vị',
  total: 'Cộng',
  allUnits: 'Xem mọi đơn vị',
  onlyUnit: (name: string) => `Đang xem: ${name}`,
  actions: {
    names: { post: 'Đã niêm yết', check: 'Đã kiểm tra', 'take-down': 'Đã gỡ' },
    done: {
      post: 'Đã ghi nhận niêm yết. Bản cũ của thủ tục này ở cùng nơi được ghi là đã gỡ.',
      check: 'Đã ghi nhận kết quả kiểm tra.',
      'take-down': 'Đã ghi nhận việc gỡ.',
    },
    fields: {
      channel: 'Nơi niêm yết',
      postedOn: 'Ngày niêm yết',
      state: 'Kết quả kiểm tra',
      checkedOn: 'Ngày kiểm tra',
      removedOn: 'Ngày gỡ',
      photo: 'Ảnh chụp nơi niêm yết',
      note: 'Ghi chú',
    },
    save: 'Ghi nhận',
    photoName: (code: string, unit: string) => `Ảnh niêm yết thủ tục ${code} tại ${unit}`,
  },
} as const
