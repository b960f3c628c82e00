import { Transform, type Readable } from 'node:stream'

import yauzl, { type Entry, type ZipFile } from 'yauzl'

import { text } from '../../portal/text/vi.js'
import { LIMITS, megabytes } from '../limits.js'
import { TableRefused } from '../tableRefused.js'
import type { ReadOptions } from '../textPieces.js'

const { broken, bomb, encrypted, macros, unknownKind } = text.sheets.refused

/** An opened workbook file. What is unpacked is counted over all parts that are read. */
export type Archive = {
  has(name: string): boolean
  /** One part as text, piece by piece. @throws TableRefused when the archive lied about its size */
  read(name: string, onProgress?: ReadOptions['onProgress']): AsyncGenerator<string>
  close(): void
}

/**
 * Opens a workbook without unpacking it, and looks at what it says of itself first.
 *
 * @throws TableRefused when it is broken, locked, absurdly large once unpacked, or no workbook
 */
export async function openArchive(file: string): Promise<Archive> {
  const zip = await open(file)
  try {
    const entries = await entriesOf(zip)
    const counted = counter()
    return {
      has: (name) => entries.has(name),
      read: (name, onProgress) => readEntry(zip, entries.get(name), { counted, onProgress }),
      close: () => zip.close(),
    }
  } catch (cause) {
    zip.close()
    throw cause
  }
}

async function open(file: string): Promise<ZipFile> {
  try {
    return await yauzl.openPromise(file, { autoClose: false })
  } catch (cause) {
    throw new TableRefused(broken, {}, { cause })
  }
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > LIMITS.archiveEntries) throw refusedBomb()
  const entries = new Map<string, Entry>()
  let unpacked = 0
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.generalPurposeBitFlag & 1) throw new TableRefused(encrypted)
      if (/vbaProject\.bin$/i.test(entry.fileName)) throw new TableRefused(macros)
      unpacked += entry.uncompressedSize
      if (unpacked > LIMITS.unpackedBytes || isAbsurd(entry)) throw refusedBomb()
      entries.set(entry.fileName, entry)
    }
  } catch (cause) {
    throw cause instanceof TableRefused ? cause : new TableRefused(broken, {}, { cause })
  }
  if (!entries.has('xl/workbook.xml')) {
    throw new TableRefused(unknownKind(text.sheets.kinds.xlsx))
  }
  return entries
}

function isAbsurd({ compressedSize, uncompressedSize }: Entry): boolean {
  if (uncompressedSize < LIMITS.ratioMattersAbove) return false
  return uncompressedSize > compressedSize * LIMITS.packingRatio
}

function refusedBomb(): TableRefused {
  return new TableRefused(bomb(megabytes(LIMITS.unpackedBytes)))
}

/** What the archive says of its sizes may be a lie; what comes out is counted as well. */
function counter() {
  let unpacked = 0
  return () =>
    new Transform({
      transform(piece: Buffer, _encoding, done) {
        unpacked += piece.length
        if (unpacked > LIMITS.unpackedBytes) done(refusedBomb())
        else done(null, piece)
      },
    })
}

async function* readEntry(
  zip: ZipFile,
  entry: Entry | undefined,
  { counted, onProgress }: ReadOptions & { counted: () => Transform },
): AsyncGenerator<string> {
  if (!entry) throw new TableRefused(broken)
  try {
    const packed = await zip.openReadStreamPromise(entry)
    const unpacked: Readable = packed.pipe(counted())
    packed.once('error', (cause) => unpacked.destroy(cause))
    try {
      const decoder = new TextDecoder('utf-8', { fatal: true })
      let bytes = 0
      for await (const piece of unpacked as AsyncIterable<Buffer>) {
        yield decoder.decode(piece, { stream: true })
        bytes += piece.length
        onProgress?.(bytes / entry.uncompressedSize)
      }
      yield decoder.decode()
    } finally {
      packed.destroy()
    }
  } catch (cause) {
    throw cause instanceof TableRefused ? cause : new TableRefused(broken, {}, { cause })
  }
}
