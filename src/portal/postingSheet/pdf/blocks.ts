import type { Block, ListLine } from '../../components/lineBreaks/linesToBlocks.js'
import type { SheetBlock } from '../postingSheet.js'
import { writeLines, type Flow, type Structure } from './flow.js'
import { child, type Setting } from './setting.js'
import { styles } from './styles.js'
import { LEAST_OF_TABLE, writeTable } from './table.js'

const STEP_WIDTH = 52
const STEP_GAP = 6
const LIST_INDENT = 12
const AFTER = 4

/** Everything of a part. */
export function writeBlocks(setting: Setting, blocks: readonly SheetBlock[]): void {
  for (const block of blocks) writeBlock(setting, block)
}

function writeBlock(setting: Setting, block: SheetBlock): void {
  switch (block.kind) {
    case 'paragraph':
    case 'list':
      return writeText(setting, block)
    case 'heading':
      return writeHeading(setting, block.text)
    case 'steps':
      for (const step of block.steps) writeStep(setting, step)
      return
    case 'facts':
      for (const { label, value } of block.rows) writeFact(setting, label, value)
      return
    case 'table':
      return writeTable(setting, block)
  }
}

function writeText({ flow, wrap, at, under }: Setting, block: Block): void {
  if (block.kind === 'paragraph') {
    const tag = child(flow, under, 'P')
    writeLines(flow, {
      lines: wrap(block.text, styles.body, at.width),
      style: styles.body,
      at,
      tag,
    })
    flow.y += AFTER
    return
  }
  const list = child(flow, under, 'L')
  for (const line of block.lines) writeItem({ flow, wrap, at, under: list }, line)
  flow.y += AFTER
}

function writeItem({ flow, wrap, at, under }: Setting, { text, isNested }: ListLine): void {
  const item = child(flow, under, 'LI')
  const indent = isNested ? LIST_INDENT * 2 : LIST_INDENT
  const inner = { x: at.x + indent, width: at.width - indent }
  flow.keepTogether(styles.body.leading)
  writeBeside(flow, isNested ? '+' : '–', {
    x: inner.x - LIST_INDENT + 2,
    tag: child(flow, item, 'Lbl'),
  })
  const lines = wrap(text, styles.body, inner.width)
  writeLines(flow, { lines, style: styles.body, at: inner, tag: child(flow, item, 'LBody') })
}

/** A mark before a text, on the line where the text begins. */
function writeBeside(flow: Flow, mark: string, { x, tag }: { x: number; tag: Structure }): void {
  const { y } = flow
  writeLines(flow, { lines: [mark], style: styles.strong, at: { x, width: LIST_INDENT }, tag })
  flow.y = y
}

function writeHeading({ flow, wrap, at, under }: Setting, text: string): void {
  const lines = wrap(text, styles.heading, at.width)
  flow.keepTogether(lines.length * styles.heading.leading + LEAST_OF_TABLE)
  writeLines(flow, { lines, style: styles.heading, at, tag: child(flow, under, 'H3') })
  flow.y += AFTER / 2
}

type Step = { title: string; blocks: readonly Block[] }

function writeStep({ flow, wrap, at, under }: Setting, { title, blocks }: Step): void {
  const item = child(flow, under, 'Sect')
  flow.keepTogether(2 * styles.body.leading)
  if (title === '') {
    for (const block of blocks) writeText({ flow, wrap, at, under: item }, block)
    return
  }
  const inner = { x: at.x + STEP_WIDTH + STEP_GAP, width: at.width - STEP_WIDTH - STEP_GAP }
  const { y } = flow
  const label = wrap(title, styles.strong, STEP_WIDTH)
  const isShort = label.length === 1
  writeLines(flow, {
    lines: isShort ? label : wrap(title, styles.strong, at.width),
    style: styles.strong,
    at,
    tag: child(flow, item, 'H3'),
  })
  if (isShort) flow.y = y
  for (const block of blocks) writeText({ flow, wrap, at: inner, under: item }, block)
}

function writeFact({ flow, wrap, at, under }: Setting, label: string, value: string): void {
  const fact = child(flow, under, 'Sect')
  const labelWidth = at.width * 0.3
  const inner = { x: at.x + labelWidth + STEP_GAP, width: at.width - labelWidth - STEP_GAP }
  const names = wrap(label, styles.strong, labelWidth)
  flow.keepTogether(names.length * styles.body.leading)
  const { y } = flow
  writeLines(flow, { lines: names, style: styles.strong, at, tag: child(flow, fact, 'P') })
  flow.y = y
  const lines = wrap(value, styles.body, inner.width)
  writeLines(flow, { lines, style: styles.body, at: inner, tag: child(flow, fact, 'P') })
  flow.y = Math.max(flow.y, y + names.length * styles.body.leading) + AFTER / 2
}
