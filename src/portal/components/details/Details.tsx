import type { ReactNode } from 'react'

export type DetailsProps = { summary: string; children: ReactNode; isOpen?: boolean }

/** What most readers do not need, one press away. Works without a script. */
export function Details({ summary, children, isOpen = false }: DetailsProps) {
  return (
    <details className="details" open={isOpen}>
      <summary>{summary}</summary>
      <div className="details__body">{children}</div>
    </details>
  )
}
