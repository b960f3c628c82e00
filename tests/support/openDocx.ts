import { unzip } from './unzip.js'

export type OpenedDocx = {
  /** The main part as it is written. */
  xml: string
  /** Every paragraph, those in tables too. */
  paragraphs: string[]
  /** The rows of all tables, the paragraphs of a cell joined by a blank. */
  rows: string[][]
}

/** A Word file as its words. */
export async function readDocx(bytes: Buffer): Promise<OpenedDocx> {
  const parts = await unzip(bytes)
  const xml = parts.find(({ name }) => name === 'word/document.xml')?.text ?? ''
  return {
    xml,
    paragraphs: elements(xml, 'p').map(textOf),
    rows: elements(xml, 'tr').map((row) =>
      elements(row, 'tc').map((cell) => elements(cell, 'p').map(textOf).join(' ')),
    ),
  }
}

function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<w:${name}(?: [^>]*)?>.*?</w:${name}>`, 'gs')) ?? []
}

function textOf(xml: string): string {
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text)
  return texts.join('').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
}
