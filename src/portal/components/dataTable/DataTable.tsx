import type { Key, ReactNode } from 'react'

import { ScrollRegion } from './ScrollRegion.js'

export type Column<Row> = {
  header: string
  cell: (row: Row) => ReactNode
  numeric?: boolean
  /** Keeps the column as wide as in the other tables of the page; without it the content decides. */
  width?: 'narrow' | 'medium'
  /** The column that names the row; read out before every other cell of it. */
  isRowHeader?: boolean
}

export type DataTableProps<Row> = {
  caption: string
  /** For a table that stands right under a heading of the same words. */
  isCaptionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row, index: number) => Key
  /** On a phone each row becomes a block of "label: value". Without it the table scrolls in its own region. */
  stacked?: boolean
  /** A last row of totals, one cell a column. */
  foot?: readonly ReactNode[]
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const table = <Table {...props} />
  if (props.stacked) return <div className="table-frame">{table}</div>
  return <ScrollRegion label={props.caption}>{table}</ScrollRegion>
}

function Table<Row>(props: DataTableProps<Row>) {
  const { caption, isCaptionHidden, columns, rows, rowKey, foot } = props
  const role = rolesOf(props)
  return (
    <table className={props.stacked ? 'table table--stacked' : 'table'} role={role('table')}>
      <caption className={isCaptionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead role={role('rowgroup')}>
        <tr role={role('row')}>
          {columns.map((column) => (
            <th
              key={column.header}
              scope="col"
              role={role('columnheader')}
              className={classOf(column)}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role={role('rowgroup')}>
        {rows.map((row, index) => (
          <tr key={rowKey(row, index)} role={role('row')}>
            {columns.map((column) => cellOf(column, column.cell(row), props))}
          </tr>
        ))}
      </tbody>
      {foot && (
        <tfoot role={role('rowgroup')}>
          <tr role={role('row')}>
            {columns.map((column, index) => cellOf(column, foot[index], props))}
          </tr>
        </tfoot>
      )}
    </table>
  )
}

function cellOf<Row>(column: Column<Row>, content: ReactNode, props: DataTableProps<Row>) {
  const role = rolesOf(props)
  const attributes = {
    className: classOf(column),
    'data-label': props.stacked && !column.isRowHeader ? column.header : undefined,
  }
  if (column.isRowHeader) {
    return (
      <th key={column.header} scope="row" role={role('rowheader')} {...attributes}>
        {content}
      </th>
    )
  }
  return (
    <td key={column.header} role={role('cell')} {...attributes}>
      {content}
    </td>
  )
}

/** Rows shown as blocks lose their table semantics in some browsers unless the roles are written out. */
function rolesOf({ stacked }: { stacked?: boolean }) {
  return (role: string) => (stacked ? role : undefined)
}

function classOf({ numeric, width }: Pick<Column<never>, 'numeric' | 'width'>): string | undefined {
  return [numeric && 'num', width].filter(Boolean).join(' ') || undefined
}
