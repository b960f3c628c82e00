import { Readable } from 'node:stream'

import { ZipFile } from 'yazl'

import { escaped, MAIN, NAMESPACE, sheetXml, stylesXml, XML, type Cell } from './sheetXml.js'

/** The type that spreadsheets are sent as. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const RELATIONS = `${NAMESPACE}/officeDocument/2006/relationships`
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** One sheet, made by `sheetOf` or by hand where all cells are text. */
export type StreamedSheet = {
  name: string
  /** Widths of the columns in characters. */
  widths: readonly number[]
  /** The first row is the header and stays in view. */
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>
}

/**
 * 1 January 1980, where the calendar of zip files begins: no part tells when it was made, so what shows
 * the same has the same bytes and ETag, however often and on whichever instance it is made.
 */
const WRITTEN = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true }

/**
 * An .xlsx file piece by piece, so that neither rows nor bytes are ever whole in memory. Texts stand in
 * their cells; what is packed is packed beside the event loop. Nothing is read before the first piece is
 * asked for.
 */
export async function* workbookStream(sheets: readonly StreamedSheet[]): AsyncGenerator<Buffer> {
  yield* packed(sheets) as AsyncIterable<Buffer>
}

function packed(sheets: readonly StreamedSheet[]): Readable {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  for (const [name, words] of Object.entries(frameOf(sheets))) {
    zip.addBuffer(Buffer.from(words), name, WRITTEN)
  }
  for (const [index, sheet] of sheets.entries()) {
    zip.addReadStreamLazy(`xl/worksheets/sheet${index + 1}.xml`, WRITTEN, (take) => {
      const source = Readable.from(sheetXml(sheet), { objectMode: false })
      source.once('error', (cause) => output.destroy(cause))
      output.once('close', () => source.destroy())
      take(null, source)
    })
  }
  zip.end()
  return output
}

function frameOf(sheets: readonly StreamedSheet[]): Record<string, string> {
  const numbers = sheets.map((_, index) => index + 1)
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="${NAMESPACE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${numbers.map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPES}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${NAMESPACE}/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${escaped(sheetName(name))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${NAMESPACE}/package/2006/relationships">${numbers.map((number) => `<Relationship Id="rId${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': stylesXml,
  }
}

/** Excel refuses names of more than 31 characters and some marks in them. */
function sheetName(name: string): string {
  return name
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim()
}
