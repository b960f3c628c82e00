import { Fragment, type ReactNode } from 'react'

import { text } from '../../text/vi.js'
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
/** Past this many a phone shows the beginning, and the rest on demand: answers must fit the first screen. */
const LONGER_TITLE = 130
const TITLE_ID = 'ten-day-du'

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
      <Title title={title} />
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

/** The whole name is always there to be read out and searched; a link to it makes it all seen. */
function Title({ title }: { title: string }) {
  if (title.length <= LONG_TITLE) return <h1>{title}</h1>
  if (title.length <= LONGER_TITLE) return <h1 className="long">{title}</h1>
  return (
    <>
      <h1 className="long longer" id={TITLE_ID}>
        {title}
      </h1>
      <a className="page-header__whole" href={`#${TITLE_ID}`}>
        {text.components.wholeTitle}
      </a>
    </>
  )
}

function tagElement(tag: TagProps | ReactNode, index: number) {
  const isProps = typeof tag === 'object' && tag !== null && 'label' in tag
  return isProps ? <Tag key={index} {...tag} /> : <Fragment key={index}>{tag}</Fragment>
}
