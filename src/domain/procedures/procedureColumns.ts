import type { ProcedureRecord, RecordRow } from './procedureRecordOf.js'

type Group = 'content' | 'metadata' | 'phiên_bản'
type Table = keyof ProcedureRecord['tables']

/** A column of the CSV and XLSX form: where its value stands in a record. */
export type ProcedureColumn = {
  name: string
  titles: readonly [string, ...string[]]
  isRequired?: boolean
  isDay?: boolean
  help?: string
} & ({ group: Group; key: string } | { table: Table; key: string })

const DAY_HELP = 'Ngày/tháng/năm, ví dụ 01/07/2026.'
const DAY = { isDay: true, help: DAY_HELP } as const

/**
 * The columns in their order. A procedure takes as many rows as its longest table; its own columns
 * stand in the first, and each further row repeats the code and carries the next row of each table.
 */
export const procedureColumns: readonly ProcedureColumn[] = [
  {
    ...metadata('mã_thủ_tục', ['Mã thủ tục', 'Mã TTHC']),
    isRequired: true,
    help: 'Để kiểu Văn bản. Các dòng cùng mã, liền nhau là một thủ tục; từ dòng thứ hai chỉ cần mã và các cột bảng.',
  },
  { ...metadata('tên_thủ_tục', ['Tên thủ tục', 'Tên TTHC']), isRequired: true },
  metadata('số_quyết_định', ['Số quyết định công bố', 'Số quyết định']),
  { ...announced('ngày_quyết_định', ['Ngày quyết định công bố', 'Ngày quyết định']), ...DAY },
  announced('cơ_quan_công_bố', ['Cơ quan công bố']),
  {
    ...announced('loại_thay_đổi', ['Loại thay đổi']),
    help: 'Mới ban hành; Sửa đổi, bổ sung; Thay thế; Bãi bỏ. Để trống nếu chưa rõ.',
  },
  {
    ...announced('ngày_có_hiệu_lực', ['Có hiệu lực từ ngày', 'Ngày có hiệu lực']),
    isDay: true,
    help: `${DAY_HELP} Cần khi nội dung thay đổi so với bản đang có.`,
  },
  { ...announced('ngày_hết_hiệu_lực', ['Hết hiệu lực sau ngày']), ...DAY },
  {
    ...metadata('cấp_thực_hiện', ['Cấp thực hiện']),
    isRequired: true,
    help: 'Cấp Bộ, Cấp Tỉnh, Cấp Xã, Cơ quan khác; nhiều cấp cách nhau bằng dấu phẩy.',
  },
  metadata('loại_thủ_tục', ['Loại thủ tục']),
  metadata('lĩnh_vực', ['Lĩnh vực']),
  {
    ...content('trình_tự_thực_hiện', ['Trình tự thực hiện']),
    help: 'Mỗi bước bắt đầu bằng “Bước 1:”, “Bước 2:” …',
  },
  content('đối_tượng_thực_hiện', ['Đối tượng thực hiện']),
  content('cơ_quan_thực_hiện', ['Cơ quan thực hiện']),
  content('cơ_quan_có_thẩm_quyền', ['Cơ quan có thẩm quyền']),
  content('cơ_quan_được_ủy_quyền', ['Cơ quan được ủy quyền']),
  content('cơ_quan_phối_hợp', ['Cơ quan phối hợp']),
  content('địa_chỉ_tiếp_nhận_hs', ['Địa chỉ tiếp nhận hồ sơ', 'Địa chỉ tiếp nhận HS']),
  content('kết_quả_thực_hiện', ['Kết quả thực hiện']),
  content('yêu_cầu_điều_kiện_thực_hiện', ['Yêu cầu, điều kiện thực hiện', 'Yêu cầu, điều kiện']),
  content('từ_khóa', ['Từ khóa']),
  content('mô_tả', ['Mô tả']),
  announced('số_bộ_hồ_sơ', ['Số bộ hồ sơ']),
  {
    ...announced('mức_độ_trực_tuyến', ['Mức độ trực tuyến']),
    help: 'Toàn trình; Một phần; Chưa có dịch vụ công trực tuyến.',
  },
  announced('lý_do_một_phần', ['Lý do một phần']),
  announced('địa_chỉ_trực_tuyến', ['Địa chỉ nộp trực tuyến']),
  {
    ...inTable('hinh_thuc_nop', 'hinh_thuc', ['Hình thức nộp']),
    help: 'Trực tiếp; Trực tuyến; Dịch vụ bưu chính. Mỗi hình thức một dòng.',
  },
  {
    ...inTable('hinh_thuc_nop', 'thoi_han_giai_quyet', ['Thời hạn giải quyết']),
    help: 'Ví dụ: 7 Ngày làm việc.',
  },
  {
    ...inTable('hinh_thuc_nop', 'phi_le_phi', ['Phí, lệ phí']),
    help: 'Ví dụ: Lệ phí : 8.000 Đồng (mỗi bản sao).',
  },
  inTable('hinh_thuc_nop', 'mo_ta', ['Mô tả cách nộp']),
  inTable('thanh_phan_ho_so', 'truong_hop', ['Trường hợp']),
  {
    ...inTable('thanh_phan_ho_so', 'ten_giay_to', ['Tên giấy tờ']),
    help: 'Mỗi giấy tờ một dòng.',
  },
  inTable('thanh_phan_ho_so', 'so_luong', ['Mẫu đơn, tờ khai']),
  {
    ...inTable('thanh_phan_ho_so', 'ghi_chu', ['Số bản, ghi chú']),
    help: 'Ví dụ: Bản chính: 1, xuống dòng, Bản sao: 2.',
  },
  {
    ...inTable('can_cu_phap_ly', 'so_ky_hieu', ['Căn cứ pháp lý: số, ký hiệu']),
    help: 'Mỗi văn bản một dòng.',
  },
  inTable('can_cu_phap_ly', 'trich_yeu', ['Căn cứ pháp lý: trích yếu']),
  {
    ...inTable('can_cu_phap_ly', 'ngay_ban_hanh', ['Căn cứ pháp lý: ngày ban hành']),
    ...DAY,
  },
  inTable('can_cu_phap_ly', 'co_quan_ban_hanh', ['Căn cứ pháp lý: cơ quan ban hành']),
]

export const CODE_COLUMN = 'ma_thu_tuc'

const tables = ['hinh_thuc_nop', 'thanh_phan_ho_so', 'can_cu_phap_ly'] as const

export type ProcedureCells = Readonly<Record<string, string>>

/** The rows that a record takes in a table, cells under the names of the columns. */
export function rowsOfRecord(record: ProcedureRecord): readonly ProcedureCells[] {
  const length = Math.max(1, ...tables.map((table) => record.tables[table].length))
  return Array.from({ length }, (_, index) =>
    Object.fromEntries(
      procedureColumns.map((column) => [column.name, cellOf(record, column, index)]),
    ),
  )
}

/** The record that consecutive rows of one code make up. */
export function recordOfRows(rows: readonly ProcedureCells[]): ProcedureRecord {
  const groups: Record<Group, Record<string, string>> = { metadata: {}, content: {}, phiên_bản: {} }
  for (const column of procedureColumns) {
    if ('group' in column) groups[column.group][column.key] = rows[0]?.[column.name] ?? ''
  }
  return {
    source_file: '',
    ...groups,
    tables: {
      hinh_thuc_nop: tableRows(rows, 'hinh_thuc_nop'),
      thanh_phan_ho_so: tableRows(rows, 'thanh_phan_ho_so'),
      can_cu_phap_ly: tableRows(rows, 'can_cu_phap_ly'),
    },
  }
}

/** What stands in columns of the procedure itself on a row that only continues its tables. */
export function strayCells(row: ProcedureCells): readonly string[] {
  return procedureColumns.flatMap((column) =>
    'group' in column && column.name !== CODE_COLUMN && row[column.name] ? [column.name] : [],
  )
}

function tableRows(rows: readonly ProcedureCells[], table: Table): readonly RecordRow[] {
  const columns = procedureColumns.filter((column) => 'table' in column && column.table === table)
  return rows
    .map((row) => Object.fromEntries(columns.map(({ key, name }) => [key, row[name] ?? ''])))
    .filter((row) => Object.values(row).some((cell) => cell !== ''))
}

function cellOf(record: ProcedureRecord, column: ProcedureColumn, index: number): string {
  if ('table' in column) return record.tables[column.table][index]?.[column.key] ?? ''
  if (index > 0 && column.name !== CODE_COLUMN) return ''
  return record[column.group][column.key] ?? ''
}

function metadata(key: string, titles: ProcedureColumn['titles']) {
  return { name: codeName(key), titles, group: 'metadata', key } as const
}

function content(key: string, titles: ProcedureColumn['titles']) {
  return { name: codeName(key), titles, group: 'content', key } as const
}

function announced(key: string, titles: ProcedureColumn['titles']) {
  return { name: codeName(key), titles, group: 'phiên_bản', key } as const
}

function inTable(table: Table, key: string, titles: ProcedureColumn['titles']) {
  return { name: `${table}.${key}`, titles, table, key } as const
}

/** 'mã_thủ_tục' as a plain name: 'ma_thu_tuc'. */
function codeName(key: string): string {
  return key.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')
}
