import type { ReactNode } from 'react'

export type MatrixLine = {
  key: string
  /** Names the row. */
  head: ReactNode
  /** One for each column, in their order; null where there is nothing. */
  cells: readonly ReactNode[]
}

export type MatrixProps = {
  caption: string
  /** What the rows are, above their names. */
  corner: string
  columns: readonly { key: string; label: string }[]
  /** The sum of each column; stands first, so that nobody scrolls for it. */
  sum?: MatrixLine | undefined
  groups: readonly { key: string; heading: string | null; rows: readonly MatrixLine[] }[]
  /** What an empty cell means, for those who do not see that it is empty. */
  none: string
}

/** Rows shown as blocks lose their table semantics in some browsers unless the roles are written out. */
const roles = {
  table: 'table',
  rowgroup: 'rowgroup',
  row: 'row',
  columnheader: 'columnheader',
  rowheader: 'rowheader',
  cell: 'cell',
}

/**
 * Rows by columns, where every cell says something of its own. Where there is room it scrolls in its own region
 * under its own head; on a phone each row becomes a block of "column: cell", empty cells left out.
 */
export function Matrix({ caption, corner, columns, sum, groups, none }: MatrixProps) {
  const body = { columns, none }
  return (
    // What scrolls must be reachable by keyboard (WCAG 2.1.1); the script takes the stop away where all fits.
    <div
      className={classOf(columns.length)}
      role="group"
      aria-label={caption}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={columns.length > FEW ? 0 : undefined}
    >
      <table className="table table--stacked" role={roles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead role={roles.rowgroup}>
          <tr role={roles.row}>
            <th scope="col" role={roles.columnheader}>
              {corner}
            </th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col" role={roles.columnheader}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {sum && (
          <tbody role={roles.rowgroup} className="matrix__sum">
            <Line line={sum} {...body} />
          </tbody>
        )}
        {groups.map(({ key, heading, rows }) => (
          <tbody key={key} role={roles.rowgroup}>
            {heading && (
              <tr role={roles.row} className="matrix__group">
                <th scope="rowgroup" role={roles.rowheader} colSpan={columns.length + 1}>
                  {heading}
                </th>
              </tr>
            )}
            {rows.map((line) => (
              <Line key={line.key} line={line} {...body} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

/** A few columns fit beside each other on any screen that is not a phone's. */
const FEW = 4

function classOf(columns: number): string {
  return columns > FEW ? 'table-frame table-scroll matrix' : 'table-frame matrix matrix--few'
}

type LineProps = Pick<MatrixProps, 'columns' | 'none'> & { line: MatrixLine }

function Line({ line, columns, none }: LineProps) {
  return (
    <tr role={roles.row}>
      <th scope="row" role={roles.rowheader}>
        {line.head}
      </th>
      {columns.map(({ key, label }, index) => {
        const cell = line.cells[index] ?? null
        return cell === null ? (
          <td key={key} role={roles.cell} className="matrix__none">
            <span aria-hidden="true">–</span>
            <span className="visually-hidden">{none}</span>
          </td>
        ) : (
          <td key={key} role={roles.cell} data-label={label}>
            {cell}
          </td>
        )
      })}
    </tr>
  )
}
