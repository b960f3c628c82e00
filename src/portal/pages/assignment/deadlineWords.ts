import type { CalendarDate } from '../../../domain/calendar/calendarDate.js'
import type { Timeliness, TimelinessPair } from '../../../domain/assignments/timeliness.js'
import { formatDay, formatNumber } from '../../../domain/text/vietnameseFormat.js'
import { text } from '../../text/vi.js'

const words = text.assignments.dueSentence

type Deadlines = {
  dueOn: CalendarDate | null
  originalDue: CalendarDate | null
  timeliness: TimelinessPair | null
  /** How many extensions were granted. */
  extensions?: number
}

/**
 * Both deadlines in one sentence, because an extension must not hide the first one: "Hạn gốc
 * 30/06/2026, gia hạn 2 lần, hạn hiện tại 31/08/2026, trễ 12 ngày so với hạn gốc". Null without a day.
 */
export function deadlineText({
  dueOn,
  originalDue,
  timeliness,
  extensions = 0,
}: Deadlines): string | null {
  if (!dueOn) return null
  const first = originalDue ?? dueOn
  const isMoved = first !== dueOn
  const parts = [
    isMoved ? words.original(formatDay(first)) : words.only(formatDay(first)),
    extensions > 0 && words.extended(formatNumber(extensions)),
    isMoved && words.current(formatDay(dueOn)),
    isMoved && timeliness && lateness(timeliness.original),
  ]
  return parts.filter(Boolean).join(', ')
}

function lateness(original: Timeliness): string | null {
  if (original.kind !== 'overdue' && original.kind !== 'done-late') return null
  const late = text.components.timeliness[original.kind](original.days)
  return words.againstOriginal(late.toLocaleLowerCase('vi'))
}
