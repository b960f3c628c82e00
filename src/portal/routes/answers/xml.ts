/** Written XML; made only by `xml`, so that a text can never pass for it. */
export type Xml = { readonly written: string }

type Content = string | Xml | readonly Xml[]

/** An element with its attributes; text is escaped. */
export function xml(
  name: string,
  content: Content,
  attributes: Readonly<Record<string, string>> = {},
): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  return { written: `<${name}${written.join('')}>${innerOf(content)}</${name}>` }
}

export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.written}\n`
}

function innerOf(content: Content): string {
  if (typeof content === 'string') return escaped(content)
  if ('written' in content) return content.written
  return content.map(({ written }) => written).join('')
}

/** Characters that XML 1.0 does not allow at all would make the whole document unreadable: they go. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '')
}
