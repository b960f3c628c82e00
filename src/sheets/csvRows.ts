import { pipeline } from 'node:stream/promises'

import { CsvError, parse } from 'csv-parse'

import { text } from '../portal/text/vi.js'
import { LIMITS } from './limits.js'
import type { RawCell, RawRow } from './rawRow.js'
import { columnLetters, TableRefused } from './tableRefused.js'
import { textPieces, type ReadOptions } from './textPieces.js'

const DELIMITERS = [',', ';', '\t'] as const
const FORMULA = /^\s*=/
/** A cell that begins like a formula is exported behind an apostrophe (src/portal/routes/answers/csv.ts). */
const ESCAPED = /^'(?=[=+\-@\t\r])/

/** The rows of a CSV file, read piece by piece; encoding and delimiter are found by looking. */
export async function* csvRows(file: string, { onProgress }: ReadOptions): AsyncGenerator<RawRow> {
  const source = textPieces(file, onProgress)
  const first = await source.next()
  const head = first.done ? '' : first.value
  let readUntil = 0
  const parser = parse({
    delimiter: delimiterOf(head),
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LIMITS.rowCharacters,
    on_record(record: string[], { lines }) {
      readUntil = lines
      return record
    },
  })
  const feeding = pipeline(joined(head, source), parser)
  feeding.catch(() => undefined) // It comes out of the parser, where it is waited for.
  try {
    for await (const { record, info } of parser as AsyncIterable<ParsedRecord>) {
      // `lines` counts to the end of the record; a quoted cell may hold line breaks.
      const row = info.lines - linesIn(record)
      yield { row, cells: cellsOf(record, row) }
    }
  } catch (cause) {
    throw cause instanceof CsvError ? refusedCsv(cause, readUntil + 1) : cause
  }
}

type ParsedRecord = { record: string[]; info: { lines: number } }

async function* joined(head: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield head
  yield* rest
}

/** The sign that divides the first line most often outside quotes; spreadsheet programs write ';' in Vietnamese. */
function delimiterOf(head: string): string {
  const firstLine = head.replace(/"[^"]*"/g, '').split(/\r?\n/, 1)[0] ?? ''
  const counts = DELIMITERS.map((sign) => [firstLine.split(sign).length, sign] as const)
  const [, sign] = counts.reduce((best, next) => (next[0] > best[0] ? next : best))
  return sign
}

function linesIn(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0)
}

function cellsOf(record: readonly string[], row: number): ReadonlyMap<number, RawCell> {
  const cells = new Map<number, RawCell>()
  for (const [index, value] of record.entries()) {
    if (value.trim() === '' || index >= LIMITS.columns) continue
    const place = { row, column: columnLetters(index) }
    if (FORMULA.test(value)) throw new TableRefused(text.sheets.refused.formula, place)
    cells.set(index, { text: value.replace(ESCAPED, '') })
  }
  return cells
}

/**
 * The row after the last whole one: there the quote stands that does not match. The parser notices it where
 * the next quote or the end of the file is.
 */
function refusedCsv(cause: CsvError, row: number): TableRefused {
  const { longRow, brokenCsv } = text.sheets.refused
  const reason = cause.code === 'CSV_MAX_RECORD_SIZE' ? longRow : brokenCsv
  return new TableRefused(reason, { row }, { cause })
}
