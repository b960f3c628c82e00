import type {
  Audience,
  ChannelKind,
  OnlineLevel,
  OnlineScheme,
  PartialReason,
  ProcedureChangeKind,
  ProcedureLevel,
} from '../options.js'
import { foldText, tidyText } from '../text/vietnameseText.js'

/** The option values a list of the sheet names, and the entries nobody knows, in their own words. */
export interface KnownValues<Value> {
  values: readonly Value[]
  unknown: readonly string[]
}

const AUDIENCES: Readonly<Record<string, Audience>> = {
  'Công dân Việt Nam': 'citizen',
  'Người Việt Nam định cư ở nước ngoài': 'overseas-vietnamese',
  'Người nước ngoài': 'foreigner',
  'Cán bộ, công chức, viên chức': 'cadre',
  'Doanh nghiệp': 'enterprise',
  'Doanh nghiệp có vốn đầu tư nước ngoài': 'fdi-enterprise',
  'Tổ chức (không bao gồm doanh nghiệp, HTX)': 'organisation',
  'Tổ chức': 'organisation',
  'Tổ chức nước ngoài': 'foreign-organisation',
  'Hợp tác xã': 'cooperative',
}

const LEVELS: Readonly<Record<string, ProcedureLevel>> = {
  'Cấp Bộ': 'ministry',
  'Cấp Trung ương': 'ministry',
  'Cấp Tỉnh': 'province',
  'Cấp Huyện': 'district',
  'Cấp Xã': 'commune',
  'Cơ quan khác': 'other',
}

const CHANNEL_NAMES: Readonly<Record<ChannelKind, string>> = {
  'in-person': 'Trực tiếp',
  online: 'Trực tuyến',
  'public-post': 'Dịch vụ bưu chính',
}

const CHANNELS: Readonly<Record<string, ChannelKind>> = {
  'truc tiep': 'in-person',
  'truc tuyen': 'online',
  'dich vu buu chinh': 'public-post',
  'buu chinh cong ich': 'public-post',
}

const CHANGE_KINDS: Readonly<Record<ProcedureChangeKind, string>> = {
  unknown: 'Chưa xác định',
  new: 'Mới ban hành',
  amended: 'Sửa đổi, bổ sung',
  replaced: 'Thay thế',
  abolished: 'Bãi bỏ',
}

const PARTIAL_REASONS: Readonly<Record<PartialReason, string>> = {
  presence: 'Người nộp hồ sơ phải có mặt',
  'field-verification': 'Phải kiểm tra, xác minh tại thực địa',
  'technical-fault': 'Hệ thống gặp lỗi kỹ thuật',
  'other-technical': 'Lý do kỹ thuật khác',
}

/** How far a procedure can be done online; the scheme tells which of three eras the level is of. */
export interface OnlineService {
  onlineScheme: OnlineScheme | null
  onlineLevel: OnlineLevel | null
}

const ONLINE_SERVICES: readonly (readonly [string, OnlineService])[] = [
  ['Toàn trình', { onlineScheme: 'two-level', onlineLevel: 'full' }],
  ['Một phần', { onlineScheme: 'two-level', onlineLevel: 'partial' }],
  ['Mức độ 1 (cũ)', { onlineScheme: 'legacy4', onlineLevel: 'level-1' }],
  ['Mức độ 2 (cũ)', { onlineScheme: 'legacy4', onlineLevel: 'level-2' }],
  ['Mức độ 3 (cũ)', { onlineScheme: 'legacy4', onlineLevel: 'level-3' }],
  ['Mức độ 4 (cũ)', { onlineScheme: 'legacy4', onlineLevel: 'level-4' }],
  ['Chưa có dịch vụ công trực tuyến', { onlineScheme: 'none', onlineLevel: null }],
]

/** The kind of change a cell names, or null for words nobody knows. */
export function parseChangeKind(cell: string): ProcedureChangeKind | null {
  return keyFor(CHANGE_KINDS, cell)
}

/** Why a service is only partly online, or null for words nobody knows. */
export function parsePartialReason(cell: string): PartialReason | null {
  return keyFor(PARTIAL_REASONS, cell)
}

/** The online level a cell names, or null for words nobody knows; 'Mức độ 3' needs no '(cũ)'. */
export function parseOnlineService(cell: string): OnlineService | null {
  const folded = foldText(cell)
  const found = ONLINE_SERVICES.find(([name]) =>
    [foldText(name), foldText(name.replace(' (cũ)', ''))].includes(folded),
  )
  return found?.[1] ?? null
}

/** The words the sheet has for what is stored; each is read back as the same value. */
export const sheetWords = {
  audience: (value: Audience) => nameOf(AUDIENCES, value) ?? 'Đối tượng khác',
  level: (value: ProcedureLevel) => nameOf(LEVELS, value) ?? 'Cơ quan khác',
  channel: (value: ChannelKind) => CHANNEL_NAMES[value],
  changeKind: (value: ProcedureChangeKind) => CHANGE_KINDS[value],
  partialReason: (value: PartialReason) => PARTIAL_REASONS[value],
  online: ({ onlineScheme, onlineLevel }: Partial<OnlineService>) =>
    ONLINE_SERVICES.find(
      ([, known]) =>
        known.onlineScheme === onlineScheme && known.onlineLevel === (onlineLevel ?? null),
    )?.[0] ?? null,
}

/** Who may use a procedure, from 'Công dân Việt Nam, Cán bộ, công chức, viên chức'; entries nobody knows count as 'other'. */
export function parseAudiences(cell: string | null | undefined): KnownValues<Audience> {
  return valuesOf(cell, AUDIENCES)
}

/** The levels that handle a procedure, from 'Cấp Bộ, Cấp Tỉnh, Cơ quan khác'; entries nobody knows count as 'other'. */
export function parseLevels(cell: string | null | undefined): KnownValues<ProcedureLevel> {
  return valuesOf(cell, LEVELS)
}

/** How a file is handed in, or null for words nobody knows. */
export function parseChannelKind(cell: string | null | undefined): ChannelKind | null {
  return CHANNELS[foldText(cell ?? '')] ?? null
}

function keyFor<Value extends string>(
  names: Readonly<Record<Value, string>>,
  cell: string,
): Value | null {
  const folded = foldText(cell)
  const values = Object.keys(names) as Value[]
  return values.find((value) => foldText(names[value]) === folded) ?? null
}

function nameOf<Value extends string>(names: Readonly<Record<string, Value>>, value: Value) {
  return Object.keys(names).find((name) => names[name] === value)
}

/** Names themselves hold commas, so the longest known name is taken first at each place. */
function valuesOf<Value extends string>(
  cell: string | null | undefined,
  names: Readonly<Record<string, Value>>,
): KnownValues<Value | 'other'> {
  const longestFirst = Object.keys(names).toSorted((left, right) => right.length - left.length)
  const values: (Value | 'other')[] = []
  const unknown: string[] = []
  let rest = tidyText(cell ?? '')
  while (rest !== '') {
    const name = longestFirst.find((candidate) => startsWithName(rest, candidate))
    const words = name ? rest.slice(0, name.length) : (rest.split(/[,;\n]/)[0] ?? rest)
    const value = name ? names[name] : undefined
    if (value) values.push(value)
    if (!value && words.trim()) unknown.push(words.trim())
    rest = rest.slice(words.length).replace(/^[\s,;]+/, '')
  }
  if (unknown.length > 0) values.push('other')
  return { values: [...new Set(values)], unknown }
}

function startsWithName(text: string, name: string): boolean {
  const start = text.slice(0, name.length)
  const after = text.slice(name.length)
  return foldText(start) === foldText(name) && /^\s*(?:[,;\n]|$)/.test(after)
}
