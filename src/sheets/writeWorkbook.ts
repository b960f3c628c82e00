import writeExcelFile, { type CellObject, type Sheet } from 'write-excel-file/node'

import { isValidDay } from '../domain/calendarDate.js'
import type { CellValue, Column } from './columns.js'
import { withoutZipTimes } from './withoutZipTimes.js'

/** The type that spreadsheets are sent as. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** One sheet, made by `sheetOf`. */
export type WorkbookSheet = Sheet<Buffer>

/** Excel takes a longer cell for a damaged file. */
const MOST_CHARACTERS = 32_767
/** Excel shows ### for longer texts in a cell of the type text. */
const MOST_TYPED_AS_TEXT = 255
/** Excel's calendar is wrong before; such days stay text. */
const FIRST_DAY = '1900-03-01'

const HEADER = {
  fontWeight: 'bold',
  backgroundColor: '#E8EEF4',
  bottomBorderStyle: 'thin',
  alignVertical: 'center',
  wrap: true,
} as const

const WIDTHS = { day: 13, number: 12, money: 18, percent: 12, text: 32 } as const

/** Rows as a sheet: bold header row that stays in view, cells of their type, long texts wrapped. */
export function sheetOf<Row>({
  name,
  columns,
  rows,
}: {
  name: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
}): WorkbookSheet {
  return {
    sheet: sheetName(name),
    orientation: 'landscape',
    stickyRowsCount: 1,
    columns: columns.map((column) => ({ width: widthOf(column) })),
    data: [
      columns.map(({ header }) => ({ value: header, ...HEADER })),
      ...rows.map((row) => columns.map((column) => cellOf(column, column.value(row)))),
    ],
  }
}

/** The bytes of an .xlsx file; the same sheets give the same bytes. */
export async function writeWorkbook(...sheets: WorkbookSheet[]): Promise<Buffer> {
  return withoutZipTimes(await writeExcelFile(sheets).toBuffer())
}

function widthOf<Row>({ width, kind = 'text', header }: Column<Row>): number {
  return width ?? Math.max(WIDTHS[kind], Math.min(header.length + 2, 24))
}

/** Excel refuses names of more than 31 characters and some marks in them. */
function sheetName(name: string): string {
  return name
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim()
}

function cellOf<Row>({ kind }: Column<Row>, value: CellValue): CellObject | null {
  if (value === null || value === undefined || value === '') return null
  if (kind === 'day' && typeof value === 'string') return dayCell(value)
  if (typeof value === 'number' && Number.isFinite(value)) return numberCell(value, kind)
  return textCell(String(value))
}

function numberCell(value: number, kind: Column<unknown>['kind']): CellObject {
  const cell = { type: Number, alignVertical: 'top' } as const
  if (kind === 'text') return textCell(String(value))
  if (kind === 'money') return { ...cell, value, format: '#,##0' }
  if (kind !== 'percent') return { ...cell, value }
  return { ...cell, value: value / 100, format: Number.isInteger(value) ? '0%' : '0.00%' }
}

function dayCell(value: string): CellObject {
  if (!isValidDay(value) || value < FIRST_DAY) return textCell(value)
  return {
    value: new Date(`${value}T00:00:00.000Z`),
    type: Date,
    format: 'dd/mm/yyyy',
    alignVertical: 'top',
  }
}

/** Typed as text, so that "=1+1" is never a formula and "1.10" never a number, not even after an edit. */
function textCell(text: string): CellObject {
  const value = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text
  return {
    value,
    type: String,
    wrap: true,
    alignVertical: 'top',
    ...(value.length <= MOST_TYPED_AS_TEXT ? { format: '@' } : {}),
  }
}
