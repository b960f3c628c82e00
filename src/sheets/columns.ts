/** What a cell holds; without a kind, texts are texts and numbers are numbers. Percents are in points: 99.63. */
export type CellKind = 'text' | 'number' | 'money' | 'percent' | 'day'

export type CellValue = string | number | null | undefined

/** A column of an exported list: its Vietnamese header and what it shows of a row; null leaves the cell empty. */
export type Column<Row> = {
  header: string
  value: (row: Row) => CellValue
  kind?: CellKind
  /** In characters; chosen by kind and header unless given. */
  width?: number
}
