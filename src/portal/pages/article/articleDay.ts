import { formatDay } from '../../../domain/text/vietnameseFormat.js'
import type { ArticleDate } from '../../../queries/news/articleDate.js'
import { text } from '../../text/vi.js'

const words = text.articles.date

/**
 * When the source published it, in words no more exact than the source; an undated one shows no date
 * at all. Lists leave out the hour.
 */
export function articleDayText(
  { on, precision, asGiven }: ArticleDate,
  { short = false }: { short?: boolean } = {},
): string {
  if (!on) return asGiven ?? words.unknown
  const [year, month] = on.split('-') as [string, string, string]
  switch (precision) {
    case 'exact':
      return short ? formatDay(on) : (asGiven ?? formatDay(on))
    case 'day':
      return formatDay(on)
    case 'month':
      return words.month(String(Number(month)), year)
    case 'year':
      return words.year(year)
    case 'unknown':
      return asGiven ?? words.unknown
  }
}

/** The same for machines, as much of an ISO date as is known. */
export function articleDayIso({ on, precision }: ArticleDate): string | null {
  if (!on || precision === 'unknown') return null
  if (precision === 'year') return on.slice(0, 4)
  return precision === 'month' ? on.slice(0, 7) : on
}
