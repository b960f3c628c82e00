/** Past this length a paragraph is hard to read on a phone. */
const LONG_PARAGRAPH = 500

/** After these a dash, a plus or a letter in brackets begins an item: "gồm: - Tờ khai; - Bản sao", "như sau: a) …". */
const INLINE_ITEM = /([:;.])[^\S\n]+(?=(?:[-–+•]\s*\p{L}|[a-zđ]\)\s|\d{1,2}\)\s))/gu

/** The end of a sentence: not after a short word, which is an abbreviation ("TP.", "Nxb."), and before a capital. */
const SENTENCE_END = /(?<=\p{L}{4,}[.;]|\)[.;])[^\S\n]+(?=\p{Lu})/u

/**
 * Official texts as they come, in lines that can be read: items that stand in one line get a line each,
 * and paragraphs longer than a phone's screen are parted between sentences. Not a word is changed.
 */
export function readableLines(text: string): string {
  return text
    .replace(INLINE_ITEM, '$1\n')
    .split('\n')
    .map((line) => (line.length > LONG_PARAGRAPH ? partedLine(line) : line))
    .join('\n')
}

function partedLine(line: string): string {
  const parts: string[] = []
  for (const sentence of line.split(SENTENCE_END)) {
    const last = parts.at(-1)
    if (last !== undefined && last.length + sentence.length < LONG_PARAGRAPH) {
      parts[parts.length - 1] = `${last} ${sentence}`
    } else parts.push(sentence)
  }
  return parts.join('\n')
}
