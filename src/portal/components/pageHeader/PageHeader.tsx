import { Fragment, type ReactNode } from 'react'

import { Tag, type TagProps } from '../tag/Tag.js'

export type PageHeaderProps = {
  title: string
  /** What kind of thing this is, above the title: "Văn bản chỉ đạo · 216/BCĐ-NC". */
  caption?: string | null | undefined
  lead?: ReactNode
  /** Plain tags, or elements such as `<StatusTag>`. */
  tags?: readonly (TagProps | ReactNode)[] | undefined
  /** Short facts in one line: date, issuer, unit. Empty ones are left out. */
  meta?: readonly ReactNode[] | undefined
  /** Print button and the like. */
  actions?: ReactNode
}

/** Names of procedures run to hundreds of letters; past this many they are set smaller. */
const LONG_TITLE = 100

export function PageHeader({
  title,
  caption,
  lead,
  tags = [],
  meta = [],
  actions,
}: PageHeaderProps) {
  const facts = meta.filter(Boolean)
  return (
    <header className="page-header">
      {caption && <p className="page-header__caption">{caption}</p>}
      <h1 className={title.length > LONG_TITLE ? 'long' : undefined}>{title}</h1>
      {lead && <div className="page-header__lead measure">{lead}</div>}
      {tags.length > 0 && <p className="tags">{tags.map(tagElement)}</p>}
      {facts.length > 0 && (
        <ul className="facts">
          {facts.map((fact, index) => (
            <li key={index}>{fact}</li>
          ))}
        </ul>
      )}
      {actions && <div className="page-header__actions">{actions}</div>}
    </header>
  )
}

function tagElement(tag: TagProps | ReactNode, index: number) {
  const isProps = typeof tag === 'object' && tag !== null && 'label' in tag
  return isProps ? <Tag key={index} {...tag} /> : <Fragment key={index}>{tag}</Fragment>
}
