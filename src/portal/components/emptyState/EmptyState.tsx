import type { ReactNode } from 'react'

export type EmptyStateProps = {
  title: string
  advice?: ReactNode
  action?: { label: string; href: string } | undefined
}

/** Nothing to show, why, and what to do now. */
export function EmptyState({ title, advice, action }: EmptyStateProps) {
  return (
    <div className="empty">
      <p className="empty__title">{title}</p>
      {advice && <div className="empty__advice">{advice}</div>}
      {action && (
        <p>
          <a className="button button--quiet" href={action.href}>
            {action.label}
          </a>
        </p>
      )}
    </div>
  )
}
