import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { InboxParams } from '../../queries/panel/adminInbox.js'
import type { InboxTab } from '../../queries/panel/adminTabs.js'

type Query = { [key: string]: string | string[] | undefined } | undefined

const LAST_PAGE = 10_000
const LONGEST_TEXT = 200

/** What the address asks for; anything that cannot be falls back, because a clerk mistypes no address here. */
export function readInboxParams(
  query: Query,
  { tabs, today }: { tabs: readonly InboxTab[]; today: CalendarDate },
): InboxParams {
  const asked = given(query, 'muc')
  const page = Number(given(query, 'trang'))
  return {
    tab: tabs.find((tab) => tab === asked) ?? tabs[0] ?? 'new',
    q: given(query, 'q'),
    unit: given(query, 'don-vi'),
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
    today,
  }
}

function given(query: Query, name: string): string {
  const value = query?.[name]
  const text = Array.isArray(value) ? value[0] : value
  return (text ?? '').normalize('NFC').trim().slice(0, LONGEST_TEXT)
}
