import { formatDocumentNumber, parseDocumentNumber } from '../../domain/documents/documentNumber.js'
import { documentKey } from '../../domain/text/vietnameseText.js'
import type { BeforeChange } from '../rows.js'

/** Number and symbol make up the number text, or are taken from it; every spelling meets in the key. */
export const fillDocumentNumber: BeforeChange = ({ data }) => {
  const numberText = textOf(data.numberText) ?? composed(data.number, data.symbol)
  const parts = numberText ? parseDocumentNumber(numberText) : null
  return {
    ...data,
    numberText,
    number: data.number ?? parts?.number ?? null,
    symbol: textOf(data.symbol) ?? parts?.symbol ?? null,
    numberKey: numberText ? documentKey(numberText) : null,
  }
}

function composed(number: unknown, symbol: unknown): string | null {
  if (typeof number !== 'number' || !textOf(symbol)) return null
  return formatDocumentNumber({ number, suffix: null, year: null, symbol: textOf(symbol) })
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() ? value.trim() : null
}
