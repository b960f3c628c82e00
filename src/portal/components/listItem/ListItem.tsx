import type { ReactNode } from 'react'

import { Tag, type TagProps } from '../tag/Tag.js'

export type ListItemProps = {
  href: string
  title: ReactNode
  /** What stands before the title in small letters: number, code. */
  code?: string | null | undefined
  summary?: ReactNode
  meta?: readonly ReactNode[] | undefined
  tags?: readonly TagProps[] | undefined
  /** Figures or a meter at the right end of the row. */
  aside?: ReactNode
  /** Level of the title: 2 straight under the page title, 3 under a section's heading. */
  level?: 2 | 3
}

export type ItemListProps = { items: readonly ListItemProps[]; level?: 2 | 3 }

/** A row of results: dense, one below the other, made for reading down. */
export function ItemList({ items, level = 2 }: ItemListProps) {
  return (
    <ul className="items">
      {items.map((item) => (
        <li key={item.href}>
          <ListItem level={level} {...item} />
        </li>
      ))}
    </ul>
  )
}

export function ListItem({
  href,
  title,
  code,
  summary,
  meta = [],
  tags = [],
  aside,
  level = 2,
}: ListItemProps) {
  const Title = `h${level}` as const
  const facts = meta.filter(Boolean)
  return (
    <article className="item">
      <div className="item__main">
        {code && <p className="item__code">{code}</p>}
        <Title className="item__title">
          <a href={href}>{title}</a>
        </Title>
        {summary && <div className="item__summary">{summary}</div>}
        {facts.length > 0 && (
          <ul className="facts">
            {facts.map((fact, index) => (
              <li key={index}>{fact}</li>
            ))}
          </ul>
        )}
        {tags.length > 0 && (
          <p className="tags">
            {tags.map((tag) => (
              <Tag key={tag.label} {...tag} />
            ))}
          </p>
        )}
      </div>
      {aside && <div className="item__aside">{aside}</div>}
    </article>
  )
}
