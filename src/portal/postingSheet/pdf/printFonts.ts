import { readFileSync } from 'node:fs'
import path from 'node:path'

export type Weight = 'regular' | 'bold'

const FILES: Record<Weight, string> = {
  regular: 'be-vietnam-pro-400.ttf',
  bold: 'be-vietnam-pro-600.ttf',
}

const fonts = new Map<Weight, Buffer>()

/** A font that `scripts/printFonts.ts` made; the document embeds of it what it uses. */
export function printFont(weight: Weight): Buffer {
  const known = fonts.get(weight)
  if (known) return known
  const font = readFileSync(path.resolve('dist/fonts', FILES[weight]))
  fonts.set(weight, font)
  return font
}

/** Signs that the font has not, in signs that it has. */
const SPELT: Readonly<Record<string, string>> = {
  '≤': '<=',
  '≥': '>=',
  '→': '->',
  '⇒': '=>',
  '−': '–',
  '‐': '-',
  '‑': '-',
  '¬': '',
  '☐': '[ ]',
  '□': '[ ]',
  '▪': '•',
  '●': '•',
  '½': '1/2',
  '¼': '1/4',
  '¾': '3/4',
  '′': '’',
  '″': '”',
  '\u00ad': '',
  '\u200b': '',
  '\ufeff': '',
  '\t': ' ',
}
const KNOWN =
  /[\u0020-\u007e\u00a0ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý§©«°±²³·»×–—‘’“”†•…ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9₫]/u

/** The text in letters of the font: composed, so that it is found and copied as it was typed. */
export function printable(text: string): string {
  const composed = text.normalize('NFC')
  return [...composed]
    .map((sign) => (KNOWN.test(sign) ? sign : (SPELT[sign] ?? plainest(sign))))
    .join('')
}

/** A letter of another language without its marks; a question mark tells that a sign is missing. */
function plainest(sign: string): string {
  const base = sign.normalize('NFKD').replace(/\p{M}/gu, '')
  return [...base].every((each) => KNOWN.test(each)) ? base : '?'
}
