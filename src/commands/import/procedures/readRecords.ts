import {
  CODE_COLUMN,
  procedureColumns,
  recordOfRows,
  strayCells,
} from '../../../domain/procedures/procedureColumns.js'
import { strangePartsOf } from '../../../domain/procedures/procedureRecordShape.js'
import { text } from '../../../portal/text/vi.js'
import { jsonItems } from '../../../sheets/jsonItems.js'
import { readTable, type TableRow } from '../../../sheets/readTable.js'
import { recogniseFile } from '../../../sheets/recogniseFile.js'
import type { ImportRequest } from '../importer.js'

/** A file of another kind has ever new names. */
const MOST_TOLD = 50

/** A record of a file in the form of the national sheet, and where it stands. */
export type PlacedRecord = {
  place: string
  record: unknown
  problems: readonly string[]
  /** Where a value of the sheet stands: its column, or its field in JSON; the place alone of what has neither. */
  placeOf: (key: string) => string
}

type Reading = Pick<ImportRequest, 'onNotice' | 'onProgress' | 'source'>

/** The records of a JSON, CSV or XLSX file; the latter two repeat the code for each row of a procedure's tables. */
export async function* readRecords(reading: Reading): AsyncGenerator<PlacedRecord> {
  const kind = await recogniseFile(reading.source, ['json', 'xlsx', 'csv'])
  if (kind !== 'json') return yield* recordsOfTable(reading)
  const { onNotice, onProgress } = reading
  const told = new Set<string>()
  for await (const { item, value } of jsonItems(reading.source.path, { onProgress })) {
    const place = text.imports.item(item)
    const { unknown, mistaken } = strangePartsOf(value)
    for (const name of unknown.filter((each) => !told.has(each)).slice(0, MOST_TOLD - told.size)) {
      told.add(name)
      onNotice?.(text.imports.unknownField(name))
    }
    const problems = mistaken.map(({ path, wanted }) => text.imports.mistakenField(path, wanted))
    const placeOf = (key: string) => (columnOf(key) ? text.imports.atField(place, key) : place)
    yield { place, record: value, problems, placeOf }
  }
}

async function* recordsOfTable({ source, onNotice, onProgress }: Reading) {
  let rows: TableRow<string>[] = []
  const onUnknownColumn = (column: string) => onNotice?.(text.imports.unknownColumn(column))
  const onUnreadSheet = (name: string) => onNotice?.(text.imports.unreadSheet(name))
  const options = { onUnknownColumn, onUnreadSheet, onProgress }
  for await (const row of readTable(source, procedureColumns, options)) {
    const code = row.cells[CODE_COLUMN]
    const continues = rows.length > 0 && (!code || code === rows[0]?.cells[CODE_COLUMN])
    if (rows.length > 0 && !continues) {
      yield recordOf(rows)
      rows = []
    }
    rows.push(row)
  }
  if (rows.length > 0) yield recordOf(rows)
}

function columnOf(key: string) {
  return procedureColumns.find((known) => known.key === key)
}

function recordOf(rows: readonly TableRow<string>[]): PlacedRecord {
  const [first, ...further] = rows as [TableRow<string>, ...TableRow<string>[]]
  const place = text.imports.row(first.row)
  const problems = further.flatMap((row) => {
    const titles = strayCells(row.cells).map((name) => row.placeOf(name))
    return titles.length > 0
      ? [`${text.imports.row(row.row)}: ${text.imports.strayCells(titles)}`]
      : []
  })
  return {
    place,
    record: recordOfRows(rows.map(({ cells }) => cells)),
    problems,
    placeOf(key) {
      const column = columnOf(key)
      return column ? text.imports.at(place, first.placeOf(column.name)) : place
    },
  }
}
