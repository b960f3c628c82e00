import { dueText } from '../../../domain/assignments/due.js'
import type { OriginView } from '../../../queries/assignments/assignmentOrigin.js'
import type { AssignmentEvent } from '../../../queries/assignments/assignmentEvents.js'
import type { AssignmentPageView } from '../../../queries/assignments/findAssignment.js'
import type { AssignmentRow } from '../../../queries/assignments/assignmentRows.js'
import { provenanceRecord } from '../../../queries/reading/provenance.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import type { CsvColumn } from '../answers/csv.js'
import { fileRecords, pageRecord, unitRecord, unitRecords } from './records.js'

const { fields } = text.assignments

export const originPaths = {
  directive: paths.document,
  plan: paths.plan,
  inspection: paths.inspection,
} as const

export const assignmentColumns: CsvColumn<AssignmentRow>[] = [
  { header: fields.code, value: ({ code }) => code },
  { header: fields.title, value: ({ title }) => title },
  { header: fields.unit, value: ({ unit }) => unit?.name },
  { header: fields.origin, value: ({ origin }) => origin?.page?.title },
  { header: fields.originItem, value: ({ origin }) => origin?.itemKey },
  { header: fields.obligation, value: ({ obligation }) => text.options.obligations[obligation] },
  { header: fields.state, value: ({ state }) => text.options.assignmentStates[state] },
  { header: `${fields.percent} (%)`, kind: 'percent', value: ({ percent }) => percent },
  { header: fields.due, value: ({ due }) => dueText(due) },
  {
    header: fields.originalDue,
    kind: 'day',
    value: ({ originalDue, dueOn }) => originalDue ?? dueOn,
  },
  { header: fields.dueOn, kind: 'day', value: ({ dueOn }) => dueOn },
  { header: fields.submittedOn, kind: 'day', value: ({ submittedOn }) => submittedOn },
  { header: text.parts.csv.demo, value: ({ isDemo }) => (isDemo ? text.parts.yes : null) },
  { header: text.parts.csv.path, value: ({ code }) => paths.assignment(code) },
]

export function assignmentRowRecord(
  row: AssignmentRow,
  publicUrl: string,
): Record<string, unknown> {
  const { unit, origin, due, isDemo, ...rest } = row
  return {
    url: publicUrl + paths.assignment(row.code),
    ...rest,
    unit: unitRecord(unit, publicUrl),
    origin: originRecord(origin, publicUrl),
    due: { kind: due.kind, text: dueText(due) },
    demo: isDemo,
  }
}

export function assignmentRecord(
  assignment: AssignmentPageView,
  publicUrl: string,
): Record<string, unknown> {
  const {
    unit,
    coopUnits,
    origin,
    due,
    clarity,
    events,
    history,
    provenance,
    counting: _,
    ...rest
  } = assignment
  return {
    url: publicUrl + paths.assignment(assignment.code),
    ...rest,
    unit: unitRecord(unit, publicUrl),
    coopUnits: unitRecords(coopUnits, publicUrl),
    origin: originRecord(origin, publicUrl),
    due: { kind: due.kind, text: dueText(due) },
    clarity: { clear: clarity.clear, total: clarity.total },
    events: events.map((event) => eventRecord(event, publicUrl)),
    history: history.entries.map(({ by: _by, ...entry }) => entry),
    provenance: provenanceRecord(provenance),
  }
}

function originRecord(origin: OriginView | null, publicUrl: string): object | null {
  if (!origin) return null
  const { kind, page, itemKey } = origin
  return { kind, itemKey, ...pageRecord(page, originPaths[kind], publicUrl) }
}

function eventRecord(event: AssignmentEvent, publicUrl: string): object {
  return event.kind === 'report' ? { ...event, files: fileRecords(event.files, publicUrl) } : event
}
