import type { PayloadRequest } from 'payload'

import { idOf } from '../../access/roles.js'
import { storedDay, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import {
  decideTransition,
  missingNeeds,
  type TransitionAction,
} from '../../domain/assignments/workflow.js'
import { Conflict, Forbidden, Unprocessable, type Issue } from '../../errors.js'
import { now } from '../../clock.js'
import type { Assignment, ProgressUpdate } from '../../payload-types.js'
import { text } from '../../portal/text/vi.js'
import { inTransaction, type CommandContext } from '../command.js'
import { askForFanOut } from '../fanOut/askForFanOut.js'
import { withIds } from '../withIds.js'
import { actorFor, loadAssignment } from './loadAssignment.js'
import { saveAssignment } from './saveAssignment.js'

export type ActionInput = {
  /** What the unit reports, or a remark. */
  text?: string | undefined
  reason?: string | undefined
  /** Number of the document that a cancellation rests on. */
  document?: string | undefined
  /** 0 to 100; absent leaves the reported share as it is. */
  percent?: number | undefined
  /** Ids of uploaded files. */
  evidence?: string[] | undefined
  /** The report is for Home Affairs only. */
  internal?: boolean | undefined
}

export type Action = { id: string; action: TransitionAction; input: ActionInput }

const PROGRESS_KINDS: Partial<Record<TransitionAction, ProgressUpdate['kind']>> = {
  'report-progress': 'progress',
  submit: 'submit',
  return: 'return',
  verify: 'verify',
  reopen: 'note',
}

/**
 * Takes an assignment one step through the table of transitions, and keeps what was said with it.
 *
 * @throws Forbidden where role or scope do not allow it, Conflict where the state does not (any more),
 *   Unprocessable where something the step needs is missing
 */
export async function actOnAssignment(
  context: CommandContext,
  { id, action, input }: Action,
): Promise<Assignment> {
  return inTransaction(context, async (req) => {
    const assignment = await loadAssignment(req, id)
    const to = await allowedState(req, { assignment, action })
    const issues = [...issuesOf(action, input), ...(await evidenceIssues(req, input))]
    if (issues.length > 0) throw new Unprocessable(issues)
    const saved = await saveAssignment(req, assignment, {
      state: to,
      ...stepFields(action, input, context.today),
    })
    if (action === 'reopen') await followOrigin(req, assignment)
    await keepWords(req, { assignment, action, input, today: context.today })
    return saved
  })
}

async function allowedState(
  req: PayloadRequest,
  { assignment, action }: { assignment: Assignment; action: TransitionAction },
) {
  const decision = decideTransition({
    state: assignment.state,
    action,
    ...(await actorFor(req, assignment)),
  })
  if (decision.kind === 'allowed') return decision.to
  const message = text.commands.refused[decision.reason]
  throw decision.reason === 'wrong-state' ? new Conflict(message) : new Forbidden(message)
}

function issuesOf(action: TransitionAction, input: ActionInput): Issue[] {
  const issues: Issue[] = missingNeeds(action, input).map((need) => ({
    field: need === 'text' ? 'text' : 'reason',
    message: text.commands.needs[need],
  }))
  const { percent } = input
  if (percent !== undefined && !(percent >= 0 && percent <= 100)) {
    issues.push({ field: 'percent', message: text.commands.percentRange })
  }
  return issues
}

/** Files that are gone, or that the person may not see, are no evidence. */
async function evidenceIssues(
  req: PayloadRequest,
  { evidence = [] }: ActionInput,
): Promise<Issue[]> {
  const ids = [...new Set(evidence)]
  if (ids.length === 0) return []
  const { totalDocs } = await req.payload.count({
    collection: 'media',
    where: withIds(ids),
    overrideAccess: false,
    req,
  })
  return totalDocs === ids.length
    ? []
    : [{ field: 'evidence', message: text.commands.evidenceUnknown }]
}

function stepFields(
  action: TransitionAction,
  { percent, reason, document }: ActionInput,
  today: CalendarDate,
): Partial<Assignment> {
  const day = storedDay(today)
  const share = percent === undefined ? {} : { percent }
  switch (action) {
    case 'assign':
      return { assignedOn: day }
    case 'accept':
      return { acceptedOn: day }
    case 'report-progress':
      return { ...share, returnedReason: null, lastProgressAt: now().toISOString() }
    case 'submit':
      return {
        ...share,
        submittedOn: day,
        returnedReason: null,
        lastProgressAt: now().toISOString(),
      }
    case 'return':
      return { returnedReason: reason ?? null, submittedOn: null }
    case 'verify':
      return { verifiedOn: day }
    case 'cancel':
      return { cancelledReason: [reason, document].filter(Boolean).join(' – ') }
    case 'reopen':
      return {
        assignedOn: day,
        acceptedOn: null,
        submittedOn: null,
        cancelledReason: null,
        returnedReason: null,
      }
  }
}

/** What was amended or withdrawn while the work was cancelled counts for it again. */
async function followOrigin(req: PayloadRequest, { origin }: Assignment): Promise<void> {
  const kind = origin?.kind
  const id = kind && idOf(origin[kind])
  if (kind && id) await askForFanOut(req, kind, id)
}

/** The words of the step, with its evidence, as an entry that is never changed again. */
async function keepWords(
  req: PayloadRequest,
  {
    assignment,
    action,
    input,
    today,
  }: Omit<Action, 'id'> & { assignment: Assignment; today: CalendarDate },
): Promise<void> {
  const kind = PROGRESS_KINDS[action]
  const words = input.text?.trim() || input.reason?.trim()
  if (!kind || !words) return
  await req.payload.create({
    collection: 'progress-updates',
    data: {
      assignment: assignment.id,
      kind,
      text: action === 'reopen' ? text.commands.reopened(words) : words,
      reportedOn: storedDay(today),
      ...(input.percent === undefined ? {} : { percent: input.percent }),
      ...(input.evidence ? { evidence: input.evidence } : {}),
      // Why work was returned is between Home Affairs and the unit.
      internal: action === 'return' || (input.internal ?? false),
    },
    overrideAccess: true, // The step was allowed, and its words belong to it.
    req,
  })
}
