import type { Refusal } from '../../../domain/procedures/procedureImport.js'
import type { SheetWarning } from '../../../domain/procedures/procedureRecord.js'
import { formatDay } from '../../../domain/text/vietnameseFormat.js'
import type { CalendarDate } from '../../../domain/calendar/calendarDate.js'

const day = (text: string) => formatDay(text as CalendarDate)

const refusals: Readonly<Record<Refusal['reason'], (words: string) => string>> = {
  'missing-code': () => 'Thiếu mã thủ tục.',
  'missing-name': () => 'Thiếu tên thủ tục.',
  'missing-level': () => 'Thiếu cấp thực hiện.',
  'unusual-code': (words) => `Mã “${words}” khác dạng thường gặp (ví dụ 1.011442); vẫn được nhận.`,
  'number-code': (words) =>
    `Mã “${words}” bị bảng tính đổi thành số và mất số 0 ở cuối. Vui lòng để cột mã kiểu Văn bản.`,
  'unknown-level': (words) =>
    `Không rõ cấp thực hiện “${words}”. Ghi “Cấp Bộ”, “Cấp Tỉnh”, “Cấp Huyện”, “Cấp Xã” hoặc “Cơ quan khác”.`,
  'unknown-audience': (words) => `Không rõ đối tượng “${words}”; được ghi là “Đối tượng khác”.`,
  'unknown-channel': (words) =>
    `Không rõ hình thức nộp “${words}”. Ghi “Trực tiếp”, “Trực tuyến” hoặc “Dịch vụ bưu chính”.`,
  'unknown-change-kind': (words) =>
    `Không rõ loại thay đổi “${words}”. Ghi “Mới ban hành”, “Sửa đổi, bổ sung” hoặc “Thay thế”.`,
  'unknown-online-level': (words) =>
    `Không rõ mức độ trực tuyến “${words}”. Ghi “Toàn trình”, “Một phần” hoặc “Chưa có dịch vụ công trực tuyến”.`,
  'unknown-partial-reason': (words) => `Không rõ lý do một phần “${words}”.`,
  'unreadable-day': (words) =>
    /^\d{5}$/.test(words)
      ? `“${words}” là số thứ tự ngày của bảng tính. Vui lòng định dạng cột là Ngày rồi lưu lại, hoặc ghi ngày/tháng/năm, ví dụ 01/07/2026.`
      : `Không đọc được ngày “${words}”. Ghi ngày/tháng/năm, ví dụ 01/07/2026.`,
  'unreadable-count': (words) => `Số bộ hồ sơ “${words}” không phải số nguyên.`,
  'days-reversed': (words) => `Ngày hết hiệu lực ${day(words)} trước ngày có hiệu lực.`,
  abolishing: () => 'Bản ghi bãi bỏ một thủ tục không có trên cổng.',
  'no-day': () =>
    'Nội dung khác với bản đang có nhưng không rõ ngày có hiệu lực. Vui lòng ghi cột “Có hiệu lực từ ngày”, hoặc chọn ngày chung khi nhập.',
  'day-taken': (words) =>
    `Nội dung khác, nhưng đã có phiên bản có hiệu lực từ ${day(words)}. Vui lòng ghi ngày có hiệu lực sau ngày đó, hoặc sửa phiên bản đó trong trang quản trị.`,
  'other-day': (words) =>
    `Nội dung đã có, nhưng với ngày ${day(words)}. Ngày hiệu lực không được sửa bằng nhập tệp.`,
  gap: (words) =>
    `Phiên bản mới sẽ để trống thời gian từ ${day(words)}. Vui lòng ghi ngày có hiệu lực liền sau phiên bản trước.`,
  draft: () =>
    'Thủ tục đang có bản nháp chưa đăng. Vui lòng đăng hoặc bỏ bản nháp trong trang quản trị trước.',
  trash: () => 'Thủ tục đang ở trong thùng rác. Vui lòng khôi phục trước.',
  withdrawn: () => 'Thủ tục đã thu hồi. Vui lòng bỏ đánh dấu thu hồi trước.',
}

const parts: Readonly<Record<string, string>> = {
  mã_thủ_tục: 'mã địa phương',
  tên_thủ_tục: 'tên',
  số_quyết_định: 'quyết định công bố',
  cấp_thực_hiện: 'cấp thực hiện',
  loại_thủ_tục: 'loại thủ tục',
  lĩnh_vực: 'lĩnh vực',
  trình_tự_thực_hiện: 'trình tự',
  đối_tượng_thực_hiện: 'đối tượng',
  cơ_quan_thực_hiện: 'cơ quan thực hiện',
  cơ_quan_có_thẩm_quyền: 'cơ quan có thẩm quyền',
  cơ_quan_được_ủy_quyền: 'cơ quan được ủy quyền',
  cơ_quan_phối_hợp: 'cơ quan phối hợp',
  địa_chỉ_tiếp_nhận_hs: 'địa chỉ tiếp nhận',
  kết_quả_thực_hiện: 'kết quả',
  yêu_cầu_điều_kiện_thực_hiện: 'yêu cầu, điều kiện',
  từ_khóa: 'từ khóa',
  mô_tả: 'mô tả',
  loại_thay_đổi: 'loại thay đổi',
  ngày_quyết_định: 'ngày quyết định',
  cơ_quan_công_bố: 'cơ quan công bố',
  ngày_có_hiệu_lực: 'ngày hiệu lực',
  số_bộ_hồ_sơ: 'số bộ hồ sơ',
  mức_độ_trực_tuyến: 'mức độ trực tuyến',
  lý_do_một_phần: 'lý do một phần',
  địa_chỉ_trực_tuyến: 'địa chỉ trực tuyến',
  hinh_thuc_nop: 'cách nộp, thời hạn, phí',
  thanh_phan_ho_so: 'thành phần hồ sơ',
  can_cu_phap_ly: 'căn cứ pháp lý',
}

/** What an import says, in the terminal and in the panel. */
export const imports = {
  outcomes: { new: 'Mới', changed: 'Thay đổi', unchanged: 'Không đổi', refused: 'Không nhận' },
  row: (row: number) => `Dòng ${row}`,
  item: (item: number) => `Bản ghi ${item}`,
  atField: (place: string, field: string) => `${place}, trường “${field}”`,
  at: (place: string, column: string) => `${place}, cột ${column}`,
  counts: (counts: Record<'changed' | 'new' | 'refused' | 'unchanged', string>) =>
    `${counts.new} mới, ${counts.changed} thay đổi, ${counts.unchanged} không đổi, ${counts.refused} không nhận`,
  source: (file: string) => `Tệp nhập “${file}”`,
  refusal: (reason: Refusal['reason'], words: string) => refusals[reason](words),
  warning: (kind: SheetWarning['kind'], words: string) => refusals[kind](words),
  nothingWritten: (reason: string) => `${reason} Chưa ghi gì.`,
  unknownColumn: (column: string) => `Cột ${column} không có trong mẫu nên được bỏ qua.`,
  unreadSheet: (name: string) =>
    `Trang tính “${name}” không được đọc; cổng chỉ đọc trang đầu tiên. Nếu trang này có dữ liệu, vui lòng nhập thành tệp riêng.`,
  unknownField: (name: string) => `Trường “${name}” không có trong mẫu nên được bỏ qua.`,
  mistakenField: (name: string, wanted: 'group' | 'list' | 'words') =>
    `Trường “${name}” phải là ${{ group: 'một nhóm {…}', list: 'danh sách […]', words: 'chữ hoặc số' }[wanted]}.`,
  repeatedCode: (code: string, place: string) => `Mã ${code} đã có ở ${place.toLowerCase()}.`,
  strayCells: (titles: readonly string[]) =>
    `Dòng tiếp theo của cùng một thủ tục chỉ ghi các cột bảng; ${titles.map((title) => `“${title}”`).join(', ')} phải nằm ở dòng đầu của thủ tục.`,
  tooLong: (limit: number) => `Nội dung dài hơn ${limit} ký tự.`,
  notInList: 'Giá trị không có trong danh sách.',
  notWebAddress: 'Phải là địa chỉ đầy đủ, bắt đầu bằng http:// hoặc https://.',
  parts: (keys: readonly string[]) => keys.map((key) => parts[key] ?? key).join('; '),
  versionFrom: (from: string) => `phiên bản mới từ ${day(from)}`,
  units: {
    day: (words: string) => `Không đọc được ngày “${words}”.`,
    level: (words: string) => `Không rõ cấp “${words}”. Ghi “province” hoặc “commune”.`,
    kind: (name: string) => `Tên “${name}” không bắt đầu bằng loại đơn vị (Tỉnh, Xã, Phường …).`,
    noCode: 'Thiếu mã đơn vị.',
    noProvince: (code: string) => `Không có tỉnh mã “${code}” trên cổng.`,
    noParent: (name: string) => `Không xác định được “${name}” là đơn vị nào trên cổng.`,
    noSuccessor: (key: string) =>
      `Chưa có đơn vị mới “${key}” trên cổng. Vui lòng nhập danh sách đơn vị (units) trước.`,
    ambiguousCode: (code: string) => `Mã “${code}” đang ứng với nhiều đơn vị trên cổng.`,
    ambiguousName: (name: string) =>
      `Trên cổng có nhiều đơn vị tên “${name}”, không rõ đơn vị nào.`,
    otherName: (name: string) =>
      `Mã này trên cổng là “${name}”; đơn vị không được đổi tên tại chỗ.`,
    otherCode: (code: string) => `Đơn vị cùng tên trên cổng có mã khác: ${code}.`,
    otherParent: 'Đơn vị này trên cổng thuộc tỉnh khác.',
    otherSuccessors: 'Đơn vị này trên cổng đã ghi đơn vị kế thừa khác.',
    conflict: (code: string) => `Mã cũ “${code}” được ghi với nhiều tên khác nhau trong tệp.`,
    unknownProvince: (name: string) => `Trong tệp không có tỉnh “${name}”.`,
    began: (from: string) => `có từ ${from}`,
    share: 'Một phần diện tích',
    slugBefore: 'trước 07 2025',
  },
  panel: {
    title: 'Nhập từ tệp',
    lead: 'Chọn tệp JSON, CSV hoặc XLSX. Cổng cho xem trước điều gì sẽ thay đổi; chưa ghi gì cho đến khi bạn bấm “Nhập”.',
    template: 'Tải tệp mẫu XLSX',
    current: 'Tải danh mục hiện có (XLSX)',
    what: 'Nhập',
    kinds: {
      procedures: 'Thủ tục hành chính',
      units: 'Đơn vị hành chính hiện nay',
      successions: 'Đơn vị cũ và đơn vị kế thừa',
    },
    unitsHelp:
      'Đơn vị hiện nay nhập trước, đơn vị cũ nhập sau; đơn vị đã có trên cổng được giữ nguyên. Cột của tệp như bảng danh mục đơn vị và bảng chuyển đổi năm 2025 (CSV hoặc XLSX).',
    province: 'Chỉ nhập của một tỉnh (mã hoặc tên, để trống thì nhập cả tệp)',
    file: 'Tệp',
    effective: 'Ngày có hiệu lực của nội dung thay đổi',
    effectiveHelp:
      'Dùng cho thủ tục mà tệp không nêu ngày. Phiên bản đang áp dụng kết thúc vào ngày trước đó.',
    try: 'Xem trước',
    apply: 'Nhập',
    trying: 'Đang đọc tệp …',
    applying: 'Đang nhập … Có thể nhập lại cùng tệp nếu bị gián đoạn.',
    tried: 'Xem trước, chưa ghi',
    applied: 'Đã nhập',
    more: (count: string) => `… và ${count} dòng khác.`,
    columns: { place: 'Vị trí', outcome: 'Kết quả', record: 'Bản ghi', notes: 'Ghi chú' },
    forbidden: 'Chỉ cán bộ kiểm soát thủ tục và quản trị hệ thống được nhập thủ tục.',
    forbiddenUnits: 'Chỉ quản trị hệ thống được nhập đơn vị.',
    failed:
      'Có lỗi khi nhập. Những bản ghi đã báo kết quả vẫn được giữ; vui lòng nhập lại cùng tệp.',
    lost: 'Mất kết nối với cổng. Vui lòng thử lại cùng tệp.',
  },
  terminal: {
    usage: [
      'Cách dùng: npm run import -- procedures|units|successions|plan-tasks TỆP [lựa chọn]',
      '  TỆP            JSON (chỉ thủ tục), CSV hoặc XLSX',
      '  --dry-run      chỉ cho biết điều gì sẽ thay đổi, không ghi',
      '  --effective    NĂM-THÁNG-NGÀY: ngày có hiệu lực, cho bản ghi không nêu ngày',
      '  --plan         phần cuối địa chỉ của kế hoạch, cho plan-tasks: nhập vào bản nháp của kế hoạch này',
      '  --province     mã hoặc tên một tỉnh: chỉ nhập đơn vị của tỉnh này',
      '  --successions  tệp kế thừa, nhập luôn sau tệp đơn vị',
      '  --as           làm với quyền của tài khoản này',
    ].join('\n'),
    wrongDay: '--effective phải là ngày dạng NĂM-THÁNG-NGÀY, ví dụ 2026-07-01.',
    noAccount: (email: string) => `Không có tài khoản ${email}.`,
    soFar: (share: string, counts: string) => `${share}: ${counts}`,
    wouldBe: 'Chạy thử, chưa ghi:',
    done: 'Đã nhập:',
  },
  firstLabel: 'Bản đầu tiên',
  versionLabel: (decision: string) => `Theo Quyết định ${decision}`,
  versionLabelFrom: (from: string) => `Từ ngày ${day(from)}`,
} as const
