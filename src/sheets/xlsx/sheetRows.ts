import { addDays, calendarDate, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { text } from '../../portal/text/vi.js'
import { LIMITS } from '../limits.js'
import type { RawCell, RawRow } from '../rawRow.js'
import type { ReadOptions } from '../textPieces.js'
import { columnLetters, TableRefused, type Place } from '../tableRefused.js'
import { openArchive, type Archive } from './archive.js'
import { parseXml } from './parseXml.js'
import { readSharedStrings, type SharedStrings } from './sharedStrings.js'
import { readWorkbook, type Workbook } from './workbook.js'

export type SheetOptions = ReadOptions & {
  /** Told which sheet is read and which others are there to be seen. */
  onSheet?: ((sheet: Pick<Workbook, 'sheetName' | 'unreadSheets'>) => void) | undefined
}

/** The rows of the first visible sheet of a workbook, as they are parsed; formulas are refused. */
export async function* xlsxRows(
  file: string,
  { onProgress, onSheet }: SheetOptions,
): AsyncGenerator<RawRow> {
  const archive = await openArchive(file)
  try {
    const workbook = await readWorkbook(archive)
    onSheet?.(workbook)
    const strings = await readSharedStrings(archive)
    try {
      yield* sheetRows(archive, { workbook, strings, onProgress })
    } finally {
      strings.close()
    }
  } finally {
    archive.close()
  }
}

type Sheet = ReadOptions & { workbook: Workbook; strings: SharedStrings }
type OpenCell = { index: number; place: Place; type: string; style: number; words: string }

async function* sheetRows(
  archive: Archive,
  { workbook, strings, onProgress }: Sheet,
): AsyncGenerator<RawRow> {
  const finished: RawRow[] = []
  let row = 0
  let cells = new Map<number, RawCell>()
  let next = 0
  let cell: OpenCell | null = null
  let isValue = false
  const pieces = parseXml(archive.read(workbook.sheetPart, onProgress), {
    open(name, attributes) {
      if (name === 'row') {
        row = Number(attributes['r'] ?? row + 1)
        cells = new Map()
        next = 0
      } else if (name === 'c') {
        cell = openCell(attributes, row, next)
        next = cell.index + 1
      } else if (name === 'f' && cell) {
        throw new TableRefused(text.sheets.refused.formula, cell.place)
      } else if (name === 'v' || name === 't') isValue = true
    },
    text(words) {
      if (!isValue || !cell) return
      cell.words += words
      if (cell.words.length > LIMITS.cellCharacters) {
        throw new TableRefused(text.sheets.refused.longCell, cell.place)
      }
    },
    close(name) {
      if (name === 'v' || name === 't') isValue = false
      if (name === 'c' && cell) {
        const value = cell.index < LIMITS.columns ? valueOf(cell, workbook, strings) : null
        if (value) cells.set(cell.index, value)
        cell = null
      }
      if (name === 'row' && cells.size > 0) finished.push({ row, cells })
    },
  })
  for await (const _piece of pieces) yield* finished.splice(0)
}

function openCell(attributes: Record<string, string>, row: number, next: number): OpenCell {
  const letters = /^[A-Z]{1,3}/.exec(attributes['r'] ?? '')?.[0] // No spreadsheet has a column of four.
  const index = letters ? columnIndex(letters) : next
  return {
    index,
    place: { row, column: columnLetters(index) },
    type: attributes['t'] ?? 'n',
    style: Number(attributes['s'] ?? 0),
    words: '',
  }
}

function valueOf(cell: OpenCell, workbook: Workbook, strings: SharedStrings): RawCell | null {
  const { type, words } = cell
  if (type === 'e') throw new TableRefused(text.sheets.refused.errorCell, cell.place)
  if (type === 's') return textCell(strings.at(Number(words)) ?? '')
  if (type === 'b') return textCell(words === '1' ? 'TRUE' : 'FALSE')
  if (type !== 'n') return textCell(words)
  if (words.trim() === '') return null
  // A spreadsheet keeps 15 digits; 0.1 + 0.2 is stored with 17.
  const number = Number(Number(words).toPrecision(15))
  if (Number.isNaN(number)) return textCell(words)
  const day = dayOfSerial(number, workbook)
  if (day && workbook.dayStyles.has(cell.style)) return { text: day, day }
  return { text: String(number), number, ...(day && { serialDay: day }) }
}

function textCell(words: string): RawCell | null {
  return words.trim() === '' ? null : { text: words }
}

/** 31/12/9999 by either count. */
const LAST_SERIAL = { from1899: 2_958_465, from1904: 2_957_003 } as const

/** Days are counted from 30/12/1899 (or 01/01/1904); fractions are the time of the day. */
function dayOfSerial(serial: number, { startsIn1904 }: Workbook): CalendarDate | null {
  const last = startsIn1904 ? LAST_SERIAL.from1904 : LAST_SERIAL.from1899
  if (serial < 1 || serial >= last + 1) return null
  return addDays(calendarDate(startsIn1904 ? '1904-01-01' : '1899-12-30'), Math.floor(serial))
}

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
