import { tidyText } from '../text/vietnameseText.js'

/**
 * A procedure code in parts: '1.011442.000.00.00.H38' is national code '1.011442' with the agency
 * block '000.00.00.H38'; '.02' after it is a variant. Missing parts are null.
 */
export interface ProcedureCode {
  nationalCode: string
  localCode: string | null
  agencyId: string | null
  variant: string | null
}

const PATTERN =
  /^(?<national>\d\.\d{6})(?:\.(?<block>\d{3}\.\d{2}\.\d{2}\.(?<agency>[A-Z]\d{2})(?:\.(?<variant>\d{2}))?))?$/

/**
 * The parts of a code, or null when it has another shape. The pattern is soft (DOMAIN §2a): a form
 * warns about null and still saves. The first digit has no verified meaning and is not interpreted.
 */
export function parseProcedureCode(text: string): ProcedureCode | null {
  const code = tidyText(text).replace(/\s/g, '').toUpperCase()
  const parts = PATTERN.exec(code)?.groups
  if (!parts?.['national']) return null
  return {
    nationalCode: parts['national'],
    localCode: parts['block'] ? code : null,
    agencyId: parts['agency'] ?? null,
    variant: parts['variant'] ?? null,
  }
}

/**
 * The codes that somebody may mean by what they typed or linked to, the nearest first: a code in small
 * letters, without its first dot, or with the agency block of any province ('1.013172.000.00.00.h22').
 */
export function codesMeantBy(text: string): readonly string[] {
  const code = tidyText(text).replace(/\s/g, '').toUpperCase()
  const dotted = code.replace(/^(\d)(\d{6})(?=\.|$)/, '$1.$2')
  const national = parseProcedureCode(dotted)?.nationalCode
  return [...new Set([code, dotted, ...(national ? [national] : [])])]
}
