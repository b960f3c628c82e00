import type { Payload, PayloadRequest, TypedUser, Where } from 'payload'

import { dayOf, yearOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { unitMatcher } from '../../domain/units/unitNames.js'
import { NotFound } from '../../errors.js'
import type { Plan } from '../../payload-types.js'
import { text } from '../../portal/text/vi.js'
import type { SourceFile } from '../../sheets/recogniseFile.js'
import { inTransaction } from '../command.js'
import { mergeTasks, type TaskOutcome, type TaskResult } from './mergeTasks.js'
import { readPlanTaskFile } from './readPlanTaskFile.js'

export type PlanTaskImport = {
  payload: Payload
  /** Whose rights hold; null when the person at the machine runs the command. */
  user: TypedUser | null
  today: CalendarDate
  plan: { id: string } | { slug: string }
  source: SourceFile
  isDryRun: boolean
}

export type PlanTaskReport = {
  plan: string
  counts: Record<TaskOutcome, number>
  rows: readonly TaskResult[]
  /** Tasks of the plan that the file does not name; they stay. */
  untouched: number
  /** Columns that nothing reads. */
  unknownColumns: readonly string[]
  /** Whether a draft was saved: only when no row was refused, and something changed. */
  isApplied: boolean
}

/**
 * Brings a task table into the draft of a plan, all of it or nothing: a refused row stops the whole,
 * because half an annex is none. What is published stays as it is until somebody publishes the draft.
 * The same file again changes nothing.
 *
 * @throws TableRefused when the file cannot be read, NotFound without such a plan
 */
export async function importPlanTasks(request: PlanTaskImport): Promise<PlanTaskReport> {
  const { payload, user, source, isDryRun } = request
  return inTransaction({ payload, user }, async (req) => {
    const unknownColumns: string[] = [] // Anew each time the transaction is tried.
    const plan = await findPlan(req, request)
    const read = await readPlanTaskFile(
      source,
      {
        match: unitMatcher(await readUnits(req), request.today),
        year: yearMeant(plan),
        areas: text.options.reformAreas,
        obligations: text.options.obligations,
      },
      (column) => unknownColumns.push(column),
    )
    const { tasks, results, untouched } = mergeTasks(plan.tasks ?? [], read)
    const counts = countsOf(results)
    const isApplied = !isDryRun && counts.refused === 0 && counts.new + counts.changed > 0
    if (isApplied) await saveDraft(req, { plan, tasks, user })
    return { plan: plan.title, counts, rows: results, untouched, unknownColumns, isApplied }
  })
}

/** The newest draft, as far as this person may change it. */
async function findPlan(req: PayloadRequest, { plan, user }: PlanTaskImport): Promise<Plan> {
  const where: Where = 'id' in plan ? { id: { equals: plan.id } } : { slug: { equals: plan.slug } }
  const { docs } = await req.payload.find({
    collection: 'plans',
    where,
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: user === null, // The person at the machine has the system's rights.
    ...(user ? { user } : {}),
    req,
  })
  if (!docs[0]) throw new NotFound(text.errors.notFound)
  return docs[0]
}

async function readUnits(req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'units',
    select: { name: true, shortName: true, code: true, validFrom: true, validTo: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false, // Units are public.
    req,
  })
  return docs
}

/** What "Quý II" means without a year; a plan over several years says nothing. */
function yearMeant({ year, periodFrom, periodTo }: Plan): number | null {
  if (year) return year
  const [from, to] = [dayOf(periodFrom), dayOf(periodTo)]
  return from && to && yearOf(from) === yearOf(to) ? yearOf(from) : null
}

function saveDraft(
  req: PayloadRequest,
  { plan, tasks, user }: { plan: Plan; tasks: Plan['tasks']; user: TypedUser | null },
) {
  return req.payload.update({
    collection: 'plans',
    id: plan.id,
    data: { tasks, _status: 'draft' },
    draft: true,
    depth: 0,
    overrideAccess: user === null, // As above.
    ...(user ? { user } : {}),
    req,
  })
}

function countsOf(results: readonly TaskResult[]): Record<TaskOutcome, number> {
  const counts = { new: 0, changed: 0, unchanged: 0, refused: 0 }
  for (const { outcome } of results) counts[outcome] += 1
  return counts
}
