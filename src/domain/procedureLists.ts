import type { Audience, ChannelKind, ProcedureLevel } from './options.js'
import { foldText, tidyText } from './vietnameseText.js'

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

const CHANNELS: Readonly<Record<string, ChannelKind>> = {
  'truc tiep': 'in-person',
  'truc tuyen': 'online',
  'dich vu buu chinh': 'public-post',
  'buu chinh cong ich': 'public-post',
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
