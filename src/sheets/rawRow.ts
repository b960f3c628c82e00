import type { CalendarDate } from '../domain/calendar/calendarDate.js'

/**
 * One cell as it stands in a file. `number` only where a workbook stores a number, not text; `serialDay` is
 * the day that such a number would be.
 */
export type RawCell = {
  text: string
  number?: number
  day?: CalendarDate
  serialDay?: CalendarDate
}

/** One row of a file; the row number is the one a spreadsheet program shows. Empty cells are absent. */
export type RawRow = { row: number; cells: ReadonlyMap<number, RawCell> }
