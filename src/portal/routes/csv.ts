import { stringify } from 'csv-stringify/sync'

import type { Column } from '../../sheets/columns.js'

/** A column of a list in CSV and XLSX alike. */
export type CsvColumn<Row> = Column<Row>

/**
 * Rows as CSV that Excel opens with its marks right (byte order mark) and that runs no formula
 * (cells that start like one are quoted).
 */
export function csvOf<Row>(rows: readonly Row[], columns: readonly CsvColumn<Row>[]): string {
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
