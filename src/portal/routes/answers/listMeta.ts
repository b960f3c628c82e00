import { formatNumber } from '../../../domain/text/vietnameseFormat.js'
import type { ListParams } from '../../../queries/reading/listParams.js'
import type { PageMeta } from '../../renderPage.js'
import { text } from '../../text/vi.js'

type Named = Pick<PageMeta, 'title' | 'description' | 'current'>

/** Search engines keep the whole list, not every filtered view of it; further pages say which they are. */
export function listMeta(
  { title, ...named }: Named,
  { q, page, filters }: ListParams,
): Omit<PageMeta, 'path'> {
  const isPartial = q !== '' || Object.keys(filters).length > 0
  return {
    ...named,
    title: page > 1 ? text.parts.listPage(title, formatNumber(page)) : title,
    noindex: isPartial,
  }
}
