import type { ReactNode } from 'react'

import { text } from '../../text/vi.js'

export type SummaryRow = {
  label: string
  /** Null, undefined or '' shows "Chưa có thông tin": what is not known is said, not hidden. */
  value: ReactNode
}

type SummaryListProps = {
  rows: readonly SummaryRow[]
  /** Label and value in one line also on a phone: for answers that must fit the first screen. */
  isCompact?: boolean
}

export function SummaryList({ rows, isCompact = false }: SummaryListProps) {
  return (
    <dl className={isCompact ? 'summary summary--compact' : 'summary'}>
      {rows.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{isMissing(value) ? <em className="muted">{text.components.missing}</em> : value}</dd>
        </div>
      ))}
    </dl>
  )
}

function isMissing(value: ReactNode): boolean {
  return value === null || value === undefined || value === '' || value === false
}
