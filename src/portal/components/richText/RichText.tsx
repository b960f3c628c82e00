import { Fragment, type ReactNode } from 'react'

import { safeHref } from '../safeHref.js'
import { isRecord, nodesOf, type LexicalNode } from './lexicalNode.js'
import { RichTable } from './RichTable.js'
import { Text } from './Text.js'
import { Upload } from './Upload.js'

export type RichTextProps = {
  /** A Lexical editor state as stored. */
  content: unknown
  /** The public address of a document that a link names; without one the link becomes plain words. */
  hrefOf?: ((collection: string, document: unknown) => string | null | undefined) | undefined
}

type Writing = { hrefOf: RichTextProps['hrefOf'] }

/**
 * Text written in the editor, as elements. Only known nodes are shown; of an unknown one its words
 * stay. React escapes every word, and no markup is taken from the document.
 */
export function RichText({ content, hrefOf }: RichTextProps) {
  const nodes = nodesOf(content)
  if (nodes.length === 0) return null
  return <div className="prose">{written(nodes, { hrefOf })}</div>
}

function written(nodes: readonly LexicalNode[], writing: Writing): ReactNode {
  return nodes.map((node, index) => <Fragment key={index}>{element(node, writing)}</Fragment>)
}

function element(node: LexicalNode, writing: Writing): ReactNode {
  const children = written(node.children, writing)
  switch (node.type) {
    case 'text':
      return <Text node={node} />
    case 'linebreak':
      return <br />
    case 'tab':
      return ' '
    case 'paragraph':
      return node.children.length > 0 && <p>{children}</p>
    case 'heading':
      return heading(node, children)
    case 'list':
      return list(node, children)
    case 'listitem':
      return listItem(node, children)
    case 'quote':
      return <blockquote>{children}</blockquote>
    case 'link':
    case 'autolink':
      return link(node, children, writing)
    case 'upload':
      return <Upload file={node.value} />
    case 'horizontalrule':
      return <hr />
    case 'table':
      return <RichTable table={node} cellContent={(cell) => written(cell.children, writing)} />
    default:
      return children
  }
}

/** The page owns the first level, so a heading in the text starts at the second. */
function heading({ tag }: LexicalNode, children: ReactNode): ReactNode {
  if (tag === 'h1' || tag === 'h2') return <h2>{children}</h2>
  if (tag === 'h3') return <h3>{children}</h3>
  return <h4>{children}</h4>
}

function list({ listType, start }: LexicalNode, children: ReactNode): ReactNode {
  if (listType === 'number') {
    return <ol start={typeof start === 'number' && start !== 1 ? start : undefined}>{children}</ol>
  }
  return <ul className={listType === 'check' ? 'checklist' : undefined}>{children}</ul>
}

function listItem({ checked, children: nodes }: LexicalNode, children: ReactNode): ReactNode {
  const isOnlyList = nodes.length > 0 && nodes.every(({ type }) => type === 'list')
  if (isOnlyList) return <li className="nested">{children}</li>
  if (typeof checked !== 'boolean') return <li>{children}</li>
  return (
    <li>
      <span aria-hidden="true">{checked ? '☑ ' : '☐ '}</span>
      {children}
    </li>
  )
}

function link({ fields, url }: LexicalNode, children: ReactNode, { hrefOf }: Writing): ReactNode {
  const href = safeHref(addressOf(isRecord(fields) ? fields : { url }, hrefOf))
  return href ? <a href={href}>{children}</a> : children
}

function addressOf(
  fields: Readonly<Record<string, unknown>>,
  hrefOf: RichTextProps['hrefOf'],
): unknown {
  const { linkType, doc, url } = fields
  if (linkType !== 'internal') return url
  if (!isRecord(doc) || typeof doc.relationTo !== 'string') return null
  return hrefOf?.(doc.relationTo, doc.value)
}
