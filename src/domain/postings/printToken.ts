import { minuteText, readMinute } from './printedMinute.js'

/** Which version a print shows, and the minute (since 1970) in which it was made. */
export interface PrintToken {
  version: string
  minute: number
}

/** The two forms of an id, by the length of its number in base 36. */
const FORMS = [
  { length: 25, digits: 32, pattern: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/ },
  { length: 19, digits: 24, pattern: /^[0-9a-f]{24}$/ },
] as const
const RADIX = 36n

/**
 * What a print's QR code carries: the version's id, which outlives a new name or code of the
 * procedure, and the minute of printing; small letters and digits only, so that it can be read out.
 * Null for an id of a form nobody knows.
 */
export function printTokenOf({ version, minute }: PrintToken): string | null {
  const form = FORMS.find(({ pattern }) => pattern.test(version))
  if (!form) return null
  const number = BigInt(`0x${version.replaceAll('-', '')}`)
  return `${number.toString(36).padStart(form.length, '0')}-${minuteText(minute)}`
}

/** The version and minute in a token; null for anything that no print carries. */
export function readPrintToken(token: string): PrintToken | null {
  const [, id = '', minute = ''] = /^([0-9a-z]{19}|[0-9a-z]{25})-([0-9a-z]{1,7})$/.exec(token) ?? []
  const form = FORMS.find(({ length }) => length === id.length)
  if (!form) return null
  const hex = numberIn(id).toString(16).padStart(form.digits, '0')
  const printedAt = readMinute(minute)
  if (hex.length > form.digits || printedAt === null) return null
  return { version: withDashes(hex), minute: printedAt }
}

function numberIn(text: string): bigint {
  return [...text].reduce((sum, digit) => sum * RADIX + BigInt(Number.parseInt(digit, 36)), 0n)
}

function withDashes(hex: string): string {
  if (hex.length === 24) return hex
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
