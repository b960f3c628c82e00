import { documentKey, foldText, tidyText } from '../text/vietnameseText.js'

/** Longer than any official number with the words before it; longer text is not searched. */
const MAX_LENGTH = 200

/**
 * The number and symbol of an official document (NĐ 30/2020 annex I): '216/BCĐ-NC' is number 216,
 * symbol 'BCĐ-NC'; normative ones put the year between, '06/2024/QĐ-UBND'. `suffix` is the letter of
 * '30c/NQ-CP'. Missing parts are null.
 */
export interface DocumentNumber {
  number: number
  suffix: string | null
  year: number | null
  symbol: string | null
}

/** Words before the number ("Quyết định số", "Luật", "Số:") and a date after it are allowed around it. */
const PATTERN =
  /^(?:[\p{L}\s,]*?(?:số)?\s*:?\s*)(?<number>\d{1,6})(?<suffix>\p{Ll})?\s*(?:\/\s*(?<year>\d{4}))?\s*(?:\/\s*(?<symbol>\p{L}[\p{L}\d]*(?:\s*[-–/&.]\s*[\p{L}\d]+)*))?\s*(?:,?\s*ngày\s.*)?$/iu

/** The parts of a document number written any usual way, or null when the text is no such number. */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const parts = text.length <= MAX_LENGTH ? PATTERN.exec(tidyText(text))?.groups : undefined
  if (!parts?.['number']) return null
  return {
    number: Number(parts['number']),
    suffix: parts['suffix'] ?? null,
    year: parts['year'] ? Number(parts['year']) : null,
    symbol: parts['symbol']?.replace(/\s*([-–/&.])\s*/g, '$1').replace(/–/g, '-') ?? null,
  }
}

/** The number as NĐ 30/2020 writes it: two digits below 10, no spaces ('06/2024/QĐ-UBND', '216/BCĐ-NC'). */
export function formatDocumentNumber({ number, suffix, year, symbol }: DocumentNumber): string {
  const shownNumber = `${String(number).padStart(2, '0')}${suffix ?? ''}`
  return [shownNumber, year, symbol].filter((part) => part !== null).join('/')
}

/**
 * The key two entries of one document share: issuer, number and year (DOMAIN §2b). Numbers restart
 * each year and agencies share them, so the number alone is not enough. `issuer` is an id or a name.
 */
export function repeatedNumberKey({
  issuer,
  numberText,
  year,
}: {
  issuer: string
  numberText: string
  year: number | null
}): string {
  return `${foldText(issuer)}|${documentKey(numberText)}|${year ?? ''}`
}
