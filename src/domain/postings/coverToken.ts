import { minuteText, readMinute } from './printedMinute.js'

/** When the cover of a volume of sheets was printed (in minutes since 1970), and what it listed. */
export interface CoverToken {
  minute: number
  fingerprint: string
}

const RADIX = 36

/** What the QR code on a cover carries; small letters and digits only, so that it can be read out. */
export function coverTokenOf({ minute, fingerprint }: CoverToken): string {
  return `${minuteText(minute)}-${fingerprint}`
}

/** The minute and fingerprint in a token; null for anything that no cover carries. */
export function readCoverToken(token: string): CoverToken | null {
  const [, minute = '', fingerprint = ''] = /^([0-9a-z]{1,7})-([0-9a-z]{1,11})$/.exec(token) ?? []
  const printedAt = readMinute(minute)
  return fingerprint && printedAt !== null ? { minute: printedAt, fingerprint } : null
}

/**
 * A short mark of what a cover lists, in its order: two lists with the same mark are the same list. FNV-1a
 * over two halves; it guards against mistakes, not against forgers.
 */
export function fingerprintOf(contents: readonly string[]): string {
  const written = contents.join('\n')
  const [first, second] = [fnv(written, 0x811c9dc5), fnv(written, 0x01000193)]
  return (BigInt(first) * 0x100000n + BigInt(second & 0xfffff)).toString(RADIX)
}

function fnv(text: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  }
  return hash
}
