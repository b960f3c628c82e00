import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'

import { now } from '../../clock.js'
import { storedDay, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { PlannedAssignment } from '../../domain/assignments/fanOut.js'
import type { AssignmentOrigin } from '../../domain/options.js'
import { ownTurn } from '../../ownTurn.js'
import type { Assignment } from '../../payload-types.js'
import { taskFields } from './taskFields.js'

export type MakingContext = {
  today: CalendarDate
  origin: { kind: AssignmentOrigin; id: string }
  isDemo: boolean
}

/**
 * Makes assignments. The first of each item goes through Payload whole: checks, defaults, field rules and
 * hooks. Those of the same item for other units are copies of what was stored, written straight
 * into the database: they could only fail or come out differently by what the collection's own hooks
 * derive, and these run for each. A fifth of the time, which counts where there are thousands.
 */
export async function makeAssignments(
  req: PayloadRequest,
  context: MakingContext,
  planned: readonly PlannedAssignment[],
): Promise<void> {
  const firsts = new Map<string, Assignment>()
  for (const each of planned) {
    const first = firsts.get(each.item.key)
    if (first) await copyFor(req, first, each)
    else firsts.set(each.item.key, await makeFirst(req, context, each))
    await ownTurn()
  }
}

function makeFirst(
  req: PayloadRequest,
  { origin, isDemo, today }: MakingContext,
  { code, item, itemHash, unit }: PlannedAssignment,
): Promise<Assignment> {
  return req.payload.create({
    collection: 'assignments',
    data: {
      ...taskFields(item),
      code,
      unit,
      origin: { kind: origin.kind, [origin.kind]: origin.id, itemKey: item.key, itemHash },
      state: 'assigned',
      assignedOn: storedDay(today),
      provenance: { demo: isDemo },
    },
    depth: 0,
    overrideAccess: true, // The system hands out work; nobody is shown anything.
    req,
  })
}

async function copyFor(
  req: PayloadRequest,
  { id: _id, ...first }: Assignment,
  { code, unit }: PlannedAssignment,
): Promise<void> {
  const at = now().toISOString()
  // MongoDB's adapter writes its own values into what it is given, parts of parts too.
  const copy = { ...structuredClone(first), code, unit, createdAt: at, updatedAt: at }
  await req.payload.db.create({
    collection: 'assignments',
    data: await derived(req, copy),
    select: { id: true }, // Whoever listens to the database hears which record was made.
    req,
  })
}

/** What the collection's hooks make of a new assignment. */
async function derived(
  req: PayloadRequest,
  assignment: RequiredDataFromCollectionSlug<'assignments'>,
) {
  const { config } = req.payload.collections.assignments
  const { context } = req
  let data = assignment
  for (const hook of config.hooks.beforeChange) {
    const changed: unknown = await hook({
      collection: config,
      context,
      data,
      operation: 'create',
      req,
    })
    data = (changed ?? data) as typeof data
  }
  return data
}
