import { foldText, tidyText } from '../text/vietnameseText.js'
import { withoutMarkup } from '../text/withoutMarkup.js'

/** A row of one of the sheet's tables, or a group of its fields; keys may come in any Unicode form. */
export type SheetFields = ReadonlyMap<string, unknown>

/** Something an editor should look at; `text` is the words of the sheet that were not understood. */
export interface SheetWarning {
  kind:
    | 'missing-code'
    | 'unusual-code'
    | 'missing-name'
    | 'unknown-level'
    | 'unknown-audience'
    | 'unknown-channel'
    | 'unknown-change-kind'
    | 'unknown-online-level'
    | 'unknown-partial-reason'
    | 'unreadable-day'
    | 'unreadable-count'
  text: string
  /** The field of the sheet in which they stand. */
  key?: string
}

const NO_INFORMATION = 'khong co thong tin'

/** The named group of a record; empty when it is missing or no object. */
export function groupOf(record: unknown, name: string): SheetFields {
  return fieldsOf(fieldsOf(record).get(name))
}

/** The rows of a named table of a record, in order; empty when it is missing or no list. */
export function rowsOf(record: unknown, name: string): readonly SheetFields[] {
  const rows = groupOf(record, 'tables').get(name)
  return Array.isArray(rows) ? rows.map(fieldsOf) : []
}

/** A cell as tidy NFC text, or null where the sheet is empty or says "Không có thông tin". */
export function cellOf(fields: SheetFields, name: string): string | null {
  const value = fields.get(name)
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const text = tidyText(withoutMarkup(String(value)))
  return text === '' || foldText(text) === NO_INFORMATION ? null : text
}

/** The fields of an object under their names in NFC; empty for anything else. */
export function fieldsOf(value: unknown): SheetFields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map()
  return new Map(Object.entries(value).map(([name, cell]) => [name.normalize('NFC'), cell]))
}
