import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { DatePrecision } from '../../domain/options.js'
import type { Article } from '../../payload-types.js'

/** When a source published its news, no more exactly than it says. */
export type ArticleDate = Readonly<{
  on: CalendarDate | null
  precision: DatePrecision
  /** The date and hour as the source wrote them. */
  asGiven: string | null
}>

export const ARTICLE_DATE = {
  publishedOn: true,
  datePrecision: true,
  publishedAtText: true,
} as const

export function articleDateOf(article: Article): ArticleDate {
  const on = dayOf(article.publishedOn)
  return {
    on,
    precision: on ? article.datePrecision : 'unknown',
    asGiven: article.publishedAtText || null,
  }
}
