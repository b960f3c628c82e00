import type { Where } from 'payload'

import { foldText } from '../../domain/text/vietnameseText.js'

/**
 * The conditions under which a list holds every word that was typed, in any order, with or without
 * marks; none where nothing that can be searched for was typed.
 */
export function searchWhere(q: string): Where[] {
  return foldText(q)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ searchText: { contains: word } }))
}
