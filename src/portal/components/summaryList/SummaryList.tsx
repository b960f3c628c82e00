import type { ReactNode } from 'react'

import { text } from '../../text/vi.js'

export type SummaryRow = {
  label: string
  /** Null, undefined or '' shows "Chưa có thông tin": what is not known is said, not hidden. */
  value: ReactNode
}

export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="summary">
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
