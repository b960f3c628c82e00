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

/** So many differ in all that varies; after them the variations come again under numbers of their own. */
export const DIFFERENT = 1000

/**
 * As many records as wanted, made from the real ones, the same on every run: the real ones first, then
 * variations with codes, names, fields, agencies, levels, fees and time limits of their own, each as
 * long as a real one.
 */
export function* manyRecords(count: number): Generator<RawRecord> {
  const real = realRecords()
  for (let index = 0; index < count; index += 1) {
    yield index < real.length ? (real[index] as RawRecord) : variation(real, index)
  }
}

/** Only the variations among as many records. */
export function* manyVariations(count: number): Generator<RawRecord> {
  const real = realRecords()
  for (let index = real.length; index < count; index += 1) yield variation(real, index)
}

/** More would need longer numbers. */
export const MOST = 900_000

/** The place among the first records of the one that differs from this one in its number only. */
export function sameButForNumber(index: number): number {
  const real = realRecords().length
  return index < DIFFERENT ? index : real + ((index - real) % (DIFFERENT - real))
}

/** The number in code, name and keywords, always of six digits, and nothing else depends on it. */
export function numberOf(index: number): string {
  return String(100_000 + index)
}

export function codeOf(index: number): string {
  return `9.${numberOf(index)}`
}

let read: readonly RawRecord[] | undefined

function realRecords(): readonly RawRecord[] {
  read ??= JSON.parse(readFileSync(REAL, 'utf8')) as RawRecord[]
  return read
}

function variation(real: readonly RawRecord[], index: number): RawRecord {
  const kind = sameButForNumber(index)
  const record = real[kind % real.length] as RawRecord
  const other = real[(7 * kind + Math.floor(kind / real.length)) % real.length] as RawRecord
  const place = PLACES[kind % PLACES.length] ?? ''
  const { metadata, content, tables } = record
  return {
    ...record,
    metadata: {
      ...metadata,
      mã_thủ_tục: codeOf(index),
      tên_thủ_tục: `${metadata['tên_thủ_tục'] ?? ''} tại ${place} số ${numberOf(index)}`,
      lĩnh_vực: subjectOf(kind, other),
      cấp_thực_hiện: other.metadata['cấp_thực_hiện'] ?? '',
    },
    content: {
      ...content,
      cơ_quan_thực_hiện: other.content['cơ_quan_thực_hiện'] ?? '',
      từ_khóa: `${place}, mã số ${numberOf(index)}`,
    },
    tables: {
      ...tables,
      hinh_thuc_nop: tables.hinh_thuc_nop.map((row) => ({
        ...row,
        thoi_han_giai_quyet: `${(kind % 29) + 1} Ngày làm việc`,
        phi_le_phi: other.tables.hinh_thuc_nop[0]?.phi_le_phi ?? row.phi_le_phi ?? '',
      })),
    },
  }
}

function subjectOf(kind: number, other: RawRecord): string {
  const subjects = [other.metadata['lĩnh_vực'] ?? '', ...SUBJECTS]
  return subjects[Math.floor(kind / 7) % subjects.length] ?? ''
}
