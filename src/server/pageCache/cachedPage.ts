import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** Level 5 of brotli is as small as gzip 9 at a fifth of its time; a page is compressed once per change. */
const BROTLI_QUALITY = 5
const GZIP_LEVEL = 6
/** Below this many bytes a packet is a packet. */
const WORTH_COMPRESSING = 512

export type Encoding = 'br' | 'gzip' | 'identity'

/** Names and values of headers in turn, as Node takes them without looking at each again. */
export type HeaderList = string[]

/** An answer in one encoding, ready to be written. */
export type PageBody = { bytes: Buffer; etag: string; headers: HeaderList }

/** A finished answer, plain and in each encoding that somebody has asked for. */
export type CachedPage = {
  readonly status: number
  /** What every encoding says. */
  readonly headers: HeaderList
  readonly bodies: Record<'identity', PageBody> & Partial<Record<Encoding, PageBody>>
  readonly compressing: Partial<Record<Encoding, Promise<PageBody>>>
}

export function makeCachedPage(page: {
  status: number
  headers: Record<string, string>
  body: string | Buffer
}): CachedPage {
  const bytes = Buffer.isBuffer(page.body) ? page.body : Buffer.from(page.body, 'utf8')
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  const headers = Object.entries(page.headers).flat()
  const identity = bodyOf(headers, { bytes, etag: `"${hash}"` })
  const isSmall = bytes.length < WORTH_COMPRESSING
  return {
    status: page.status,
    headers,
    bodies: isSmall ? { identity, gzip: identity, br: identity } : { identity },
    compressing: {},
  }
}

/** The ETag of an encoding, known before its bytes are. */
export function etagOf({ bodies }: CachedPage, encoding: Encoding): string {
  const { identity } = bodies
  return bodies[encoding]?.etag ?? identity.etag.replace(/"$/, `-${encoding === 'br' ? 'b' : 'g'}"`)
}

/** Compresses when an encoding is first asked for: most pages of a list are only ever asked for in one. */
export function compressedBody(page: CachedPage, encoding: 'br' | 'gzip'): Promise<PageBody> {
  page.compressing[encoding] ??= compress(page.bodies.identity.bytes, encoding).then((bytes) => {
    const body = bodyOf(page.headers, { bytes, etag: etagOf(page, encoding), encoding })
    page.bodies[encoding] = body
    return body
  })
  return page.compressing[encoding]
}

function bodyOf(
  common: HeaderList,
  { bytes, etag, encoding }: { bytes: Buffer; etag: string; encoding?: string },
): PageBody {
  const headers = [...common, 'ETag', etag, 'Content-Length', String(bytes.length)]
  if (encoding) headers.push('Content-Encoding', encoding)
  return { bytes, etag, headers }
}

function compress(bytes: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return compressGzip(bytes, { level: GZIP_LEVEL })
  return compressBrotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
}

/** What a page may come to hold in memory, once both compressed forms are there: each is about a quarter. */
export function entrySize({ bodies }: CachedPage): number {
  return Math.ceil(1.5 * bodies.identity.bytes.length) + 1024
}

const encodings = new Map<string, Encoding>()
/** Browsers send a handful of different headers; whoever sends ever new ones is not remembered. */
const REMEMBERED = 200

/** The encoding to answer with; `q=0` is a refusal. Brotli before gzip, because it is smaller. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (!accepted) return 'identity'
  const known = encodings.get(accepted)
  if (known) return known
  const encoding = readEncoding(accepted)
  if (encodings.size < REMEMBERED) encodings.set(accepted, encoding)
  return encoding
}

function readEncoding(accepted: string): Encoding {
  if (accepts(accepted, 'br')) return 'br'
  return accepts(accepted, 'gzip') ? 'gzip' : 'identity'
}

function accepts(header: string, coding: string): boolean {
  const at = header.search(new RegExp(`(^|[\\s,])${coding}(?=$|[\\s,;])`, 'i'))
  if (at < 0) return false
  return !/^[\s,]*\w+\s*;\s*q=0(\.0*)?\s*(,|$)/i.test(header.slice(at))
}
