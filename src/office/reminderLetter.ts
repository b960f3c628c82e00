import { convertMillimetersToTwip, type FileChild, type Paragraph } from 'docx'

import { monthOf, yearOf, type CalendarDate } from '../domain/calendar/calendarDate.js'
import type { Letterhead } from '../domain/documents/letterhead.js'
import {
  formatDay,
  formatLongDay,
  formatNumber,
  formatOfficialCount,
} from '../domain/text/vietnameseFormat.js'
import { text } from '../portal/text/vi.js'
import type { CitedPaper, LateItem, LateWork } from '../queries/assignments/findLateWork.js'
import { body, centred, line, rule, SIX_POINTS } from './paragraphs.js'
import { ruledTable, sideBySide, type TableColumn } from './tables.js'
import { writeDocx } from './writeDocx.js'

const words = text.office.letter

/** Millimetres; together the width between the margins. */
const LEFT = 65
const RIGHT = 100
/** How wide the motto is in its type. */
const MOTTO_WIDTH = 58
const LETTER_WIDTH = 2.9
/** So many receivers are named one by one; more are those of the list. */
const MOST_NAMED = 8

export type ReminderLetter = {
  head: Letterhead
  late: LateWork
  /** What the late work was given by, where it is one paper. */
  kind: 'directive' | 'plan' | null
  today: CalendarDate
}

/**
 * A draft of the letter that reminds units of late work (công văn đôn đốc), in the form of NĐ 30/2020,
 * annex I. Number, day of issue, receivers and signer are left to whoever issues it.
 */
export function reminderLetter({ head, late, kind, today }: ReminderLetter): Promise<Buffer> {
  const paper = late.paper && kind ? citationOf(late.paper, kind) : null
  const subject = words.subject(paper?.short ?? null)
  return writeDocx({
    title: subject,
    children: [
      headOf(head, { subject, today }),
      ...receiversOf(late),
      ...contentOf({ head, late, today, paper: paper?.full ?? null }),
      footOf(),
    ],
  })
}

function headOf(
  { superior, name, place }: Letterhead,
  { subject, today }: { subject: string; today: CalendarDate },
): FileChild {
  const upper = (title: string) => title.toLocaleUpperCase('vi')
  const month = monthOf(today) <= 2 ? `0${monthOf(today)}` : String(monthOf(today))
  return sideBySide(
    [LEFT, RIGHT],
    [
      [
        [
          ...(superior ? [centred(upper(superior), { size: 12 })] : []),
          centred(upper(name), { size: 12, bold: true }),
          rule(ruleBelow(name), LEFT),
        ],
        [
          centred(words.country, { size: 12, bold: true }),
          centred(words.motto, { size: 13, bold: true }),
          rule(MOTTO_WIDTH, RIGHT),
        ],
      ],
      [
        [
          centred(words.number, { size: 13 }),
          centred(subject, { size: 12, spacing: { before: SIX_POINTS } }),
        ],
        [
          centred(words.place(place ?? words.blank, month, String(yearOf(today))), {
            size: 13,
            italics: true,
          }),
        ],
      ],
    ],
  )
}

/** From a third to half of the name above it. */
function ruleBelow(name: string): number {
  return Math.min(LEFT, name.length * LETTER_WIDTH) * 0.4
}

/** One receiver stands beside "Kính gửi", several each on a line of their own below its colon. */
function receiversOf({ units }: LateWork): Paragraph[] {
  const spacing = { before: 4 * SIX_POINTS, after: SIX_POINTS }
  const [only] = units
  if (units.length === 1) return [centred(`${words.to} ${only?.name}.`, { spacing })]
  if (units.length > MOST_NAMED) return [centred(`${words.to} ${words.toListed}`, { spacing })]
  const last = units.length - 1
  const indent = { left: convertMillimetersToTwip(62) }
  return [
    line(words.to, {
      indent: { left: convertMillimetersToTwip(40) },
      spacing: { before: spacing.before },
    }),
    ...units.map(({ name }, index) =>
      line(`- ${name}${index === last ? '.' : ';'}`, {
        indent,
        ...(index === last ? { spacing: { after: SIX_POINTS } } : {}),
      }),
    ),
  ]
}

function contentOf({
  head,
  late,
  today,
  paper,
}: Omit<ReminderLetter, 'kind'> & { paper: string | null }): FileChild[] {
  const units = formatOfficialCount(late.units.length)
  const total = formatOfficialCount(late.total)
  return [
    body(words.opening(paper, formatDay(today), units, total)),
    ...(late.hasDemo ? [centred(words.demo, { size: 13, italics: true })] : []),
    ruledTable({
      size: 12,
      columns,
      groups: late.units.map(({ name, items }) => ({
        heading: words.unit(name, formatOfficialCount(items.length)),
        rows: items.map((item, index) => ({ number: index + 1, item })),
      })),
    }),
    ...(late.omitted > 0 ? [body(words.omitted(formatNumber(late.omitted)))] : []),
    body(words.asks(head.name)),
    ...words.ask.map(body),
    body(words.closing(head.name)),
  ]
}

type NumberedItem = { number: number; item: LateItem }

/** 165 mm in all. */
const columns: TableColumn<NumberedItem>[] = [
  {
    header: words.table.number,
    width: 11,
    isCentred: true,
    value: ({ number }) => String(number),
  },
  { header: words.table.code, width: 27, value: ({ item }) => item.code },
  { header: words.table.title, width: 57, value: ({ item }) => item.title },
  {
    header: words.table.originalDue,
    width: 23,
    isCentred: true,
    value: ({ item }) => item.originalDue && formatDay(item.originalDue),
  },
  {
    header: words.table.extendedTo,
    width: 23,
    isCentred: true,
    value: ({ item }) => item.extendedTo && formatDay(item.extendedTo),
  },
  {
    header: words.table.daysLate,
    width: 24,
    isCentred: true,
    value: ({ item }) => formatNumber(item.daysLate),
  },
]

function footOf(): FileChild {
  const { receivers, signer } = words
  return sideBySide(
    [LEFT, RIGHT],
    [
      [
        [
          line(receivers.title, { size: 12, bold: true, italics: true }),
          ...receivers.lines.map((each) => line(each, { size: 11 })),
        ],
        [
          centred(signer.role, { bold: true }),
          centred(signer.name, { bold: true, spacing: { before: 16 * SIX_POINTS } }),
        ],
      ],
    ],
  )
}

/** "Công văn số 216/BCĐ-NC ngày 27 tháng 01 năm 2023 của Ban Chỉ đạo … về việc …", and its short form. */
function citationOf(
  { kind, numberText, issuedOn, issuer, subject, title }: CitedPaper,
  origin: 'directive' | 'plan',
): { full: string; short: string } {
  const { cite } = words
  const name = kind ? text.options.documentKinds[kind] : cite[origin]
  if (!numberText) {
    const titled = cite.titled(name, title)
    return { full: titled, short: titled }
  }
  const short = cite.number(name, numberText)
  const parts = [
    short,
    issuedOn && formatLongDay(issuedOn),
    issuer && cite.issuer(issuer),
    subject ? withSmallFirst(subject) : `“${title}”`,
  ]
  return { short, full: parts.filter(Boolean).join(' ') }
}

function withSmallFirst(sentence: string): string {
  const [first = '', ...rest] = sentence.replace(/[.;]$/, '')
  return first.toLocaleLowerCase('vi') + rest.join('')
}
