import { text } from '../../text/vi.js'
import type { PostingSheet } from '../postingSheet.js'
import { drawn, writeLine, writeLines } from './flow.js'
import { child, rule, type Setting } from './setting.js'
import { colours, content, page, styles } from './styles.js'

const words = text.posting.sheet

type Box = { title: string; lines: readonly string[]; colour: string; fill: string }

/** Where to complain, where to go, and which version this is: kept together at the end. */
export function writeBoxes(setting: Setting, sheet: PostingSheet): void {
  const { feedback, desk, version } = sheet
  const boxes: Box[] = [
    {
      title: words.feedback.title,
      lines: feedback ?? [words.feedback.none],
      colour: feedback ? colours.accent : colours.bad,
      fill: feedback ? '#fff' : colours.badTint,
    },
    ...(desk.length > 0
      ? [{ title: words.desk.title, lines: desk, colour: colours.brand, fill: '#fff' }]
      : []),
    { title: words.version.title, lines: version, colour: colours.line, fill: '#fff' },
  ]
  const gap = 10
  const width = (content.width - gap * (boxes.length - 1)) / boxes.length
  const set = boxes.map((box, index) => {
    const inner = { x: content.x + index * (width + gap) + 9, width: width - 18 }
    const titles = setting.wrap(box.title, styles.cellStrong, inner.width)
    const lines = box.lines.flatMap((line) => setting.wrap(line, styles.cell, inner.width))
    return { ...box, inner, titles, lines }
  })
  const rows = Math.max(...set.map(({ titles, lines }) => titles.length + lines.length))
  const height = rows * styles.cell.leading + 16
  const { flow } = setting
  flow.y += 4
  flow.keepTogether(height)
  const top = flow.y
  for (const { inner, titles, lines, colour, fill } of set) {
    drawn(flow.doc, () =>
      flow.doc
        .lineWidth(1)
        .roundedRect(inner.x - 9, top, width, height, 4)
        .fillAndStroke(fill, colour),
    )
    flow.y = top + 8
    const tag = child(flow, setting.under, 'Sect')
    writeLines(flow, {
      lines: titles,
      style: styles.cellStrong,
      at: inner,
      tag: child(flow, tag, 'H2'),
    })
    writeLines(flow, { lines, style: styles.cell, at: inner, tag: child(flow, tag, 'P') })
  }
  flow.y = top + height
}

/** On each page: what the sheet is, where to complain, when it was printed, and which page of how many. */
export function writeFeet(setting: Setting, sheet: PostingSheet): void {
  const { doc } = setting.flow
  const { start, count } = doc.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(start + index)
    writeFoot(setting, sheet, words.page(index + 1, count))
  }
}

function writeFoot({ flow, wrap }: Setting, sheet: PostingSheet, pageOf: string): void {
  const { doc } = flow
  const top = page.height - page.bottom + 12
  rule(flow, content, top)
  const width = content.width - 70
  const feedback = sheet.feedback?.join(' – ') ?? words.feedback.noneShort
  const lines = [
    `${sheet.code} – ${sheet.version.slice(0, 2).join('. ')}. ${sheet.printedAt}.`,
    `${words.feedback.title}: ${feedback}`,
  ].map((line) => firstLine(wrap(line, styles.small, width)))
  lines.forEach((line, index) =>
    writeLine(doc, {
      words: line,
      style: index === 1 ? styles.smallStrong : styles.small,
      x: content.x,
      y: top + 5 + index * styles.small.leading,
      tag: null,
    }),
  )
  const right = doc.font('bold').fontSize(styles.page.size).widthOfString(pageOf)
  writeLine(doc, {
    words: pageOf,
    style: styles.page,
    x: content.x + content.width - right,
    y: top + 5,
    tag: null,
  })
}

function firstLine(lines: readonly string[]): string {
  const [first = '', ...rest] = lines
  return rest.length > 0 ? `${first.slice(0, -1)}…` : first
}
