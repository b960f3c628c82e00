import { qrCodeOf } from '../../qrCode.js'
import { text } from '../../text/vi.js'
import type { PostingSheet } from '../postingSheet.js'
import { drawn, writeLines, type Column, type Style } from './flow.js'
import { child, type Setting } from './setting.js'
import { colours, content, page, styles, TITLE_LINES, titleStyles } from './styles.js'

const words = text.posting.sheet
const QR = 92
const GAP = 16

/** Whose sheet it is, what it is about, the code to check it by, and what must be seen before all else. */
export function writeHead(setting: Setting, sheet: PostingSheet): void {
  const { flow, wrap, under } = setting
  const left = { x: content.x, width: content.width - QR - GAP }
  drawn(flow.doc, () => flow.doc.rect(content.x, page.top, content.width, 4).fill(colours.brand))
  flow.y = page.top + 14
  const top = flow.y
  writeQr(setting, sheet, { x: content.x + content.width - QR, y: top })
  writeParagraph(setting, sheet.place.toLocaleUpperCase('vi'), styles.place, left)
  writeParagraph(setting, words.kind.toLocaleUpperCase('vi'), styles.kind, left)
  flow.y += 8
  const style =
    titleStyles.find((each) => wrap(sheet.name, each, left.width).length <= TITLE_LINES) ??
    titleStyles.at(-1)
  if (style) {
    const lines = wrap(sheet.name, style, left.width)
    writeLines(flow, { lines, style, at: left, tag: child(flow, under, 'H1') })
  }
  flow.y += 4
  writeParagraph(setting, sheet.meta.join('  ·  '), styles.meta, left)
  flow.y = Math.max(flow.y, top + QR + 26) + 6
  for (const notice of sheet.notices) writeNotice(setting, notice)
}

function writeParagraph(
  { flow, wrap, under }: Setting,
  words: string,
  style: Style,
  column: Column = content,
): void {
  const lines = wrap(words, style, column.width)
  writeLines(flow, { lines, style, at: column, tag: child(flow, under, 'P') })
}

function writeQr(
  { flow, wrap, under }: Setting,
  sheet: PostingSheet,
  place: { x: number; y: number },
) {
  const { doc } = flow
  const code = qrCodeOf(sheet.checkUrl)
  const figure = doc.struct('Figure', { alt: words.qrLabel })
  under.add(figure)
  figure.add(doc.markStructureContent('Figure'))
  doc
    .save()
    .translate(place.x, place.y)
    .scale(QR / code.size)
    .path(code.path)
    .fill('#000')
    .restore()
  doc.endMarkedContent()
  doc.link(place.x, place.y, QR, QR, sheet.checkUrl)
  const { y } = flow
  flow.y = place.y + QR + 1
  const lines = wrap(words.check, styles.small, QR)
  writeLines(flow, {
    lines,
    style: styles.small,
    at: { x: place.x, width: QR },
    tag: child(flow, under, 'Caption'),
  })
  flow.y = y
}

function writeNotice({ flow, wrap, under }: Setting, notice: string): void {
  const inner = { x: content.x + 10, width: content.width - 20 }
  const lines = wrap(notice, styles.notice, inner.width)
  const height = lines.length * styles.notice.leading + 10
  const { y } = flow
  drawn(flow.doc, () =>
    flow.doc.rect(content.x, y, content.width, height).fillAndStroke(colours.badTint, colours.bad),
  )
  flow.y += 5
  writeLines(flow, { lines, style: styles.notice, at: inner, tag: child(flow, under, 'P') })
  flow.y = y + height + 8
}

const LONG_ANSWER = 60
const LONGEST_ANSWER = 220

/** Three answers side by side, to be read from two steps away; the whole of a long one stands below. */
export function writeAnswers({ flow, wrap, under }: Setting, { answers }: PostingSheet): void {
  if (answers.length === 0) return
  const gap = 8
  const width = (content.width - gap * (answers.length - 1)) / answers.length
  const boxes = answers.map(({ label, value }, index) => {
    const style = value.length > LONG_ANSWER ? styles.answerLong : styles.answer
    const inner = { x: content.x + index * (width + gap) + 9, width: width - 18 }
    const labels = wrap(label, styles.answerLabel, inner.width)
    const lines = wrap(shortened(value), style, inner.width)
    const height = labels.length * styles.answerLabel.leading + lines.length * style.leading
    return { inner, labels, lines, style, height }
  })
  const height = Math.max(...boxes.map((box) => box.height)) + 16
  flow.keepTogether(height)
  const top = flow.y
  drawn(flow.doc, () => {
    for (const { inner } of boxes)
      flow.doc.roundedRect(inner.x - 9, top, width, height, 4).fill(colours.tint)
  })
  for (const { inner, labels, lines, style } of boxes) {
    flow.y = top + 8
    const tag = child(flow, under, 'Sect')
    writeLines(flow, {
      lines: labels,
      style: styles.answerLabel,
      at: inner,
      tag: child(flow, tag, 'P'),
    })
    writeLines(flow, { lines, style, at: inner, tag: child(flow, tag, 'P') })
  }
  flow.y = top + height + 10
}

function shortened(value: string): string {
  if (value.length <= LONGEST_ANSWER) return value
  const cut = value.slice(0, LONGEST_ANSWER)
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`
}
