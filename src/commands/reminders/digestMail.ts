import { digestKinds, type DigestItem } from '../../domain/assignments/digest.js'
import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { groupBy } from '../../domain/groupBy.js'
import { formatDay, formatNumber } from '../../domain/text/vietnameseFormat.js'
import { paths } from '../../portal/paths.js'
import { text } from '../../portal/text/vi.js'

const words = text.commands.reminders
/** A longer list is not read; the panel has the rest. */
const MOST_IN_A_SECTION = 30

export type DigestMail = { subject: string; text: string }

type Letter = {
  items: readonly DigestItem[]
  fullName: string
  today: CalendarDate
  publicUrl: string
}

/** The mail in plain text: it is read on any device, and nothing in it can be mistaken for markup. */
export function digestMail({ items, fullName, today, publicUrl }: Letter): DigestMail {
  const day = formatDay(today)
  const works = new Set(items.map(({ work }) => work.id))
  const late = new Set(items.flatMap(({ kind, work }) => (isLateKind(kind) ? [work.id] : [])))
  const sections = groupBy(items, ({ kind }) => kind)
  const body = [
    words.greeting(fullName),
    words.intro(day),
    ...digestKinds.flatMap((kind) => sectionOf(sections.get(kind) ?? [], publicUrl)),
    words.panel(`${publicUrl}${paths.admin}`),
    words.footer,
  ]
  return {
    subject: words.subject({ count: works.size, day, late: late.size }),
    text: `${body.join('\n\n')}\n`,
  }
}

function isLateKind(kind: DigestItem['kind']): boolean {
  return kind === 'overdue' || kind === 'escalated'
}

function sectionOf(items: readonly DigestItem[], publicUrl: string): string[] {
  const [first] = items
  if (!first) return []
  const lines = items.slice(0, MOST_IN_A_SECTION).map((item) => lineOf(item, publicUrl))
  const rest = items.length - lines.length
  const title = `${words.sections[first.kind].toUpperCase()} (${formatNumber(items.length)})`
  return [[title, ...lines, ...(rest > 0 ? [words.more(formatNumber(rest))] : [])].join('\n')]
}

function lineOf({ days, kind, work }: DigestItem, publicUrl: string): string {
  const dueOn = dayOf(work.dueOn)
  const facts = [
    dueOn && words.deadline(formatDay(dueOn)),
    days !== null && (isLateKind(kind) ? words.late(days) : words.left(days)),
  ].filter(Boolean)
  const note = facts.length > 0 ? ` (${facts.join(', ')})` : ''
  const title = work.title.replaceAll(/\s+/g, ' ')
  return `- ${work.code} ${title}${note}\n  ${publicUrl}${paths.assignment(work.code)}`
}
