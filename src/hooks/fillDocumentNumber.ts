import type { CollectionBeforeChangeHook } from 'payload'

import { documentKey } from '../domain/vietnameseText.js'

/** Number and symbol make up the number text, or are taken from it; every spelling meets in the key. */
export const fillDocumentNumber: CollectionBeforeChangeHook = ({ data }) => {
  const numberText = data.numberText || composed(data.number, data.symbol)
  const parts = /^0*(\d{1,9})\/(.+)$/.exec(numberText ?? '')
  return {
    ...data,
    numberText,
    number: data.number ?? (parts ? Number(parts[1]) : null),
    symbol: data.symbol || (parts?.[2] ?? null),
    numberKey: numberText ? documentKey(numberText) : null,
  }
}

/** Numbers below 10 are written with a leading zero (NĐ 30/2020, annex I). */
function composed(number: unknown, symbol: unknown): string | null {
  if (typeof number !== 'number' || typeof symbol !== 'string' || !symbol) return null
  return `${String(number).padStart(2, '0')}/${symbol}`
}
