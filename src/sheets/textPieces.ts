import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'

import { text } from '../portal/text/vi.js'
import { TableRefused } from './tableRefused.js'

export type ReadOptions = {
  /** Told how much of the file has been read, from 0 to 1. */
  onProgress?: ((share: number) => void) | undefined
}

/**
 * A text file piece by piece, in whichever of the usual encodings it is.
 *
 * @throws TableRefused when the bytes are no text in UTF-8 or UTF-16
 */
export async function* textPieces(
  file: string,
  onProgress?: ReadOptions['onProgress'],
): AsyncGenerator<string> {
  const { size } = await stat(file)
  let bytes = 0
  let decoder: TextDecoder | undefined
  try {
    for await (const piece of createReadStream(file) as AsyncIterable<Buffer>) {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true, ignoreBOM: true })
      yield checked(decoder.decode(piece, { stream: true }))
      bytes += piece.length
      onProgress?.(bytes / size)
    }
    yield checked(decoder?.decode() ?? '')
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    throw new TableRefused(text.sheets.refused.encoding, {}, { cause })
  }
}

function checked(piece: string): string {
  if (piece.includes('\0')) throw new TableRefused(text.sheets.refused.encoding)
  return piece
}

/** UTF-16 begins with its mark; what has none is taken for UTF-8. */
export function encodingOf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}
