import { Readable, Transform } from 'node:stream'

import type { Request } from 'express'

import { AppError, BadRequest } from '../errors.js'
import { text } from '../portal/text/vi.js'
import { LIMITS } from '../sheets/limits.js'

const MEGABYTE = 1024 * 1024

/**
 * A record with all its texts is far below a megabyte, and an upload is a file of 20 MB with the fields
 * beside it; both are read whole into memory. What is no form is a file to bring in, which is read as it
 * comes, and whose own limit has better words.
 */
const MOST_BYTES = { record: 8 * MEGABYTE, form: 32 * MEGABYTE, file: LIMITS.fileBytes + MEGABYTE }

/**
 * The body of a request, no more of it than anything here needs.
 *
 * @throws AppError 413 at once where the request says that it is larger
 */
export function limitedBody(req: Request): ReadableStream {
  const most = MOST_BYTES[kindOf(req.headers['content-type'] ?? '')]
  if (Number(req.headers['content-length'] ?? 0) > most) throw tooLarge()
  const body = counter(most)
  // `pipe` tells of an end, not of a visitor who hung up in the middle; whoever reads would wait for ever.
  req.once('close', () => {
    if (!req.complete) body.destroy(new BadRequest(text.errors.badRequest))
  })
  return Readable.toWeb(req.pipe(body)) as ReadableStream
}

function kindOf(type: string): keyof typeof MOST_BYTES {
  if (type.includes('multipart/')) return 'form'
  return /json|urlencoded/.test(type) ? 'record' : 'file'
}

/** A body sent in pieces does not say how long it is. */
function counter(most: number): Transform {
  let bytes = 0
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      bytes += piece.length
      done(bytes > most ? tooLarge() : null, piece)
    },
  })
}

function tooLarge(): AppError {
  return new AppError(413, text.errors.bodyTooLarge)
}
