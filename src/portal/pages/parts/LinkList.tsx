import type { ReactNode } from 'react'

export type ListedLink = { href: string; title: string; note?: ReactNode }

/** Other pages that belong to this one. */
export function LinkList({ links }: { links: readonly ListedLink[] }) {
  return (
    <ul>
      {links.map(({ href, title, note }) => (
        <li key={href}>
          <a href={href}>{title}</a>
          {note && <span className="muted small"> {note}</span>}
        </li>
      ))}
    </ul>
  )
}
