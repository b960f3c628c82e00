import type { CalendarDate } from '../domain/calendar/calendarDate.js'
import { foldText, tidyText } from '../domain/text/vietnameseText.js'
import { text } from '../portal/text/vi.js'
import { csvRows } from './csvRows.js'
import { LIMITS } from './limits.js'
import type { RawCell, RawRow } from './rawRow.js'
import { recogniseFile, type FileKind, type SourceFile } from './recogniseFile.js'
import { columnLetters, TableRefused } from './tableRefused.js'
import type { ReadOptions } from './textPieces.js'
import { xlsxRows, type SheetOptions } from './xlsx/sheetRows.js'

/** A column that a table may have. The first title is the one a template shows. */
export type TableColumn<Name extends string = string> = {
  name: Name
  titles: readonly [string, ...string[]]
  isRequired?: boolean
  /** Holds days: a number there is one whose cell has lost its format. */
  isDay?: boolean
}

/** One row under the names of its columns; what is empty or not in the file is ''. */
export type TableRow<Name extends string> = {
  /** As a spreadsheet program counts, so that a person finds it. */
  row: number
  /** Tidy text; a day is written YYYY-MM-DD, a number with a decimal point. */
  cells: Readonly<Record<Name, string>>
  /** The exact values of cells that a workbook keeps as numbers or days, not as text. */
  numbers: Readonly<Partial<Record<Name, number>>>
  days: Readonly<Partial<Record<Name, CalendarDate>>>
  /** 'C “Mã thủ tục”', for messages. */
  placeOf(name: Name): string
}

type Options = ReadOptions & {
  /** Told about each column of the file that nothing reads. */
  onUnknownColumn?: (column: string) => void
  /** Told about each visible sheet after the first, which nothing reads. */
  onUnreadSheet?: (name: string) => void
}

type Sheet = Parameters<NonNullable<SheetOptions['onSheet']>>[0]

/**
 * The rows of an XLSX or CSV file below its header, one after another, whatever its size. The header
 * may stand below a title; columns are found by their Vietnamese titles or code names, without marks
 * and in any order.
 *
 * @throws TableRefused with the row and column when the file cannot be trusted or read
 */
export async function* readTable<Name extends string>(
  source: SourceFile,
  columns: readonly TableColumn<Name>[],
  { onUnknownColumn, onUnreadSheet, onProgress }: Options = {},
): AsyncGenerator<TableRow<Name>> {
  const kind = await recogniseFile(source, ['xlsx', 'csv'])
  let header: Header<Name> | null = null
  let closest: Header<Name> | null = null
  let rowsAbove = 0
  let hasRows = false
  let sheet: Sheet | null = null
  const onSheet = (read: Sheet) => void (sheet = read)
  for await (const raw of rowsIn(source.path, kind, { onProgress, onSheet })) {
    if (header) {
      if (kind === 'csv') refuseCellsBeyond(raw, header)
      const row = namedRow(raw, header, columns)
      if (!row) continue
      hasRows = true
      yield row
      continue
    }
    const found = headerIn(raw, columns)
    if (found.missing.length === 0) {
      header = found
      found.unknown.forEach((column) => onUnknownColumn?.(column))
      unreadSheets(sheet).forEach((name) => onUnreadSheet?.(name))
      continue
    }
    if (!closest || found.missing.length < closest.missing.length) closest = found
    if (++rowsAbove > LIMITS.rowsBeforeHeader) break
  }
  if (!header) throw noHeader(closest, sheet)
  if (!hasRows) throw new TableRefused(text.sheets.refused.noRows)
}

function rowsIn(file: string, kind: FileKind, options: SheetOptions): AsyncGenerator<RawRow> {
  return kind === 'xlsx' ? xlsxRows(file, options) : csvRows(file, options)
}

type Header<Name extends string> = {
  places: ReadonlyMap<Name, { index: number; words: string }>
  missing: readonly string[]
  unknown: readonly string[]
  lastIndex: number
}

function headerIn<Name extends string>(
  raw: RawRow,
  columns: readonly TableColumn<Name>[],
): Header<Name> {
  const places = new Map<Name, { index: number; words: string }>()
  const unknown: string[] = []
  let repeated: string | undefined
  for (const [index, cell] of raw.cells) {
    const title = tidyText(cell.text)
    const words = text.sheets.column(columnLetters(index), title)
    const column = columns.find((candidate) => isTitled(candidate, title))
    if (!column) unknown.push(words)
    else if (places.has(column.name)) repeated ??= words
    else places.set(column.name, { index, words })
  }
  const missing = columns
    .filter(({ isRequired, name }) => isRequired && !places.has(name))
    .map(({ titles }) => titles[0])
  if (missing.length === 0 && repeated) {
    throw new TableRefused(text.sheets.refused.repeatedColumn, { row: raw.row, column: repeated })
  }
  return { places, missing, unknown, lastIndex: Math.max(-1, ...raw.cells.keys()) }
}

/** A separator inside a value that has no quotes pushes what follows under other titles. */
function refuseCellsBeyond({ row, cells }: RawRow, { lastIndex }: Header<string>): void {
  const beyond = [...cells.keys()].find((index) => index > lastIndex)
  if (beyond === undefined) return
  throw new TableRefused(text.sheets.refused.beyond, { row, column: columnLetters(beyond) })
}

/** Templates may mark a title: 'Mã thủ tục (*)'. */
function isTitled({ name, titles }: TableColumn, title: string): boolean {
  const folded = foldText(title)
  return title === name || titles.some((known) => foldText(known) === folded)
}

function noHeader<Name extends string>(
  closest: Header<Name> | null,
  sheet: Sheet | null,
): TableRefused {
  const { empty, firstSheetOnly, header } = text.sheets.refused
  const reason = closest ? header(closest.missing) : empty
  const isOneOfMany = sheet !== null && unreadSheets(sheet).length > 0
  return new TableRefused(isOneOfMany ? `${reason} ${firstSheetOnly(sheet.sheetName)}` : reason)
}

/** The help of the template stands in a sheet of its own, which nobody expects to be read. */
function unreadSheets(sheet: Sheet | null): readonly string[] {
  const { helpSheet } = text.openData.template
  return (sheet?.unreadSheets ?? []).filter((name) => name !== helpSheet)
}

function namedRow<Name extends string>(
  { row, cells: raw }: RawRow,
  { places }: Header<Name>,
  columns: readonly TableColumn<Name>[],
): TableRow<Name> | null {
  const cells = {} as Record<Name, string>
  const numbers: Partial<Record<Name, number>> = {}
  const days: Partial<Record<Name, CalendarDate>> = {}
  let isEmpty = true
  for (const { name, isDay } of columns) {
    const place = places.get(name)
    const cell = place && raw.get(place.index)
    const day = cell?.day ?? (isDay && cell ? unformattedDay(cell) : undefined)
    cells[name] = day ?? (cell ? tidyText(cell.text) : '')
    if (cell?.number !== undefined) numbers[name] = cell.number
    if (day) days[name] = day
    if (cells[name]) isEmpty = false
  }
  const placeOf = (name: Name) => places.get(name)?.words ?? name
  return isEmpty ? null : { row, cells, numbers, days, placeOf }
}

/** 03/10/1954; a smaller number in a column of days is a year or a mistake. */
const LEAST_SERIAL = 20_000

function unformattedDay({ number, serialDay }: RawCell): CalendarDate | undefined {
  return number !== undefined && number >= LEAST_SERIAL ? serialDay : undefined
}
