import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

import type { Request, Response } from 'express'

import { makingOf } from '../../../server/pageCache/cacheFirst.js'

/** A file of many rows, written while they are read. */
export type Pieces = AsyncIterable<Buffer | string>

/** What is larger is not kept, and goes out while it is made. */
const MOST_KEPT = 4 * 1024 * 1024

/** The whole of a file that is small enough to be kept; of a larger one, what there is and what follows. */
export async function gathered(pieces: Pieces): Promise<Buffer | Pieces> {
  const iterator = pieces[Symbol.asyncIterator]()
  const held: Buffer[] = []
  let bytes = 0
  for (;;) {
    const next = await iterator.next()
    if (next.done) return Buffer.concat(held)
    const piece = Buffer.from(next.value as string)
    held.push(piece)
    bytes += piece.length
    if (bytes > MOST_KEPT) return continued(held, iterator)
  }
}

async function* continued(
  held: Buffer[],
  rest: AsyncIterator<Buffer | string>,
): AsyncGenerator<Buffer | string> {
  try {
    yield* held.splice(0)
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

/** Sends a file that is too large to be kept: nobody need wait for it, and nothing of it is held. */
export async function sendPieces(
  pieces: Pieces,
  { req, res, isPacked }: { req: Request; res: Response; isPacked: boolean },
): Promise<void> {
  makingOf(req)?.abandon()
  const isZipped = !isPacked && req.acceptsEncodings(['gzip', 'identity']) === 'gzip'
  if (isZipped) res.setHeader('Content-Encoding', 'gzip')
  if (req.method === 'HEAD') return void res.end()
  const source = Readable.from(pieces)
  const sent = isZipped ? pipeline(source, createGzip(), res) : pipeline(source, res)
  await sent.catch(exceptGone)
}

const GONE = ['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_UNABLE_TO_PIPE']

/** Who goes away before the end needs no answer, and that is no fault to be logged. */
function exceptGone(cause: NodeJS.ErrnoException): void {
  if (!GONE.includes(cause.code ?? '')) throw cause
}
