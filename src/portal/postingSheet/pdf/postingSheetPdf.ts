import PDFDocument from 'pdfkit'

import { text } from '../../text/vi.js'
import type { Paper, PostingSheet } from '../postingSheet.js'
import { printFont } from './printFonts.js'
import { writeSheet } from './sheet.js'

type Booklet = {
  title: string
  subject: string
  author: string
  paper: Paper
  printedAt: Date
  sheets: readonly PostingSheet[]
}

/** The sheets as a PDF, each numbered by itself because each hangs by itself. */
export function postingSheetPdf({ paper, sheets, ...about }: Booklet): Promise<Buffer> {
  const doc = openDocument(paper, about)
  const bytes = collect(doc)
  const tree = doc.struct('Document')
  doc.addStructure(tree)
  for (const sheet of sheets) {
    writeSheet(doc, { sheet, paper, tree })
    // What is finished goes out, so that a thick booklet holds one sheet at a time.
    doc.flushPages()
  }
  tree.end()
  doc.end()
  return bytes
}

function openDocument(
  paper: Paper,
  { title, subject, author, printedAt }: Omit<Booklet, 'sheets' | 'paper'>,
): PDFKit.PDFDocument {
  const doc = new PDFDocument({
    size: paper.toUpperCase(),
    autoFirstPage: false,
    bufferPages: true,
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as never, // Its types do not know the standard for accessible documents yet.
    tagged: true,
    lang: 'vi',
    displayTitle: true,
    info: {
      Title: title,
      Subject: subject,
      Author: author,
      Creator: text.site.name,
      Producer: text.site.name,
      CreationDate: printedAt,
      ModDate: printedAt,
    },
  })
  doc.registerFont('regular', printFont('regular'))
  doc.registerFont('bold', printFont('bold'))
  return doc
}

function collect(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
}
