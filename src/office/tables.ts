import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'

import { run } from './paragraphs.js'

export type TableColumn<Row> = {
  header: string
  /** In millimetres; all columns together fill the page. */
  width: number
  value: (row: Row) => string | null
  isCentred?: boolean
}

/** Rows under a heading of their own that goes over the whole width; without a heading they just follow. */
export type RowGroup<Row> = { heading: string | null; rows: readonly Row[] }

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

/** A ruled table whose header row comes back on every page, and whose rows are not torn apart. */
export function ruledTable<Row>({
  columns,
  groups,
  size = 13,
}: {
  columns: readonly TableColumn<Row>[]
  groups: readonly RowGroup<Row>[]
  size?: number
}): Table {
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column) =>
      cell(column.header, { size, bold: true, isCentred: true, isMiddle: true }),
    ),
  })
  const heading = (words: string) =>
    new TableRow({
      cantSplit: true,
      children: [cell(words, { size, bold: true, span: columns.length, keepNext: true })],
    })
  const row = (each: Row) =>
    new TableRow({
      cantSplit: true,
      children: columns.map((column) =>
        cell(column.value(each) ?? '', { size, isCentred: column.isCentred }),
      ),
    })
  return new Table({
    ...sized(columns.map(({ width }) => width)),
    margins: { left: 70, right: 70, top: 30, bottom: 30 },
    rows: [
      header,
      ...groups.flatMap((group) => [
        ...(group.heading ? [heading(group.heading)] : []),
        ...group.rows.map(row),
      ]),
    ],
  })
}

/** Parts that stand side by side without lines, such as the head of a letter; widths in millimetres. */
export function sideBySide(
  widths: readonly number[],
  rows: readonly (readonly Paragraph[][])[],
): Table {
  return new Table({
    ...sized(widths),
    borders: {
      top: NONE,
      bottom: NONE,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: NONE,
    },
    margins: { left: 0, right: 0 },
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((children) => new TableCell({ children })) }),
    ),
  })
}

/** Word goes by the grid, others by the width of the whole. */
function sized(widths: readonly number[]) {
  const columnWidths = widths.map((width) => convertMillimetersToTwip(width))
  return {
    columnWidths,
    width: {
      size: columnWidths.reduce((sum, width) => sum + width, 0),
      type: WidthType.DXA,
    },
    layout: TableLayoutType.FIXED,
  }
}

type CellLook = {
  size: number
  bold?: boolean
  isCentred?: boolean | undefined
  isMiddle?: boolean
  keepNext?: boolean
  span?: number
}

function cell(text: string, { size, bold, isCentred, isMiddle, keepNext, span }: CellLook) {
  const lines = text.split('\n')
  return new TableCell({
    ...(span ? { columnSpan: span } : {}),
    ...(isMiddle ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    children: lines.map(
      (each) =>
        new Paragraph({
          alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
          ...(keepNext ? { keepNext } : {}),
          children: [run(each, { size, bold })],
        }),
    ),
  })
}
