import type { SheetBlock, SheetColumn } from '../postingSheet.js'
import { drawn, writeLine, type Column, type Style, type Structure } from './flow.js'
import { child, rule, type Setting } from './setting.js'
import { colours, styles } from './styles.js'

type Table = Extract<SheetBlock, { kind: 'table' }>
type Cell = { lines: readonly string[]; style: Style; at: Column; tag: Structure | null }

const PAD_X = 5
const PAD_Y = 4
/** A row that is cut leaves at least so many lines on both sides. */
const FEWEST_LINES = 3
/** A table begins where its head and the beginning of a row fit. */
export const LEAST_OF_TABLE = 6 * styles.cell.leading

/** A table whose rows may run over pages; the head stands on each of them. */
export function writeTable(setting: Setting, table: Table): void {
  const { flow, wrap, at, under } = setting
  const columns = placed(table.columns, at)
  const tree = child(flow, under, 'Table')
  const headLines = table.columns.map(({ header }, index) =>
    wrap(header, styles.header, inside(columns[index] ?? at)),
  )
  const writeHead = (tag: Structure | null) => {
    const cells = headLines.map((lines, index): Cell => ({
      lines,
      style: styles.header,
      at: columns[index] ?? at,
      tag: tag && headCell(setting, tag),
    }))
    const height = heightOf(cells)
    const { y } = flow
    drawn(flow.doc, () => flow.doc.rect(at.x, y, at.width, height).fill(colours.tint))
    writeCells(setting, cells, 0, Infinity)
    flow.y += height
  }
  flow.keepTogether(LEAST_OF_TABLE)
  writeHead(child(flow, tree, 'TR'))
  for (const row of table.rows) {
    writeRow(setting, {
      isNamed: table.isNamed,
      row,
      columns,
      tag: child(flow, tree, 'TR'),
      repeatHead: () => writeHead(null),
    })
  }
  flow.y += 7
}

type Row = {
  isNamed: boolean
  row: readonly string[]
  columns: readonly (Column & SheetColumn)[]
  tag: Structure
  repeatHead: () => void
}

function writeRow(setting: Setting, { row, columns, tag, isNamed, repeatHead }: Row): void {
  const { flow, wrap, at } = setting
  const cells = columns.map((column, index): Cell => {
    const style = index === 0 && isNamed ? styles.cellStrong : styles.cell
    return {
      lines: wrap(row[index] ?? '', style, inside(column)),
      style,
      at: column,
      tag: child(flow, tag, index === 0 ? 'TH' : 'TD'),
    }
  })
  if (cells[0]?.tag) scope(cells[0].tag, 'Row')
  const total = Math.max(...cells.map(({ lines }) => lines.length))
  let done = 0
  while (done < total) {
    const room = Math.floor((flow.bottom - flow.y - 2 * PAD_Y) / styles.cell.leading)
    const left = total - done
    const isTooFew = room < left && (room < FEWEST_LINES || left - room < FEWEST_LINES)
    const count = isTooFew ? Math.min(room, left - FEWEST_LINES) : Math.min(room, left)
    if (count < Math.min(FEWEST_LINES, left)) {
      flow.nextPage()
      repeatHead()
      continue
    }
    writeCells(setting, cells, done, count)
    flow.y += count * styles.cell.leading + 2 * PAD_Y
    done += count
    rule(flow, at, flow.y)
  }
}

function writeCells({ flow }: Setting, cells: readonly Cell[], from: number, count: number): void {
  for (const { lines, style, at, tag } of cells) {
    lines.slice(from, from + count).forEach((line, index) => {
      const isLast = from + index === lines.length - 1
      writeLine(flow.doc, {
        words: isLast ? line : `${line} `,
        style,
        x: at.x + PAD_X,
        y: flow.y + PAD_Y + index * style.leading,
        tag,
      })
    })
  }
}

function placed(columns: readonly SheetColumn[], at: Column): (Column & SheetColumn)[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  let { x } = at
  return columns.map((column) => {
    const width = (at.width * column.share) / shares
    const place = { ...column, x, width }
    x += width
    return place
  })
}

const inside = ({ width }: Column) => width - 2 * PAD_X

function heightOf(cells: readonly Cell[]): number {
  return Math.max(...cells.map(({ lines, style }) => lines.length * style.leading)) + 2 * PAD_Y
}

function headCell({ flow }: Setting, row: Structure): Structure {
  const cell = child(flow, row, 'TH')
  scope(cell, 'Column')
  return cell
}

/** What a head is the head of; PDFKit has no word of its own for it. */
function scope(cell: Structure, of: 'Column' | 'Row'): void {
  const { dictionary } = cell as unknown as { dictionary: { data: Record<string, unknown> } }
  dictionary.data.A = { O: 'Table', Scope: of }
}
