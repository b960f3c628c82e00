export type ListLine = { text: string; isNested: boolean }
export type Block = { kind: 'paragraph'; text: string } | { kind: 'list'; lines: ListLine[] }

/** A dash or sign, then a blank or a letter: "-5 độ" and "- 5 bộ" differ. */
const LIST_LINE = /^([-–•*+])\s*(?!\d)(?=\S)|^([-–•*+])\s+/

/** Lines of plain text as paragraphs and lists; "+" lines go one level below "-" lines. */
export function linesToBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let hasDash = false
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    if (line === '') continue
    const marker = LIST_LINE.exec(line)
    if (!marker) {
      blocks.push({ kind: 'paragraph', text: line })
      hasDash = false
      continue
    }
    const isPlus = line.startsWith('+')
    appendToList(blocks, { text: line.slice(marker[0].length), isNested: isPlus && hasDash })
    hasDash ||= !isPlus
  }
  return blocks
}

function appendToList(blocks: Block[], line: ListLine): void {
  const last = blocks.at(-1)
  if (last?.kind === 'list') last.lines.push(line)
  else blocks.push({ kind: 'list', lines: [line] })
}
