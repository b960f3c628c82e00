import type { OriginItem } from '../../domain/assignments/fanOut.js'

/** What an assignment takes over from the item that it is made from, and again when that is amended. */
export function taskFields(item: OriginItem) {
  const { title, description, product, responsiblePerson, obligation, frequency, weight } = item
  return {
    title,
    obligation,
    frequency,
    weight,
    due: item.due,
    description: description ?? null,
    ...(item.coopUnits && { coopUnits: [...item.coopUnits] }),
    ...(item.area !== undefined && { area: item.area }),
    ...(product !== undefined && { product }),
    ...(responsiblePerson !== undefined && { responsiblePerson }),
  }
}
