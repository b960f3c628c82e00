import { readFileSync } from 'node:fs'

type RawRecord = {
  metadata: Record<string, string>
  content: Record<string, string>
  tables: { hinh_thuc_nop: Record<string, string>[] }
}

const REAL = 'seeds/data/procedures.json'
const PLACES = ['Ba Vì', 'Cẩm Giàng', 'Đông Hà', 'Hòa Vang', 'Krông Pắc', 'Mỹ Tho', 'Phú Quốc']
const SUBJECTS = [
  'Đất đai',
  'Hộ tịch',
  'Xây dựng',
  'Lao động',
  'Giáo dục',
  'Y tế',
  'Thuế',
  'Văn hóa',
]

/**
 * As many records as wanted, made from the real ones, the same on every run: the real ones first, then
 * variations with codes, names, fields and time limits of their own, each as long as a real one.
 */
export function* manyRecords(count: number): Generator<RawRecord> {
  const real = JSON.parse(readFileSync(REAL, 'utf8')) as RawRecord[]
  for (let index = 0; index < count; index += 1) {
    const record = real[index % real.length] as RawRecord
    yield index < real.length ? record : variation(record, index)
  }
}

function variation(record: RawRecord, index: number): RawRecord {
  const place = PLACES[index % PLACES.length] ?? ''
  const { metadata, content, tables } = record
  return {
    ...record,
    metadata: {
      ...metadata,
      mã_thủ_tục: `9.${String(index).padStart(6, '0')}`,
      tên_thủ_tục: `${metadata['tên_thủ_tục'] ?? ''} tại ${place} số ${index}`,
      lĩnh_vực: SUBJECTS[Math.floor(index / 7) % SUBJECTS.length] ?? '',
    },
    content: { ...content, từ_khóa: `${place}, mã số ${index}` },
    tables: {
      ...tables,
      hinh_thuc_nop: tables.hinh_thuc_nop.map((row) => ({
        ...row,
        thoi_han_giai_quyet: `${(index % 29) + 1} Ngày làm việc`,
      })),
    },
  }
}
