import type { Where } from 'payload'

import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { clarityOf, type Clarity } from '../../domain/assignments/clarity.js'
import type { Due } from '../../domain/assignments/due.js'
import { dueCountingOf, type CountingStep } from '../../domain/assignments/dueCounting.js'
import type {
  AssignmentState,
  ExtensionDecision,
  Frequency,
  Obligation,
  ReformArea,
} from '../../domain/options.js'
import { stalenessOf, type Staleness } from '../../domain/assignments/staleness.js'
import { timelinessPairOf, type TimelinessPair } from '../../domain/assignments/timeliness.js'
import type { Assignment } from '../../payload-types.js'
import { eventsOf, REPORTS_IN_ORDER, type AssignmentEvent } from './assignmentEvents.js'
import { ORIGIN_LINKS, originOf, type OriginView } from './assignmentOrigin.js'
import { readHistory, type History } from '../changeHistory.js'
import { FILE_LINK } from '../reading/links.js'
import { ARTICLE_LINK, provenanceOf, type ProvenanceView } from '../reading/provenance.js'
import type { Reader } from '../reading/reader.js'
import { readUnitLinks, UNIT_LINK, type UnitLink, type UnitLinks } from '../units/unitLinks.js'
import { findWorkingCalendar } from '../procedures/workingCalendar.js'

export type ExtensionView = Readonly<{
  requestedOn: CalendarDate | null
  requestedUntil: CalendarDate | null
  reason: string
  decision: ExtensionDecision
  decidedOn: CalendarDate | null
  grantedUntil: CalendarDate | null
  document: string | null
}>

export type AssignmentPageView = Readonly<{
  code: string
  title: string
  description: string | null
  origin: OriginView | null
  unit: UnitLink | null
  coopUnits: readonly UnitLink[]
  responsiblePerson: string | null
  product: string | null
  responsibility: string | null
  authority: string | null
  clarity: Clarity
  obligation: Obligation
  frequency: Frequency
  area: ReformArea | null
  due: Due
  dueOn: CalendarDate | null
  originalDue: CalendarDate | null
  extensions: readonly ExtensionView[]
  state: AssignmentState
  percent: number | null
  cancelledReason: string | null
  timeliness: TimelinessPair | null
  /** How the deadline and the days against it were counted. */
  counting: readonly CountingStep[]
  staleness: Staleness | null
  /** What happened, oldest first. */
  events: readonly AssignmentEvent[]
  history: History
  provenance: ProvenanceView
  updatedAt: string
}>

const SHOWN = {
  code: true,
  title: true,
  description: true,
  origin: true,
  unit: true,
  coopUnits: true,
  responsiblePerson: true,
  product: true,
  responsibility: true,
  authority: true,
  obligation: true,
  frequency: true,
  area: true,
  due: true,
  dueOn: true,
  originalDue: true,
  extensions: true,
  state: true,
  percent: true,
  assignedOn: true,
  acceptedOn: true,
  submittedOn: true,
  verifiedOn: true,
  cancelledReason: true,
  explanations: true,
  lastProgressAt: true,
  provenance: true,
  updatedAt: true,
} as const

/** One assignment with both its deadlines and everything about it that is public. */
export async function findAssignment(
  reader: Reader,
  { where, today }: { where: Where; today: CalendarDate },
): Promise<AssignmentPageView | null> {
  const assignment = await reader.findOne('assignments', where, {
    select: SHOWN,
    populate: { units: UNIT_LINK, articles: ARTICLE_LINK, ...ORIGIN_LINKS },
    depth: 1,
  })
  if (!assignment) return null
  const { id, unit, coopUnits } = assignment
  const [updates, links, history, calendar] = await Promise.all([
    reader.find('progress-updates', {
      where: { and: [{ assignment: { equals: id } }, { internal: { not_equals: true } }] },
      select: { kind: true, reportedOn: true, percent: true, text: true, evidence: true },
      populate: { media: FILE_LINK },
      depth: 1,
      sort: REPORTS_IN_ORDER,
      limit: 0,
      pagination: false,
    }),
    readUnitLinks(reader, { units: [unit, ...(coopUnits ?? [])], today }),
    readHistory(reader, { collection: 'assignments', id }),
    findWorkingCalendar(reader),
  ])
  const task = taskOf(assignment, links)
  const standing = standingOf(assignment, today)
  return {
    ...task,
    ...standing,
    counting: dueCountingOf(
      {
        ...assignment,
        due: task.due,
        extensions: standing.extensions.flatMap(({ decision, grantedUntil, document }) =>
          decision === 'granted' ? [{ until: grantedUntil, document }] : [],
        ),
      },
      { today, calendar },
    ),
    events: eventsOf(assignment, updates.docs),
    history,
  }
}

function taskOf(assignment: Assignment, links: UnitLinks) {
  const { code, title, due, obligation, frequency, updatedAt } = assignment
  return {
    code,
    title,
    description: assignment.description || null,
    origin: originOf(assignment),
    unit: links.one(assignment.unit),
    coopUnits: links.all(assignment.coopUnits),
    responsiblePerson: assignment.responsiblePerson || null,
    product: assignment.product || null,
    responsibility: assignment.responsibility || null,
    authority: assignment.authority || null,
    clarity: clarityOf(assignment),
    obligation,
    frequency,
    area: assignment.area ?? null,
    due: due ?? { kind: 'none' as const },
    provenance: provenanceOf(assignment.provenance),
    updatedAt,
  }
}

function standingOf(assignment: Assignment, today: CalendarDate) {
  return {
    state: assignment.state,
    percent: assignment.percent ?? null,
    dueOn: dayOf(assignment.dueOn),
    originalDue: dayOf(assignment.originalDue),
    extensions: (assignment.extensions ?? []).map(extensionOf),
    cancelledReason: assignment.cancelledReason || null,
    timeliness: timelinessPairOf(assignment, today),
    staleness: stalenessOf(assignment, today),
  }
}

function extensionOf(extension: NonNullable<Assignment['extensions']>[number]): ExtensionView {
  return {
    requestedOn: dayOf(extension.requestedOn),
    requestedUntil: dayOf(extension.requestedUntil),
    reason: extension.reason,
    decision: extension.decision,
    decidedOn: dayOf(extension.decidedOn),
    grantedUntil: dayOf(extension.grantedUntil),
    document: extension.document || null,
  }
}
