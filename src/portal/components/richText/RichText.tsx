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
  const write = writers.get(node.type)
  return write ? write(node, children, writing) : children
}

type Writer = (node: LexicalNode, children: ReactNode, writing: Writing) => ReactNode

/** A map, not an object: a node that calls itself 'constructor' finds nothing in it. */
const writers = new Map<string, Writer>([
  ['text', (node) => <Text node={node} />],
  ['linebreak', () => <br />],
  ['tab', () => ' '],
  ['paragraph', (node, children) => node.children.length > 0 && <p>{children}</p>],
  ['heading', heading],
  ['list', list],
  ['listitem', listItem],
  ['quote', (_node, children) => <blockquote>{children}</blockquote>],
  ['link', link],
  ['autolink', link],
  ['upload', (node) => <Upload file={node.value} />],
  ['horizontalrule', () => <hr />],
  ['table', table],
])

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

function table(node: LexicalNode, _children: ReactNode, writing: Writing): ReactNode {
  return <RichTable table={node} cellContent={(cell) => written(cell.children, writing)} />
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
