import type { ResultSet, Row, Value } from '@libsql/client'

export type ResultParts = Readonly<{
  columns: string[]
  columnTypes: string[]
  rows: readonly (readonly Value[])[]
}>

/** The result of a query as the client gives it: rows by column and by place. */
export function resultOf({ columns, columnTypes, rows }: ResultParts): ResultSet {
  return {
    columns,
    columnTypes,
    rows: rows.map((values) => rowOf(columns, values)),
    rowsAffected: 0,
    lastInsertRowid: undefined,
    toJSON: () => ({ columns, columnTypes, rows }),
  }
}

/** Rows by column only. */
export function rowsOf<Plain>({ columns, rows }: ResultParts): Plain[] {
  return rows.map((values) => {
    const row: Record<string, unknown> = {}
    columns.forEach((column, at) => (row[column] = values[at]))
    return row as Plain
  })
}

function rowOf(columns: readonly string[], values: readonly Value[]): Row {
  const row = {} as Record<string, unknown>
  Object.defineProperty(row, 'length', { value: values.length })
  for (const [at, column] of columns.entries()) {
    Object.defineProperty(row, at, { value: values[at] })
    if (!Object.hasOwn(row, column)) row[column] = values[at]
  }
  return row as unknown as Row
}
