import { isValidDay } from '../domain/calendar/calendarDate.js'
import type { CellValue, Column } from './columns.js'
import type { Cell } from './sheetXml.js'
import type { StreamedSheet } from './workbookStream.js'

/** Excel's calendar is wrong before; such days stay text. */
const FIRST_DAY = '1900-03-01'

const WIDTHS = { day: 13, number: 12, money: 18, percent: 12, text: 32 } as const

/** Rows as a sheet: bold header row that stays in view, cells of their type, long texts wrapped. */
export function sheetOf<Row>({
  name,
  columns,
  rows,
}: {
  name: string
  columns: readonly Column<Row>[]
  rows: AsyncIterable<Row> | Iterable<Row>
}): StreamedSheet {
  return { name, widths: columns.map(widthOf), rows: cellsOf(columns, rows) }
}

async function* cellsOf<Row>(
  columns: readonly Column<Row>[],
  rows: AsyncIterable<Row> | Iterable<Row>,
): AsyncGenerator<Cell[]> {
  yield columns.map(({ header }) => header)
  for await (const row of rows) yield columns.map((column) => cellOf(column, column.value(row)))
}

function widthOf<Row>({ width, kind = 'text', header }: Column<Row>): number {
  return width ?? Math.max(WIDTHS[kind], Math.min(header.length + 2, 24))
}

/** Only what a column says is a number or a day is one; "=1+1" and "1.10" stay as they were written. */
function cellOf<Row>({ kind }: Column<Row>, value: CellValue): Cell {
  if (value === null || value === undefined) return ''
  if (kind === 'day' && typeof value === 'string') return dayCell(value)
  if (kind === 'text' || typeof value !== 'number' || !Number.isFinite(value)) return String(value)
  return numberCell(value, kind)
}

function numberCell(value: number, kind: Column<unknown>['kind']): Cell {
  if (kind === 'money') return { value, style: 'money' }
  if (kind !== 'percent') return { value, style: 'number' }
  return { value: value / 100, style: Number.isInteger(value) ? 'percent' : 'finePercent' }
}

function dayCell(value: string): Cell {
  if (!isValidDay(value) || value < FIRST_DAY) return value
  const days = (Date.parse(`${value}T00:00:00.000Z`) - Date.UTC(1899, 11, 30)) / 86_400_000
  return { value: days, style: 'day' }
}
