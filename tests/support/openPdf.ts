import jsQR from 'jsqr'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'

/** A PDF as a reader opens it: its words, its fonts, what it says of itself. */
export async function openPdf(bytes: Buffer) {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)),
  )
  const { info } = await document.getMetadata()
  const outline: { title: string; items: { title: string }[] }[] = await document.getOutline()
  return {
    pages: await Promise.all(pages.map(wordsOf)),
    fonts: await fontsOf(pages),
    size: pages[0]?.getViewport({ scale: 1 }),
    info: info as Record<string, unknown>,
    language: (await languageOf(document)) ?? null,
    isTagged: (await document.getMarkInfo())?.Marked === true,
    outline,
    readCode: (page = 1) => readCode(pages[page - 1]),
  }
}

/** Words in the order in which they are read, blanks as one. */
async function wordsOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent()
  const parts = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
  return parts.join('').replace(/\s+/g, ' ').trim()
}

/** Each font that words are set in, and whether the file brings it along. */
async function fontsOf(pages: readonly PDFPageProxy[]) {
  const fonts = new Map<string, { name: string; isEmbedded: boolean }>()
  for (const page of pages) {
    const { fnArray, argsArray } = await page.getOperatorList()
    fnArray.forEach((operation: number, index: number) => {
      if (operation !== OPS.setFont) return
      const [id] = argsArray[index] as [string]
      const font = page.commonObjs.get(id) as { name: string; missingFile?: boolean }
      fonts.set(font.name, { name: font.name, isEmbedded: !font.missingFile })
    })
  }
  return [...fonts.values()]
}

async function languageOf(document: PDFDocumentProxy): Promise<string | undefined> {
  const { info } = await document.getMetadata()
  return (info as { Language?: string }).Language
}

/** What a telephone reads from the page when held before it. */
async function readCode(page: PDFPageProxy | undefined): Promise<string | undefined> {
  if (!page) return undefined
  const { createCanvas } = await import('@napi-rs/canvas')
  const viewport = page.getViewport({ scale: 2 })
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  const context = canvas.getContext('2d')
  await page.render({ canvas: null, canvasContext: context as never, viewport }).promise
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height)
  return jsQR(data, width, height)?.data
}
