import { printable, type Weight } from './printFonts.js'

export type Structure = PDFKit.PDFStructureElement

/** How words are set: sizes are of an A4 sheet, in points. */
export type Style = Readonly<{ weight: Weight; size: number; leading: number; colour: string }>

export type Column = Readonly<{ x: number; width: number }>

/** A page with a place to write on, which moves down and on to the next page. */
export type Flow = {
  readonly doc: PDFKit.PDFDocument
  readonly column: Column
  /** The last place where something may stand. */
  readonly bottom: number
  y: number
  /** Goes to a new page, and tells whoever must repeat something there. */
  nextPage(): void
  /** Makes sure that so much fits here, where a page can hold it at all. */
  keepTogether(height: number): void
}

const TAIL = ' ' // Between two lines, so that copied words do not grow together.

type Lines = Readonly<{ lines: readonly string[]; style: Style; at: Column; tag: Structure }>

/** Writes lines one under the other from `flow.y` on, as far as the page goes and on the next. */
export function writeLines(flow: Flow, { lines, style, at, tag }: Lines): void {
  lines.forEach((line, index) => {
    if (flow.y + style.leading > flow.bottom) flow.nextPage()
    const words = index < lines.length - 1 ? line + TAIL : line
    writeLine(flow.doc, { words, style, x: at.x, y: flow.y, tag })
    flow.y += style.leading
  })
}

type Line = Readonly<{ words: string; style: Style; x: number; y: number; tag: Structure | null }>

/** One line at its place; without a tag it is furniture of the page, which is not read out. */
export function writeLine(doc: PDFKit.PDFDocument, { words, style, x, y, tag }: Line): void {
  if (tag) tag.add(doc.markStructureContent('Span'))
  else doc.markContent('Artifact', { type: 'Pagination' })
  doc
    .font(style.weight)
    .fontSize(style.size)
    .fillColor(style.colour)
    .text(words, x, y + (style.leading - style.size * NATURAL) / 2, { lineBreak: false })
  doc.endMarkedContent()
}

/** Height of a line of Be Vietnam Pro by itself: one size above the baseline, a quarter below. */
const NATURAL = 1.265

/** Lines and areas are drawn, not read. */
export function drawn(doc: PDFKit.PDFDocument, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' })
  draw()
  doc.endMarkedContent()
}

type Measure = (word: string, style: Style) => number

/** Widths of words, measured once a document. */
export function wordMeasure(doc: PDFKit.PDFDocument): Measure {
  const known = new Map<string, number>()
  const UNIT = 100
  return (word, { weight, size }) => {
    const key = `${weight} ${word}`
    let width = known.get(key)
    if (width === undefined) {
      width = doc.font(weight).fontSize(UNIT).widthOfString(word) / UNIT
      known.set(key, width)
    }
    return width * size
  }
}

/** Words as lines of a width; breaks in the text stay. A word wider than a line is cut. */
export function wrapped(
  measure: Measure,
  text: string,
  { style, width }: { style: Style; width: number },
): string[] {
  return text
    .split('\n')
    .flatMap((paragraph) => wrapParagraph(measure, printable(paragraph), { style, width }))
}

function wrapParagraph(
  measure: Measure,
  paragraph: string,
  { style, width }: { style: Style; width: number },
): string[] {
  const space = measure(' ', style)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of paragraph.split(/ +/).filter((each) => each !== '')) {
    for (const piece of pieces(measure, word, { style, width })) {
      const wide = measure(piece, style)
      if (line !== '' && used + space + wide > width) {
        lines.push(line)
        line = ''
        used = 0
      }
      used += line === '' ? wide : space + wide
      line = line === '' ? piece : `${line} ${piece}`
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** A word too wide for a line breaks after its signs ("209/2025/NĐ-" · "CP"), else anywhere. */
function pieces(
  measure: Measure,
  word: string,
  { style, width }: { style: Style; width: number },
): string[] {
  if (measure(word, style) <= width) return [word]
  const parts = word.split(/(?<=[-/])/)
  const atoms = parts.every((part) => measure(part, style) <= width) ? parts : [...word]
  const cut: string[] = ['']
  for (const atom of atoms) {
    const last = cut.at(-1) ?? ''
    if (last !== '' && measure(last + atom, style) > width) cut.push(atom)
    else cut[cut.length - 1] = last + atom
  }
  return cut
}
