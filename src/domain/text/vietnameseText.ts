const SLUG_LENGTH = 100

const collator = new Intl.Collator('vi', { numeric: true })

/** The text in Unicode NFC, the form in which everything is stored (DESIGN §9, TCVN 6909). */
export function toNfc(text: string): string {
  return text.normalize('NFC')
}

/** No file format takes these; pasted text and old databases bring them along. */
const UNPRINTABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** NFC without control characters; the line break of Word (vertical tab) is one of ours. */
export function storedText(text: string): string {
  return toNfc(text).replace(/\v/g, '\n').replace(UNPRINTABLE, '')
}

/** NFC, no-break and odd spaces as one plain space, no space at the ends; line breaks stay. */
export function tidyText(text: string): string {
  return storedText(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

/**
 * The text as search compares it: no marks, đ as d, lower case, anything but letters and digits as
 * one space (DESIGN §9). Folding a folded text changes nothing.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * The last part of a URL: a–z, 0–9 and single hyphens, at most 100 characters, cut between words
 * where there is one to cut at. Empty when the text has no Latin letter and no digit.
 */
export function slugOf(text: string): string {
  const slug = foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slug.length <= SLUG_LENGTH) return slug
  const cut = slug.lastIndexOf('-', SLUG_LENGTH)
  return slug.slice(0, cut > 0 ? cut : SLUG_LENGTH)
}

/**
 * The key under which every spelling of a document number meets: '216/BCĐ-NC', '216 bcd nc' and
 * '216bcdnc' all give '216bcdnc' (DESIGN §9). The leading zero that NĐ 30/2020 asks of numbers
 * below 10 does not count, so '06/2024/QĐ-UBND' meets '6/2024/QĐ-UBND'.
 */
export function documentKey(numberText: string): string {
  return foldText(numberText)
    .replace(/\s+/g, '')
    .replace(/^0+(?=\d)/, '')
}

/** Vietnamese alphabetical order with numbers by value: 'Phường 2' before 'Phường 11'; fits Array.sort. */
export function compareVietnamese(left: string, right: string): number {
  return collator.compare(left, right)
}
