import { createDeflateRaw } from 'node:zlib'
import { Readable } from 'node:stream'

import { columnLetters } from './tableRefused.js'

/** Excel takes a longer cell for a damaged file. */
const MOST_CHARACTERS = 32_767
const NAMESPACE = 'http://schemas.openxmlformats.org'
const MAIN = `${NAMESPACE}/spreadsheetml/2006/main`
const RELATIONS = `${NAMESPACE}/officeDocument/2006/relationships`
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export type StreamedSheet = {
  name: string
  /** Widths of the columns in characters. */
  widths: readonly number[]
  /** The first row is the header and stays in view. All cells are text. */
  rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>
}

/**
 * An .xlsx file piece by piece, for tables too large to be made whole in memory (writeWorkbook.ts
 * makes the others). Texts stand in their cells; the same rows give the same bytes.
 */
export async function* workbookStream(sheets: readonly StreamedSheet[]): AsyncGenerator<Buffer> {
  const zip = zipStream()
  for (const [name, words] of Object.entries(frameOf(sheets))) yield* zip.part(name, [words])
  for (const [index, sheet] of sheets.entries()) {
    yield* zip.part(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet))
  }
  yield zip.end()
}

function frameOf(sheets: readonly StreamedSheet[]): Record<string, string> {
  const numbers = sheets.map((_, index) => index + 1)
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="${NAMESPACE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${numbers.map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPES}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${NAMESPACE}/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${NAMESPACE}/package/2006/relationships">${numbers.map((number) => `<Relationship Id="rId${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    // Style 1 is text that wraps, 2 the bold header.
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf xfId="0" fontId="1" numFmtId="49" applyFont="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf></cellXfs></styleSheet>`,
  }
}

async function* sheetXml({ widths, rows }: StreamedSheet): AsyncGenerator<string> {
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1" style="1"/>`).join('')}</cols><sheetData>`
  let number = 0
  for await (const row of rows) {
    number += 1
    yield rowXml(row, number)
  }
  yield '</sheetData></worksheet>'
}

function rowXml(row: readonly string[], number: number): string {
  const style = number === 1 ? 2 : 1
  const cells = row.map((words, index) => {
    if (words === '') return ''
    const at = `${columnLetters(index)}${number}`
    return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(shortened(words))}</t></is></c>`
  })
  return `<row r="${number}">${cells.join('')}</row>`
}

function shortened(words: string): string {
  return words.length > MOST_CHARACTERS ? `${words.slice(0, MOST_CHARACTERS - 1)}…` : words
}

function escaped(words: string): string {
  return words
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
}

/** 1 January 1980, where the calendar of zip files begins: no part tells when it was made. */
const DAY = 0x21
/** Sizes follow each part, because they are not known before it is written; names are in UTF-8. */
const FLAGS = 0x0808

/** The container of a workbook, written forward only. */
function zipStream() {
  const directory: Buffer[] = []
  let offset = 0

  async function* part(
    name: string,
    pieces: AsyncIterable<string> | Iterable<string>,
  ): AsyncGenerator<Buffer> {
    const begin = offset
    const head = fields([
      [0x04034b50, 4], [20, 2], [FLAGS, 2], [8, 2], [0, 2], [DAY, 2], [0, 4], [0, 4], [0, 4],
      [name.length, 2], [0, 2],
    ]) // prettier-ignore
    offset += head.length + name.length
    yield Buffer.concat([head, Buffer.from(name)])
    let crc = 0
    let size = 0
    let packed = 0
    const deflate = createDeflateRaw({ level: 6 })
    async function* measured() {
      for await (const piece of pieces) {
        const bytes = Buffer.from(piece)
        crc = crc32(bytes, crc)
        size += bytes.length
        yield bytes
      }
    }
    const source = Readable.from(measured())
    source.once('error', (cause) => deflate.destroy(cause))
    for await (const bytes of source.pipe(deflate) as AsyncIterable<Buffer>) {
      packed += bytes.length
      yield bytes
    }
    const sizes = [[crc, 4], [packed, 4], [size, 4]] as const // prettier-ignore
    const tail = fields([[0x08074b50, 4], ...sizes])
    offset += packed + tail.length
    directory.push(
      fields([
        [0x02014b50, 4], [20, 2], [20, 2], [FLAGS, 2], [8, 2], [0, 2], [DAY, 2], ...sizes,
        [name.length, 2], [0, 2], [0, 2], [0, 2], [0, 2], [0, 4], [begin, 4],
      ]), // prettier-ignore
      Buffer.from(name),
    )
    yield tail
  }

  function end(): Buffer {
    const central = Buffer.concat(directory)
    const count = directory.length / 2
    const close = fields([
      [0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [central.length, 4], [offset, 4],
      [0, 2],
    ]) // prettier-ignore
    return Buffer.concat([central, close])
  }

  return { part, end }
}

/** Numbers in little-endian order, each with its width in bytes. */
function fields(values: readonly (readonly [value: number, width: number])[]): Buffer {
  return Buffer.concat(
    values.map(([value, width]) => {
      const bytes = Buffer.alloc(width)
      bytes.writeUIntLE(value, 0, width)
      return bytes
    }),
  )
}

const CRC_TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})

/** Node has had its own since 20.15; the portal runs from 20.9 on. */
function crc32(bytes: Buffer, before: number): number {
  let value = ~before
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return ~value >>> 0
}
