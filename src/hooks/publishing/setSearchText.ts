import { foldText } from '../../domain/text/vietnameseText.js'
import type { BeforeChange } from '../rows.js'

/** Keeps the folded words of these fields for list filters; name public fields only. */
export function setSearchText(...fields: readonly string[]): BeforeChange {
  return ({ data }) => {
    const words = fields.flatMap((field) => wordsIn(data[field]))
    return { ...data, searchText: foldText(words.join(' ')) }
  }
}

function wordsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  return typeof value === 'string' ? [value] : []
}
