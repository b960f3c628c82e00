import type { Payload, PayloadRequest } from 'payload'

import {
  distinctCode,
  type ExistingAssignment,
  type FanOut,
  type PlannedAssignment,
} from '../../domain/assignments/fanOut.js'
import type { AssignmentState } from '../../domain/options.js'
import { ownTurn } from '../../ownTurn.js'
import type { Assignment } from '../../payload-types.js'
import { text } from '../../portal/text/vi.js'
import { inTransaction } from '../command.js'
import { makeAssignments, type MakingContext } from './makeAssignments.js'
import { taskFields } from './taskFields.js'

/** How many assignments one transaction writes: others who want to write wait no longer than this takes. */
const BATCH = 50
const OPEN: readonly AssignmentState[] = [
  'draft',
  'assigned',
  'accepted',
  'in-progress',
  'submitted',
  'returned',
]

export type BatchContext = MakingContext & {
  payload: Payload
  /** The row of `fan-outs` that counts what has been done. */
  fanOutId: string
}

type Counter = 'amended' | 'cancelled' | 'made'

/** Makes what is missing. What another run has made meanwhile is left as it is. */
export function makeMissing(context: BatchContext, missing: FanOut['missing']): Promise<void> {
  return inBatches(context, 'made', missing, async (req, batch) => {
    const taken = await takenKeys(req, batch)
    const planned = batch.filter(({ originKey }) => !taken.originKeys.has(originKey))
    await makeAssignments(req, context, planned.map(withFreeCode(taken.codes)))
    return planned.length
  })
}

/** Brings open assignments up to the text and deadline as they are now. */
export function amendChanged(context: BatchContext, changed: FanOut['changed']): Promise<void> {
  const plans = new Map(changed.map(({ existing, planned }) => [existing.id, planned]))
  return inBatches(context, 'amended', changed, (req, batch) =>
    updateOpen(
      req,
      batch.map(({ existing }) => existing),
      ({ id }) => {
        const planned = plans.get(id)
        return planned && { ...taskFields(planned.item), origin: { itemHash: planned.itemHash } }
      },
    ),
  )
}

/** Ends open assignments that are no longer wanted. What units have reported on them stays. */
export function cancelOpen(
  context: BatchContext,
  superfluous: readonly { existing: ExistingAssignment; reason: string }[],
): Promise<void> {
  const reasons = new Map(superfluous.map(({ existing, reason }) => [existing.id, reason]))
  return inBatches(context, 'cancelled', superfluous, (req, batch) =>
    updateOpen(
      req,
      batch.map(({ existing }) => existing),
      ({ id }) => ({
        state: 'cancelled',
        cancelledReason: reasons.get(id) ?? text.commands.fanOut.deleted,
      }),
    ),
  )
}

async function inBatches<Item>(
  { payload, fanOutId }: BatchContext,
  counter: Counter,
  items: readonly Item[],
  work: (req: PayloadRequest, batch: readonly Item[]) => Promise<number>,
): Promise<void> {
  for (let start = 0; start < items.length; start += BATCH) {
    const batch = items.slice(start, start + BATCH)
    const run = () =>
      inTransaction({ payload, user: null, context: { fanOut: true } }, async (req) => {
        const count = await work(req, batch)
        if (count > 0) await addTo(req, fanOutId, counter, count)
      })
    // When another instance makes the same at the same moment, the second try sees it made.
    await run().catch(run)
    await ownTurn()
  }
}

async function addTo(req: PayloadRequest, id: string, counter: Counter, count: number) {
  const row = { collection: 'fan-outs', id, depth: 0, req } as const
  const known = await req.payload.findByID({ ...row, overrideAccess: true }) // Only the portal keeps this count.
  const data = { [counter]: (known[counter] ?? 0) + count }
  await req.payload.update({ ...row, data, overrideAccess: true })
}

/** Read in the batch's own transaction, so that two runs at once never make the same thing. */
async function takenKeys(req: PayloadRequest, batch: readonly PlannedAssignment[]) {
  const { docs } = await req.payload.find({
    collection: 'assignments',
    where: {
      or: [
        { originKey: { in: batch.map(({ originKey }) => originKey) } },
        { code: { in: batch.map(({ code }) => code) } },
      ],
    },
    select: { originKey: true, code: true },
    pagination: false,
    depth: 0,
    overrideAccess: true, // The system hands out work; nobody is shown anything.
    req,
  })
  return {
    originKeys: new Set(docs.map(({ originKey }) => originKey)),
    codes: new Set(docs.map(({ code }) => code)),
  }
}

function withFreeCode(taken: Set<string>): (planned: PlannedAssignment) => PlannedAssignment {
  return (planned) => {
    const code = taken.has(planned.code) ? distinctCode(planned) : planned.code
    taken.add(code)
    return { ...planned, code }
  }
}

/** Updates those that are still open in this transaction: finished work is never touched. */
async function updateOpen(
  req: PayloadRequest,
  batch: readonly ExistingAssignment[],
  dataFor: (assignment: Assignment) => Partial<Assignment> | undefined,
): Promise<number> {
  const { docs } = await req.payload.find({
    collection: 'assignments',
    where: { id: { in: batch.map(({ id }) => id) }, state: { in: [...OPEN] } },
    pagination: false,
    depth: 0,
    overrideAccess: true, // As above.
    req,
  })
  for (const assignment of docs) {
    const { origin, ...data } = dataFor(assignment) ?? {}
    await req.payload.update({
      collection: 'assignments',
      id: assignment.id,
      data: { ...data, ...(origin && { origin: { ...assignment.origin, ...origin } }) },
      depth: 0,
      overrideAccess: true, // As above.
      req,
    })
    await ownTurn()
  }
  return docs.length
}
