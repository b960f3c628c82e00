import type { ReactNode } from 'react'

import { Icon, type IconName } from '../icon/Icon.js'

export type TimelineItem = {
  /** The day in words: "27/01/2023", or "chưa rõ ngày". */
  when: string
  title: ReactNode
  by?: string | null | undefined
  children?: ReactNode
  icon?: IconName
}

/** What happened, one after the other. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="timeline">
      {items.map(({ when, title, by, children, icon = 'circle' }, index) => (
        <li key={index}>
          <Icon name={icon} />
          <p className="timeline__when">{by ? `${when} · ${by}` : when}</p>
          <p className="timeline__title">{title}</p>
          {children && <div className="timeline__body">{children}</div>}
        </li>
      ))}
    </ol>
  )
}
