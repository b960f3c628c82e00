import { columnLetters } from './tableRefused.js'

/** A text, empty for nothing; or a number as one of the number styles shows it. */
export type Cell = string | { value: number; style: NumberStyle }
export type NumberStyle = 'number' | 'money' | 'percent' | 'finePercent' | 'day'

/** Excel takes a longer cell for a damaged file. */
const MOST_CHARACTERS = 32_767
/** Excel shows ### for longer texts in a cell of the type text. */
const MOST_TYPED_AS_TEXT = 255
/** Characters handed on together: rows one by one cost more than they weigh. */
const PIECE = 32_768

export const NAMESPACE = 'http://schemas.openxmlformats.org'
export const MAIN = `${NAMESPACE}/spreadsheetml/2006/main`
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** Places in the list of `STYLES`. */
const style = { text: 1, longText: 2, header: 3, number: 4, money: 5, percent: 6, finePercent: 7, day: 8 } // prettier-ignore

const DAY_FORMAT = 164
/** The number formats of Excel by their numbers: text, thousands, percents. */
const CELL_STYLES: readonly (readonly [format: number, font: number, wraps: boolean])[] = [
  [49, 0, true],
  [0, 0, true],
  [49, 1, true],
  [0, 0, false],
  [3, 0, false],
  [9, 0, false],
  [10, 0, false],
  [DAY_FORMAT, 0, false],
]

export const stylesXml = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="${DAY_FORMAT}" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/></patternFill></fill></fills><borders count="2"><border/><border><left/><right/><top/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${CELL_STYLES.length + 1}"><xf xfId="0"/>${CELL_STYLES.map(styleXml).join('')}</cellXfs></styleSheet>`

function styleXml([format, font, wraps]: (typeof CELL_STYLES)[number]): string {
  const head = font ? ' fillId="2" borderId="1" applyFill="1" applyBorder="1"' : ''
  const vertical = font ? 'center' : 'top'
  return `<xf xfId="0" numFmtId="${format}" fontId="${font}"${head} applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="${vertical}"${wraps ? ' wrapText="1"' : ''}/></xf>`
}

/** The XML of a sheet piece by piece; the first row is the header and stays in view. */
export async function* sheetXml({
  widths,
  rows,
}: {
  widths: readonly number[]
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>
}): AsyncGenerator<string> {
  let piece = `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.map(columnXml).join('')}</cols><sheetData>`
  let number = 0
  for await (const row of rows) {
    number += 1
    piece += rowXml(row, number)
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  yield `${piece}</sheetData><pageSetup orientation="landscape"/></worksheet>`
}

function columnXml(width: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
}

function rowXml(row: readonly Cell[], number: number): string {
  const cells = row.map((cell, index) => {
    if (cell === '') return ''
    const at = `${columnLetters(index)}${number}`
    if (typeof cell !== 'string')
      return `<c r="${at}" s="${style[cell.style]}"><v>${cell.value}</v></c>`
    return `<c r="${at}" s="${textStyle(cell, number)}" t="inlineStr"><is><t xml:space="preserve">${escaped(shortened(cell))}</t></is></c>`
  })
  return `<row r="${number}">${cells.join('')}</row>`
}

/** Typed as text, so that "=1+1" is never a formula and "1.10" never a number, not even after an edit. */
function textStyle(words: string, row: number): number {
  if (row === 1) return style.header
  return words.length > MOST_TYPED_AS_TEXT ? style.longText : style.text
}

function shortened(words: string): string {
  return words.length > MOST_CHARACTERS ? `${words.slice(0, MOST_CHARACTERS - 1)}…` : words
}

/** What is written otherwise in XML, or cannot be. */
const UNPLAIN = /[&<>"]|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/

export function escaped(words: string): string {
  if (!UNPLAIN.test(words)) return words
  return words
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
}
