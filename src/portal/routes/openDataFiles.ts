import { createHash } from 'node:crypto'

import { stringify } from 'csv-stringify/sync'
import type { RequestHandler } from 'express'

import { today } from '../../clock.js'
import { procedureColumns, rowsOfRecord } from '../../domain/procedures/procedureColumns.js'
import type { ProcedureRecord } from '../../domain/procedures/procedureRecordOf.js'
import { catalogueStamp, openCatalogue } from '../../queries/procedures/openCatalogue.js'
import { passingReader, publicReader } from '../../queries/reading/reader.js'
import { workbookStream, XLSX_TYPE } from '../../sheets/workbookStream.js'
import type { PortalDeps } from '../deps.js'
import { text } from '../text/vi.js'
import { sendPieces, type Pieces } from './answers/sendFile.js'

type Records = AsyncIterable<ProcedureRecord>
type DataFormat = {
  type: string
  isPacked: boolean
  write: (records: Records) => Pieces
}

export const dataFormats = {
  json: { type: 'application/json; charset=utf-8', isPacked: false, write: jsonOf },
  csv: { type: 'text/csv; charset=utf-8', isPacked: false, write: csvOfRecords },
  xlsx: { type: XLSX_TYPE, isPacked: true, write: xlsxOf },
} as const satisfies Record<string, DataFormat>

export type DataFormatName = keyof typeof dataFormats

const titles = procedureColumns.map(({ titles: [title] }) => title)

/**
 * The whole catalogue in the format that the import reads, written while it is read. Its ETag is known
 * before, so whoever has the file already costs two short queries.
 */
export function catalogueFile(deps: PortalDeps, format: DataFormatName): RequestHandler {
  const { type, isPacked, write } = dataFormats[format]
  return async (req, res) => {
    const reader = publicReader(deps.payload)
    const day = today()
    const isZipped = !isPacked && req.acceptsEncodings(['gzip', 'identity']) === 'gzip'
    const stamp = `${await catalogueStamp(reader, day)} ${format} ${isZipped}`
    const etag = `W/"${createHash('sha256').update(stamp).digest('base64url').slice(0, 22)}"`
    res.set({
      ETag: etag,
      'Cache-Control': 'no-cache',
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="thu-tuc.${format}"`,
      Vary: 'Accept-Encoding',
    })
    if (req.fresh) return void res.status(304).end()
    await sendPieces(write(openCatalogue(passingReader(deps.payload), day)), { req, res, isPacked })
  }
}

/** The empty form with a second sheet that explains each column. */
export function templatePieces(): Pieces {
  const { template } = text.openData
  const help = [
    [template.column, template.codeName, template.required, template.help],
    ...procedureColumns.map(({ titles: [title], name, isRequired, help: words }) => [
      title,
      name,
      isRequired ? text.parts.yes : '',
      words ?? '',
    ]),
  ]
  return workbookStream([
    { name: template.sheet, widths: titles.map(() => 24), rows: [titles] },
    { name: template.helpSheet, widths: [32, 36, 10, 80], rows: help },
  ])
}

async function* jsonOf(records: Records): AsyncGenerator<string> {
  let separator = '[\n'
  for await (const record of records) {
    yield separator + JSON.stringify(record)
    separator = ',\n'
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n'
}

async function* csvOfRecords(records: Records): AsyncGenerator<string> {
  yield stringify([titles], { bom: true })
  for await (const record of records) {
    yield stringify([...cellsOf(record)], { escape_formulas: true })
  }
}

function xlsxOf(records: Records): Pieces {
  const rows = async function* () {
    yield titles
    for await (const record of records) yield* cellsOf(record)
  }
  return workbookStream([
    { name: text.openData.template.sheet, widths: titles.map(() => 24), rows: rows() },
  ])
}

function* cellsOf(record: ProcedureRecord): Generator<string[]> {
  for (const cells of rowsOfRecord(record)) {
    yield procedureColumns.map(({ name }) => cells[name] ?? '')
  }
}
