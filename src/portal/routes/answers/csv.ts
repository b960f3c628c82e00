import { stringify } from 'csv-stringify/sync'

import { ownTurn } from '../../../ownTurn.js'
import type { Column } from '../../../sheets/columns.js'

/** A column of a list in CSV and XLSX alike. */
export type CsvColumn<Row> = Column<Row>

export const CSV_TYPE = 'text/csv; charset=utf-8'

/** Rows written in one go; others get their turn between. */
const AT_ONCE = 50

/**
 * Rows as CSV that Excel opens with its marks right (byte order mark) and that runs no formula
 * (cells that start like one are quoted), piece by piece.
 */
export async function* csvOf<Row>(
  rows: AsyncIterable<Row> | Iterable<Row>,
  columns: readonly CsvColumn<Row>[],
): AsyncGenerator<string> {
  yield stringify([columns.map(({ header }) => header)], { bom: true, escape_formulas: true })
  let waiting: unknown[][] = []
  for await (const row of rows) {
    waiting.push(columns.map((column) => column.value(row) ?? ''))
    if (waiting.length < AT_ONCE) continue
    yield stringify(waiting, { escape_formulas: true })
    waiting = []
    await ownTurn()
  }
  yield stringify(waiting, { escape_formulas: true })
}
