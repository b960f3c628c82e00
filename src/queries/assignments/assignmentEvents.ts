import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { ExtensionDecision, ProgressKind } from '../../domain/options.js'
import type { Assignment, ProgressUpdate } from '../../payload-types.js'
import { fileLinksOf, type FileLink } from '../reading/links.js'

type Dated = Readonly<{ on: CalendarDate | null }>

/** One line of an assignment's story. */
export type AssignmentEvent =
  | (Dated & Readonly<{ kind: 'assigned' | 'accepted' | 'submitted' | 'verified' }>)
  | (Dated &
      Readonly<{
        kind: 'report'
        type: ProgressKind
        percent: number | null
        text: string
        files: readonly FileLink[]
      }>)
  | (Dated & Readonly<{ kind: 'extension-asked'; until: CalendarDate | null; reason: string }>)
  | (Dated &
      Readonly<{
        kind: 'extension-decided'
        decision: Exclude<ExtensionDecision, 'pending'>
        until: CalendarDate | null
        document: string | null
      }>)
  | (Dated & Readonly<{ kind: 'explanation-asked' | 'explanation-given'; text: string }>)

/** How `eventsOf` wants its reports: several of one day, such as one sent back and mended, as they came. */
export const REPORTS_IN_ORDER = ['reportedOn', 'createdAt']

/**
 * What happened to an assignment, oldest first; what has no day comes last. Only `forStaff` tells of
 * explanations that have not been published.
 *
 * @param updates in the order of `REPORTS_IN_ORDER`
 */
export function eventsOf(
  assignment: Assignment,
  updates: readonly ProgressUpdate[],
  { forStaff = false } = {},
): AssignmentEvent[] {
  const explanations = (assignment.explanations ?? []).filter(
    ({ state }) => forStaff || state === 'published',
  )
  const steps = stepsOf(assignment, updates)
  const events = [
    ...steps.filter(({ kind }) => kind !== 'verified'),
    ...(assignment.extensions ?? []).flatMap(extensionEvents),
    ...updates.map(reportOf),
    ...explanations.flatMap(explanationEvents),
    ...steps.filter(({ kind }) => kind === 'verified'), // The last of its day.
  ]
  return events.sort((left, right) => {
    const [leftDay, rightDay] = [left.on ?? '9999', right.on ?? '9999']
    if (leftDay === rightDay) return 0
    return leftDay < rightDay ? -1 : 1
  })
}

const STEPS = [
  { kind: 'assigned', field: 'assignedOn', told: null },
  { kind: 'accepted', field: 'acceptedOn', told: null },
  { kind: 'submitted', field: 'submittedOn', told: 'submit' },
  { kind: 'verified', field: 'verifiedOn', told: 'verify' },
] as const

/** A step that a report of the same day tells of is not told twice. */
function stepsOf(assignment: Assignment, updates: readonly ProgressUpdate[]): AssignmentEvent[] {
  return STEPS.flatMap(({ kind, field, told }) => {
    const on = dayOf(assignment[field])
    const isTold = updates.some((update) => update.kind === told && dayOf(update.reportedOn) === on)
    return on && !isTold ? [{ kind, on }] : []
  })
}

function reportOf({ kind, reportedOn, percent, text, evidence }: ProgressUpdate): AssignmentEvent {
  return {
    kind: 'report',
    on: dayOf(reportedOn),
    type: kind,
    percent: percent ?? null,
    text,
    files: fileLinksOf(evidence),
  }
}

type Extension = NonNullable<Assignment['extensions']>[number]

function extensionEvents(extension: Extension): AssignmentEvent[] {
  const { decision, reason } = extension
  const asked: AssignmentEvent = {
    kind: 'extension-asked',
    on: dayOf(extension.requestedOn),
    until: dayOf(extension.requestedUntil),
    reason,
  }
  if (decision === 'pending') return [asked]
  const decided: AssignmentEvent = {
    kind: 'extension-decided',
    on: dayOf(extension.decidedOn),
    decision,
    until: dayOf(extension.grantedUntil),
    document: extension.document || null,
  }
  return [asked, decided]
}

type Explanation = NonNullable<Assignment['explanations']>[number]

function explanationEvents({
  askedOn,
  question,
  answeredOn,
  answer,
}: Explanation): AssignmentEvent[] {
  return [
    { kind: 'explanation-asked', on: dayOf(askedOn), text: question },
    ...(answer
      ? [{ kind: 'explanation-given' as const, on: dayOf(answeredOn), text: answer }]
      : []),
  ]
}
