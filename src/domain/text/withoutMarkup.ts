const HIDDEN = /<(script|style)\b[^>]*>.*?<\/\1\s*>|<!--.*?-->/gis
const ENDS_LINE = /<br\b[^>]*>|<\/(?:p|div|li|tr|h[1-6]|table|ul|ol)\s*>/gi
const TAG =
  /<\/?(?:a|b|big|blockquote|body|br|center|col|colgroup|div|em|font|h[1-6]|hr|html|i|img|li|o:p|ol|p|pre|s|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]*)?\/?>/i
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
}

/**
 * The words of a text that was copied with its HTML: '<p>Nộp <b>tờ khai</b> &amp; lệ phí</p>'. A text
 * without a tag is left as it is, signs included ("diện tích < 50 m²").
 */
export function withoutMarkup(text: string): string {
  if (!TAG.test(text)) return text
  return text
    .replace(HIDDEN, '')
    .replace(ENDS_LINE, '\n')
    .replace(new RegExp(TAG, 'gi'), '')
    .replace(
      /&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]+);/gi,
      (entity, name: string) => characterOf(name) ?? entity,
    )
}

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()]
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : undefined
}
