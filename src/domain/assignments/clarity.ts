import type { Due } from './due.js'

/** The parts of an assignment that can make it clear who does what, by when and how. */
export interface ClarityParts {
  responsiblePerson?: string | null | undefined
  title?: string | null | undefined
  due?: Due | null | undefined
  responsibility?: string | null | undefined
  product?: string | null | undefined
  authority?: string | null | undefined
}

/** One "rõ": its key, whose word lives in the text file, and the part that must be filled. */
export interface ClarityItem {
  key: string
  part: keyof ClarityParts
}

/** Each item of the list with whether it is clear, and n of m. */
export interface Clarity {
  items: readonly (ClarityItem & { isClear: boolean })[]
  clear: number
  total: number
}

/**
 * "6 rõ": người, việc, thời gian, trách nhiệm, sản phẩm, thẩm quyền. The list is data, because the
 * formula changes: documents of 2020 and 2023 still name five, with another last item (DOMAIN §0.8).
 */
export const sixClarities: readonly ClarityItem[] = [
  { key: 'person', part: 'responsiblePerson' },
  { key: 'task', part: 'title' },
  { key: 'time', part: 'due' },
  { key: 'responsibility', part: 'responsibility' },
  { key: 'product', part: 'product' },
  { key: 'authority', part: 'authority' },
]

/** How completely an assignment is spelled out by a list of items. A deadline in words counts; none does not. */
export function clarityOf(
  parts: ClarityParts,
  list: readonly ClarityItem[] = sixClarities,
): Clarity {
  const items = list.map((item) => ({ ...item, isClear: isFilled(parts[item.part]) }))
  return { items, clear: items.filter(({ isClear }) => isClear).length, total: items.length }
}

function isFilled(part: ClarityParts[keyof ClarityParts]): boolean {
  if (!part) return false
  return typeof part === 'string' ? part.trim() !== '' : part.kind !== 'none'
}
