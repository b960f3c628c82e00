import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import PDFDocument from 'pdfkit'
import subsetFont from 'subset-font'

import { mergeFonts, type KernPairs } from './mergeFonts.js'

type Weight = 400 | 600
type Part = { file: (weight: Weight) => string; characters: string }

const target = path.resolve('dist/fonts')
/** Unstressed letters of both cases and what stands beside them. */
const KERNED = charactersFrom('AZ', 'az', '09') + 'Đđ.,:;-–/()“”‘’'
const UNIT = 1000

/** Be Vietnam Pro as whole TrueType fonts for PDF, which embeds of them what a document uses. */
export async function writePrintFonts(latin: Part, vietnamese: Part): Promise<void> {
  await mkdir(target, { recursive: true })
  for (const weight of [400, 600] as const) {
    const parts = await Promise.all([subset(latin, weight), subset(vietnamese, weight)])
    const pairs = spread(await kernPairs(latin.file(weight)), vietnamese.characters)
    const font = mergeFonts(parts, latin.characters + vietnamese.characters, pairs)
    await writeFile(path.join(target, `be-vietnam-pro-${weight}.ttf`), font)
    console.log(`print font ${weight}`.padEnd(22), `${font.length} B, ${pairs.length} kerned pairs`)
  }
}

async function subset({ file, characters }: Part, weight: Weight): Promise<Buffer> {
  return subsetFont(await readFile(file(weight)), characters, {
    targetFormat: 'truetype',
    noHinting: true,
    noLayoutClosure: true,
    keepFeatures: [],
  })
}

/** How the family moves pairs of plain letters together, measured: what a pair is less wide than its letters. */
async function kernPairs(file: string): Promise<KernPairs> {
  const measure = new PDFDocument().font(await readFile(file)).fontSize(UNIT)
  const width = new Map([...KERNED].map((letter) => [letter, measure.widthOfString(letter)]))
  return [...KERNED].flatMap((left) =>
    [...KERNED].flatMap((right) => {
      const apart = (width.get(left) ?? 0) + (width.get(right) ?? 0)
      const by = Math.round(measure.widthOfString(left + right) - apart)
      return Math.abs(by) < LEAST ? [] : [[codeOf(left), codeOf(right), by] as const]
    }),
  )
}

/** Less than this, in thousandths of the size, nobody sees. */
const LEAST = 8
/** A table of pairs counts its bytes in 16 bits. */
const MOST_PAIRS = 10_000

/** A letter with marks moves as its plain letter does, so that "Tư" stands as close as "Tu". */
function spread(plain: KernPairs, marked: string): KernPairs {
  const kin = new Map<number, number[]>()
  for (const letter of [...marked]) {
    const base = codeOf(letter.normalize('NFD').replace('Đ', 'D').replace('đ', 'd'))
    kin.set(base, [...(kin.get(base) ?? [base]), codeOf(letter)])
  }
  const all = (letter: number) => kin.get(letter) ?? [letter]
  const pairs = plain.flatMap(([left, right, by]) =>
    all(left).flatMap((one) => all(right).map((other) => [one, other, by] as const)),
  )
  const strongest = pairs.toSorted(([, , one], [, , other]) => Math.abs(other) - Math.abs(one))
  return unique(strongest).slice(0, MOST_PAIRS)
}

function unique(pairs: KernPairs): KernPairs {
  return [
    ...new Map(pairs.toReversed().map((pair) => [`${pair[0]} ${pair[1]}`, pair])).values(),
  ].toReversed()
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0
}

function charactersFrom(...ranges: string[]): string {
  return ranges
    .map(([first = '', last = '']) => {
      const start = codeOf(first)
      return String.fromCodePoint(
        ...Array.from({ length: codeOf(last) - start + 1 }, (_, index) => start + index),
      )
    })
    .join('')
}
