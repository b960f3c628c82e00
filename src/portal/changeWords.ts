import { isValidDay } from '../domain/calendar/calendarDate.js'
import type { FieldChange } from '../domain/changeSummary.js'
import { formatDay, formatNumber } from '../domain/text/vietnameseFormat.js'
import { text } from './text/vi.js'

/** The collections whose history has a place on their pages. */
export type HistoryOf = 'assignments' | 'directives' | 'plans'

const words = text.parts.history
const { admin, options } = text

/** Fields that several collections share, by the last part of their path. */
const SHARED: Readonly<Record<string, string>> = {
  ...admin.slugs.fields,
  ...admin.withdrawal.fields,
  provenance: admin.provenance.label,
  due: admin.due.label,
}

/** Choices are stored by key. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  state: options.assignmentStates,
  obligation: options.obligations,
  frequency: options.frequencies,
  area: options.reformAreas,
  type: options.planTypes,
  'due.kind': options.dueKinds,
}

const LONGEST_VALUE = 120
const ID = /^([0-9a-f]{24}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

/** "Nhiệm vụ 3 – Thời hạn: 30/06/2026 → 31/08/2026"; a value that is no words to a reader is left out. */
export function changeWords(collection: HistoryOf, { field, before, after }: FieldChange): string {
  const segments = field.split('.')
  const names = segments.filter((segment) => !/^\d+$/.test(segment))
  const row = segments.find((segment) => /^\d+$/.test(segment))
  const item = row ? itemName(collection, names[0] ?? '', row) : null
  if (item && names.length === 1) {
    if (before === null) return words.added(item)
    if (after === null) return words.removed(item)
  }
  const label = labelOf(collection, names)
  const what = item && names.length > 1 ? words.part(item, label) : (item ?? label)
  const [from, to] = [valueWords(names, before), valueWords(names, after)]
  if (from === null || to === null) return what
  return words.changed(what, from, to)
}

function itemName(collection: HistoryOf, list: string, row: string): string {
  const items = (admin[collection] as { items?: Record<string, string> }).items
  const name = items?.[list] ?? labelOf(collection, [list])
  return words.row(name.charAt(0).toLocaleUpperCase('vi') + name.slice(1), row)
}

function labelOf(collection: HistoryOf, names: readonly string[]): string {
  const fields: Readonly<Record<string, string>> = admin[collection].fields
  const paths = names.map((_name, index) => names.slice(0, names.length - index).join('.'))
  const own = paths.map((path) => fields[path]).find((label) => label !== undefined)
  const shared = [...names].reverse().map((name) => SHARED[name])
  return (
    fields[names.join('.')] ?? shared.find((label) => label !== undefined) ?? own ?? words.other
  )
}

/** Null where it says nothing to a reader: lists, keys of records, long texts. */
function valueWords(names: readonly string[], value: unknown): string | null {
  if (value === null || value === undefined) return words.nothing
  if (typeof value === 'number')
    return names.at(-1) === 'year' ? String(value) : formatNumber(value)
  if (typeof value === 'boolean') return value ? text.parts.yes : words.no
  return typeof value === 'string' ? textWords(names, value) : null
}

function textWords(names: readonly string[], value: string): string | null {
  if (ID.test(value) || value.length > LONGEST_VALUE) return null
  if (isValidDay(value)) return formatDay(value)
  const choices = CHOICES[names.slice(-2).join('.')] ?? CHOICES[names.at(-1) ?? '']
  return choices?.[value] ?? `“${value}”`
}
