/*
 * Builds the Lexical states that Payload's rich text fields store. Only what the demo texts need:
 * headings, paragraphs, lists and links.
 */
interface Node {
  type: string
  version: number
  [field: string]: unknown
}

/** A run of text, or a link in the middle of a paragraph or list item. */
export type Inline = string | Link

export interface Link {
  text: string
  url: string
}

const BLOCK = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

/** A whole rich text field value from its blocks, in order. */
export function richText(...children: Node[]) {
  return { root: { type: 'root', ...BLOCK, children } }
}

export function heading(text: string, tag: 'h2' | 'h3' = 'h2'): Node {
  return { type: 'heading', tag, ...BLOCK, children: [textNode(text)] }
}

export function paragraph(...parts: Inline[]): Node {
  return {
    type: 'paragraph',
    textFormat: 0,
    textStyle: '',
    ...BLOCK,
    children: parts.map(inlineNode),
  }
}

export function bulletList(...items: (Inline | Inline[])[]): Node {
  return listNode({ listType: 'bullet', tag: 'ul', items })
}

export function numberedList(...items: (Inline | Inline[])[]): Node {
  return listNode({ listType: 'number', tag: 'ol', items })
}

export function link(text: string, url: string): Link {
  return { text, url }
}

interface ListParts {
  listType: 'bullet' | 'number'
  tag: 'ul' | 'ol'
  items: (Inline | Inline[])[]
}

function listNode({ listType, tag, items }: ListParts): Node {
  const children = items.map((item, index) => ({
    type: 'listitem',
    value: index + 1,
    ...BLOCK,
    children: [item].flat().map(inlineNode),
  }))
  return { type: 'list', listType, tag, start: 1, ...BLOCK, children }
}

function inlineNode(part: Inline): Node {
  return typeof part === 'string' ? textNode(part) : linkNode(part)
}

function linkNode({ text, url }: Link): Node {
  return {
    type: 'link',
    id: linkId(`${text} ${url}`),
    fields: { linkType: 'custom', url, newTab: false },
    ...BLOCK,
    version: 3,
    children: [textNode(text)],
  }
}

function textNode(text: string): Node {
  return { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }
}

/** Lexical wants a 24-digit hex id on each link; made from its content, so that every run stores the same. */
function linkId(content: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(content)) {
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn
  }
  return hash.toString(16).padStart(24, '0')
}
