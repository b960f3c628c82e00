import type { ReactNode } from 'react'

import { text } from '../../text/vi.js'
import { ScrollRegion } from '../dataTable/ScrollRegion.js'
import type { LexicalNode } from './lexicalNode.js'

/** Bits of Lexical's `headerState`. */
const ROW_HEADER = 1
const COLUMN_HEADER = 2

type RichTableProps = { table: LexicalNode; cellContent: (cell: LexicalNode) => ReactNode }

/** A table written in the text; on a narrow screen it scrolls by itself. */
export function RichTable({ table, cellContent }: RichTableProps) {
  return (
    <ScrollRegion label={text.components.table}>
      <table className="table">
        <tbody>
          {table.children.map((row, index) => (
            <tr key={index}>
              {row.children.map((cell, position) => (
                <RichCell key={position} cell={cell} content={cellContent(cell)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function RichCell({ cell, content }: { cell: LexicalNode; content: ReactNode }) {
  const header = typeof cell.headerState === 'number' ? cell.headerState : 0
  const spans = { colSpan: spanOf(cell.colSpan), rowSpan: spanOf(cell.rowSpan) }
  if (header & (ROW_HEADER | COLUMN_HEADER)) {
    return (
      <th scope={header & ROW_HEADER ? 'col' : 'row'} {...spans}>
        {content}
      </th>
    )
  }
  return <td {...spans}>{content}</td>
}

function spanOf(value: unknown): number | undefined {
  return typeof value === 'number' && value > 1 && value <= 1000 ? value : undefined
}
