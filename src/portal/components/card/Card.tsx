import type { ReactNode } from 'react'

import { Tag, type TagProps } from '../tag/Tag.js'

export type CardProps = {
  href: string
  title: string
  meta?: readonly ReactNode[] | undefined
  summary?: ReactNode
  tags?: readonly TagProps[] | undefined
  image?: { src: string; alt: string; width?: number; height?: number } | undefined
  /** Level of the title: 3 under a section's heading, 2 straight under the page title. */
  level?: 2 | 3
}

/** One thing among its like. The whole card can be clicked; only the title is the link. */
export function Card({ href, title, meta = [], summary, tags = [], image, level = 3 }: CardProps) {
  const Title = `h${level}` as const
  const facts = meta.filter(Boolean)
  return (
    <article className="card">
      {image && <img className="card__image" {...image} alt={image.alt} loading="lazy" />}
      {tags.length > 0 && (
        <p className="tags">
          {tags.map((tag) => (
            <Tag key={tag.label} {...tag} />
          ))}
        </p>
      )}
      <Title className="card__title">
        <a href={href}>{title}</a>
      </Title>
      {summary && <div className="card__summary">{summary}</div>}
      {facts.length > 0 && (
        <ul className="facts">
          {facts.map((fact, index) => (
            <li key={index}>{fact}</li>
          ))}
        </ul>
      )}
    </article>
  )
}
