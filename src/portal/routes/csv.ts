import { stringify } from 'csv-stringify/sync'

/** A column: its Vietnamese header and what it shows of a row; null leaves the cell empty. */
export type CsvColumn<Row> = {
  header: string
  value: (row: Row) => string | number | null | undefined
}

/**
 * Rows as CSV that Excel opens with its marks right (byte order mark) and that runs no formula
 * (cells that start like one are quoted).
 */
export function csvOf<Row>(rows: readonly Row[], columns: CsvColumn<Row>[]): string {
  return stringify(
    rows.map((row) => columns.map((column) => column.value(row) ?? '')),
    {
      bom: true,
      header: true,
      columns: columns.map((column) => column.header),
      escape_formulas: true,
    },
  )
}
