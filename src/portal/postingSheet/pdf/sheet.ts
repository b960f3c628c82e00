import type { Paper, PostingSheet, SheetBlock } from '../postingSheet.js'
import { writeBlocks } from './blocks.js'
import { wordMeasure, wrapped, writeLines, type Flow, type Structure } from './flow.js'
import { child, rule, type Setting } from './setting.js'
import { writeBoxes, writeFeet } from './sheetEnd.js'
import { writeAnswers, writeHead } from './sheetHead.js'
import { colours, content, page, styles } from './styles.js'
import { LEAST_OF_TABLE } from './table.js'

const SCALE: Record<Paper, number> = { a4: 1, a3: Math.SQRT2 }

type Asked = {
  sheet: PostingSheet
  paper: Paper
  tree: Structure
}

/** One procedure on as many pages as it needs. */
export function writeSheet(doc: PDFKit.PDFDocument, { sheet, paper, tree }: Asked): void {
  const measure = wordMeasure(doc)
  const flow = openFlow(doc, SCALE[paper])
  const under = child(flow, tree, 'Sect')
  const setting: Setting = {
    flow,
    at: content,
    under,
    wrap: (words, style, width) => wrapped(measure, words, { style, width }),
  }
  const mark = doc.outline.addItem(sheet.name, { expanded: true })
  writeHead(setting, sheet)
  writeAnswers(setting, sheet)
  for (const part of sheet.parts) {
    writePartTitle(setting, part)
    mark.addItem(part.title)
    writeBlocks({ ...setting, under: child(flow, under, 'Sect') }, part.blocks)
    flow.y += 5
  }
  writeBoxes(setting, sheet)
  under.end()
  writeFeet(setting, sheet)
}

function openFlow(doc: PDFKit.PDFDocument, scale: number): Flow {
  const flow: Flow = {
    doc,
    column: content,
    bottom: page.height - page.bottom,
    y: page.top,
    nextPage() {
      doc.addPage()
      doc.scale(scale)
      flow.y = page.top
    },
    keepTogether(height) {
      const isPossible = height < flow.bottom - page.top
      if (isPossible && flow.y + height > flow.bottom) flow.nextPage()
    },
  }
  flow.nextPage()
  return flow
}

/** What must fit below a title, so that it does not stand alone: as much as its first block wants for itself. */
function leastBelow(first: SheetBlock | undefined): number {
  if (first?.kind === 'table') return LEAST_OF_TABLE
  return first?.kind === 'heading'
    ? styles.heading.leading + LEAST_OF_TABLE
    : 3 * styles.body.leading
}

function writePartTitle(
  { flow, wrap, under }: Setting,
  { title, blocks: [first] }: PostingSheet['parts'][number],
): void {
  const lines = wrap(title, styles.part, content.width)
  flow.keepTogether(lines.length * styles.part.leading + leastBelow(first) + 8)
  rule(flow, content, flow.y, colours.brand)
  flow.y += 5
  writeLines(flow, { lines, style: styles.part, at: content, tag: child(flow, under, 'H2') })
  flow.y += 2
}
