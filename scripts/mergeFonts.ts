/**
 * One TrueType font out of two parts of the same family. The web loads Be Vietnam Pro in parts, but a
 * line of a PDF is set in one font: "Trường" has letters of both.
 */
export function mergeFonts(parts: readonly [Buffer, Buffer], characters: string, kern: KernPairs) {
  const [base, extra] = parts.map(tablesOf) as [Tables, Tables]
  const shift = glyphCount(base)
  const count = shift + glyphCount(extra)
  const glyphs = [...glyphsOf(base), ...glyphsOf(extra).map((glyph) => shifted(glyph, shift))]
  const { glyf, loca } = packed(glyphs)
  const glyphAt = (character: number) => {
    const inBase = glyphOf(base, character)
    return inBase || glyphOf(extra, character, shift)
  }
  const letters = [...characters].map((character) => character.codePointAt(0) ?? 0)
  return fontOf({
    ...pick(base, ['OS/2', 'name']),
    head: withNumber(table(base, 'head'), { at: 50, value: 1 }), // Long offsets in `loca`.
    hhea: withNumber(table(base, 'hhea'), { at: 34, value: count }),
    maxp: maxima(table(base, 'maxp'), table(extra, 'maxp'), count),
    hmtx: Buffer.concat([metricsOf(base), metricsOf(extra)]),
    post: postWithoutNames(table(base, 'post')),
    cmap: characterMap(letters.map((letter) => [letter, glyphAt(letter)])),
    kern: kernTable(kern, glyphAt),
    glyf,
    loca,
  })
}

/** By how much two characters, by code point, move together. */
export type KernPairs = readonly (readonly [left: number, right: number, by: number])[]

type Tables = ReadonlyMap<string, Buffer>

function tablesOf(font: Buffer): Tables {
  const count = font.readUInt16BE(4)
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + index * 16
      const offset = font.readUInt32BE(at + 8)
      const length = font.readUInt32BE(at + 12)
      return [font.toString('latin1', at, at + 4), font.subarray(offset, offset + length)]
    }),
  )
}

function table(font: Tables, tag: string): Buffer {
  const found = font.get(tag)
  if (!found) throw new Error(`The font has no table ${tag}`)
  return found
}

const glyphCount = (font: Tables) => table(font, 'maxp').readUInt16BE(4)

function glyphsOf(font: Tables): Buffer[] {
  const [glyf, loca] = [table(font, 'glyf'), table(font, 'loca')]
  const isLong = table(font, 'head').readUInt16BE(50) === 1
  const offset = (index: number) =>
    isLong ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2
  return Array.from({ length: glyphCount(font) }, (_, index) =>
    glyf.subarray(offset(index), offset(index + 1)),
  )
}

const WORDS = 1
const SCALE = 8
const MORE = 32
const SCALE_TWO_WAYS = 64
const MATRIX = 128

/** A letter with its mark is made of other glyphs, whose numbers move with them. */
function shifted(glyph: Buffer, shift: number): Buffer {
  if (glyph.length === 0 || glyph.readInt16BE(0) >= 0) return glyph
  const moved = Buffer.from(glyph)
  let at = 10
  let flags = MORE
  while (flags & MORE) {
    flags = moved.readUInt16BE(at)
    moved.writeUInt16BE(moved.readUInt16BE(at + 2) + shift, at + 2)
    at += 4 + (flags & WORDS ? 4 : 2)
    if (flags & SCALE) at += 2
    else if (flags & SCALE_TWO_WAYS) at += 4
    else if (flags & MATRIX) at += 8
  }
  return moved
}

function packed(glyphs: readonly Buffer[]): { glyf: Buffer; loca: Buffer } {
  const loca = Buffer.alloc((glyphs.length + 1) * 4)
  const padded = glyphs.map((glyph) => Buffer.concat([glyph], Math.ceil(glyph.length / 4) * 4))
  let offset = 0
  padded.forEach((glyph, index) => {
    offset += glyph.length
    loca.writeUInt32BE(offset, (index + 1) * 4)
  })
  return { glyf: Buffer.concat(padded), loca }
}

/** Width and left bearing of every glyph; fonts leave out a width that repeats the last one. */
function metricsOf(font: Tables): Buffer {
  const hmtx = table(font, 'hmtx')
  const full = table(font, 'hhea').readUInt16BE(34)
  const rows = Array.from({ length: glyphCount(font) }, (_, index) => {
    const row = Buffer.alloc(4)
    row.writeUInt16BE(hmtx.readUInt16BE(Math.min(index, full - 1) * 4), 0)
    const bearing = index < full ? index * 4 + 2 : full * 4 + (index - full) * 2
    row.writeInt16BE(hmtx.readInt16BE(bearing), 2)
    return row
  })
  return Buffer.concat(rows)
}

/** The glyph of a character by the map that every font for the web has (format 4); 0 where it has none. */
function glyphOf(font: Tables, character: number, shift = 0): number {
  const map = format4Of(table(font, 'cmap'))
  const segments = map.readUInt16BE(6) / 2
  for (let index = 0; index < segments; index += 1) {
    const end = 14 + index * 2
    const start = end + segments * 2 + 2
    if (character > map.readUInt16BE(end) || character < map.readUInt16BE(start)) continue
    const delta = map.readUInt16BE(start + segments * 2)
    const rangeAt = start + segments * 4
    const range = map.readUInt16BE(rangeAt)
    const first = map.readUInt16BE(start)
    const glyph = range ? map.readUInt16BE(rangeAt + range + (character - first) * 2) : character
    return glyph === 0 ? 0 : ((glyph + delta) & 0xffff) + shift
  }
  return 0
}

function format4Of(cmap: Buffer): Buffer {
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const map = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4))
    if (map.readUInt16BE(0) === 4) return map
  }
  throw new Error('The font has no character map of format 4')
}

function characterMap(pairs: readonly (readonly [number, number])[]): Buffer {
  const known = pairs.filter(([, glyph]) => glyph > 0).toSorted(([one], [other]) => one - other)
  const map = Buffer.alloc(12 + 16 + known.length * 12)
  map.writeUInt16BE(1, 2)
  map.writeUInt16BE(3, 4) // Windows, full Unicode.
  map.writeUInt16BE(10, 6)
  map.writeUInt32BE(12, 8)
  map.writeUInt16BE(12, 12)
  map.writeUInt32BE(map.length - 12, 16)
  map.writeUInt32BE(known.length, 24)
  known.forEach(([letter, glyph], index) => {
    map.writeUInt32BE(letter, 28 + index * 12)
    map.writeUInt32BE(letter, 32 + index * 12)
    map.writeUInt32BE(glyph, 36 + index * 12)
  })
  return map
}

function kernTable(pairs: KernPairs, glyphAt: (character: number) => number): Buffer {
  const rows = pairs
    .map(([left, right, by]) => [glyphAt(left), glyphAt(right), by] as const)
    .toSorted(([a, b], [c, d]) => a - c || b - d)
  const entry = Math.floor(Math.log2(rows.length))
  const kern = Buffer.alloc(18 + rows.length * 6)
  kern.writeUInt16BE(1, 2)
  kern.writeUInt16BE(kern.length - 4, 6)
  kern.writeUInt16BE(1, 8)
  kern.writeUInt16BE(rows.length, 10)
  kern.writeUInt16BE(2 ** entry * 6, 12)
  kern.writeUInt16BE(entry, 14)
  kern.writeUInt16BE((rows.length - 2 ** entry) * 6, 16)
  rows.forEach(([left, right, by], index) => {
    kern.writeUInt16BE(left, 18 + index * 6)
    kern.writeUInt16BE(right, 20 + index * 6)
    kern.writeInt16BE(by, 22 + index * 6)
  })
  return kern
}

function maxima(one: Buffer, other: Buffer, glyphs: number): Buffer {
  const maxp = Buffer.from(one)
  for (let at = 6; at + 2 <= maxp.length; at += 2) {
    maxp.writeUInt16BE(Math.max(one.readUInt16BE(at), other.readUInt16BE(at)), at)
  }
  maxp.writeUInt16BE(glyphs, 4)
  return maxp
}

function postWithoutNames(post: Buffer): Buffer {
  const short = Buffer.from(post.subarray(0, 32))
  short.writeUInt32BE(0x00030000, 0)
  return short
}

function withNumber(of: Buffer, { at, value }: { at: number; value: number }): Buffer {
  const changed = Buffer.from(of)
  changed.writeUInt16BE(value, at)
  return changed
}

function pick(font: Tables, tags: readonly string[]): Record<string, Buffer> {
  return Object.fromEntries(tags.map((tag) => [tag, table(font, tag)]))
}

/** The tables in the order of their names, each beginning at a multiple of four, with their sums. */
function fontOf(tables: Record<string, Buffer>): Buffer {
  const tags = Object.keys(tables).toSorted()
  const entry = Math.floor(Math.log2(tags.length))
  const directory = Buffer.alloc(12 + tags.length * 16)
  directory.writeUInt32BE(0x00010000, 0)
  directory.writeUInt16BE(tags.length, 4)
  directory.writeUInt16BE(2 ** entry * 16, 6)
  directory.writeUInt16BE(entry, 8)
  directory.writeUInt16BE((tags.length - 2 ** entry) * 16, 10)
  let offset = directory.length
  const bodies = tags.map((tag, index) => {
    const content = tables[tag] ?? Buffer.alloc(0)
    const body = Buffer.concat([content], Math.ceil(content.length / 4) * 4)
    const at = 12 + index * 16
    directory.write(tag.padEnd(4), at, 'latin1')
    directory.writeUInt32BE(sumOf(body), at + 4)
    directory.writeUInt32BE(offset, at + 8)
    directory.writeUInt32BE(content.length, at + 12)
    offset += body.length
    return body
  })
  return Buffer.concat([directory, ...bodies])
}

function sumOf(body: Buffer): number {
  let sum = 0
  for (let at = 0; at < body.length; at += 4) sum = (sum + body.readUInt32BE(at)) >>> 0
  return sum
}
