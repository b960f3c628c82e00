import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import { isValidDay } from '../../domain/calendar/calendarDate.js'
import { BadRequest } from '../../errors.js'
import { text } from '../../portal/text/vi.js'

/** Rows on a page of a public list. */
export const PAGE_SIZE = 20

/** What a visitor asks of a list: words, a page number from 1, and filters by parameter name. */
export type ListParams<Filter extends string = string> = Readonly<{
  q: string
  page: number
  limit: number
  filters: Readonly<Partial<Record<Filter, string>>>
  today: CalendarDate
}>

/** The filters of a list: allowed values, `day` for a calendar day, `year`, or `text` for anything short. */
export type FilterRules<Filter extends string> = Record<
  Filter,
  readonly string[] | 'text' | 'day' | 'year'
>

const LONGEST_TEXT = 200
const LAST_PAGE = 10_000

/**
 * Reads the GET parameters of a list. Empty ones count as not given; unknown ones are ignored.
 *
 * @throws BadRequest for a page, day, year or choice that cannot be
 */
export function readListParams<Filter extends string>(
  query: URLSearchParams,
  { rules, today }: { rules: FilterRules<Filter>; today: CalendarDate },
): ListParams<Filter> {
  const filters: Partial<Record<Filter, string>> = {}
  for (const name of Object.keys(rules) as Filter[]) {
    const value = given(query, name)
    if (value === '') continue
    if (!isAllowed(value, rules[name])) throw new BadRequest(text.errors.wrongFilter(name))
    filters[name] = value
  }
  return { q: given(query, 'q'), page: readPage(query), limit: PAGE_SIZE, filters, today }
}

/** The names of all that `readListParams` reads. */
export function listParameters(rules: FilterRules<string>): string[] {
  return ['q', 'trang', ...Object.keys(rules)]
}

function given(query: URLSearchParams, name: string): string {
  const value = (query.get(name) ?? '').normalize('NFC').trim()
  if (value.length > LONGEST_TEXT) throw new BadRequest(text.errors.parameterTooLong(name))
  return value
}

function isAllowed(value: string, rule: readonly string[] | 'text' | 'day' | 'year'): boolean {
  if (rule === 'text') return true
  if (rule === 'day') return isValidDay(value)
  if (rule === 'year') return /^(19|20)\d\d$/.test(value)
  return rule.includes(value)
}

function readPage(query: URLSearchParams): number {
  const value = query.get('trang') ?? ''
  if (value === '') return 1
  const page = /^\d{1,5}$/.test(value) ? Number(value) : 0
  if (page < 1 || page > LAST_PAGE) throw new BadRequest(text.errors.wrongPage)
  return page
}

/** One page of a list, with the totals that pagination and machine readers need. */
export type ListView<Row> = Readonly<{
  rows: readonly Row[]
  total: number
  page: number
  pages: number
}>
