import type { Payload } from 'payload'

import { now } from '../../clock.js'
import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import {
  fanOutOf,
  plannedAssignments,
  type ExistingAssignment,
  type FanOut as Difference,
  type ResolvedOn,
} from '../../domain/assignments/fanOut.js'
import { formatNumber } from '../../domain/text/vietnameseFormat.js'
import type { FanOut } from '../../payload-types.js'
import { text } from '../../portal/text/vi.js'
import { inTransaction } from '../command.js'
import { amendChanged, cancelOpen, makeMissing, type BatchContext } from './batches.js'
import { inPages } from '../inPages.js'
import { loadUnits } from './loadUnits.js'
import { originCollections, readOrigin, type Wanted } from './readOrigin.js'

const words = text.commands.fanOut
const NOTHING: Difference = { missing: [], changed: [], superfluous: [] }

type Run = { payload: Payload; today: CalendarDate }

/**
 * Makes the assignments follow every directive, plan and inspection published since the last time.
 * May be stopped at any moment, run again, and run twice at once: each batch is one transaction that
 * looks first at what is there. A failure with one paper does not hold up the others.
 */
export async function carryOutFanOuts(run: Run): Promise<void> {
  const pending: string[] = []
  const where = { pending: { equals: true } }
  for await (const { id } of inPages(run.payload, 'fan-outs', { where, select: {} }))
    pending.push(id)
  for (const id of pending) await carryOutSafely(run, id)
}

async function carryOutSafely(run: Run, id: string): Promise<void> {
  try {
    let isDone = false
    while (!isDone) isDone = await carryOut(run, id)
  } catch (err) {
    run.payload.logger.error({
      msg: 'Work could not be handed out; it is tried again within a minute',
      fanOut: id,
      err,
    })
    await noteFailure(run.payload, id, err instanceof Error ? err.message : String(err))
  }
}

/** The same failure is noted once: each write of this record asks for another run. */
async function noteFailure(payload: Payload, id: string, error: string): Promise<void> {
  const row = { collection: 'fan-outs', id, depth: 0 } as const // Only the portal writes this record.
  const known = await payload.findByID({ ...row, overrideAccess: true })
  if (known.error !== error) await payload.update({ ...row, data: { error }, overrideAccess: true })
}

/** @returns false when the paper was published again meanwhile, so that it has to be looked at once more */
async function carryOut(run: Run, fanOutId: string): Promise<boolean> {
  const { payload, today } = run
  const fanOut = await payload.findByID({
    collection: 'fan-outs',
    id: fanOutId,
    depth: 0,
    overrideAccess: true,
  }) // As above.
  const units = await loadUnits(payload)
  const asked = {
    kind: fanOut.kind,
    id: fanOut.originId,
    resolvedOn: (fanOut.resolvedOn ?? {}) as ResolvedOn,
  }
  const wanted = await readOrigin(payload, asked, { units, today })
  if (wanted.kind === 'wanted' && wanted.resolvedOn !== asked.resolvedOn) {
    await keepResolution(run, fanOut, wanted.resolvedOn)
  }
  const codes = new Map(units.map(({ id, code }) => [id, code]))
  const { missing, changed, superfluous } = await differenceOf(run, fanOut, { wanted, codes })
  const context: BatchContext = {
    ...run,
    fanOutId,
    origin: { kind: fanOut.kind, id: fanOut.originId },
    isDemo: wanted.kind === 'wanted' && wanted.isDemo,
  }
  await cancelOpen(
    context,
    superfluous.map(({ existing, gone }) => ({
      existing,
      reason: wanted.kind === 'gone' ? wanted.reason : words.gone[gone],
    })),
  )
  await amendChanged(context, changed)
  await makeMissing(context, missing)
  return finish(run, { fanOut, title: wanted.kind === 'untouched' ? '' : wanted.title })
}

async function differenceOf(
  { payload }: Run,
  { kind, originId }: FanOut,
  { wanted, codes }: { wanted: Wanted; codes: ReadonlyMap<string, string> },
): Promise<Difference> {
  if (wanted.kind === 'untouched') return NOTHING
  const existing: ExistingAssignment[] = []
  const rows = inPages(payload, 'assignments', {
    where: { [`origin.${kind}`]: { equals: originId } },
    select: { originKey: true, state: true, origin: { itemHash: true } },
  })
  for await (const { id, originKey, state, origin } of rows) {
    existing.push({ id, state, originKey: originKey ?? '', itemHash: origin?.itemHash ?? null })
  }
  const planned = wanted.kind === 'gone' ? [] : plannedAssignments(wanted.origin, codes)
  return fanOutOf(planned, existing)
}

/** Kept before anything is made: a run that goes on tomorrow must not see another set of units. */
async function keepResolution(
  { payload }: Run,
  { id }: FanOut,
  resolvedOn: ResolvedOn,
): Promise<void> {
  await payload.update({
    collection: 'fan-outs',
    id,
    data: { resolvedOn: { ...resolvedOn } },
    depth: 0,
    overrideAccess: true, // As above.
  })
}

/** One entry in the public history for one publication, not one for each of thousands of assignments. */
function finish(
  { payload }: Run,
  { fanOut, title }: { fanOut: FanOut; title: string },
): Promise<boolean> {
  return inTransaction({ payload, user: null }, async (req) => {
    const row = { collection: 'fan-outs', id: fanOut.id, depth: 0, req } as const
    const { revision, pending, made, amended, cancelled } = await payload.findByID({
      ...row,
      overrideAccess: true,
    }) // As above.
    if (!pending) return true
    if (revision !== fanOut.revision) return false
    const note = words.summary({
      made: formatNumber(made ?? 0),
      amended: formatNumber(amended ?? 0),
      cancelled: formatNumber(cancelled ?? 0),
    })
    if (note) {
      await payload.create({
        collection: 'change-log',
        data: {
          at: now().toISOString(),
          action: 'fan-out',
          collection: originCollections[fanOut.kind],
          docId: fanOut.originId,
          docTitle: title.slice(0, 200),
          note,
          changes: [],
          internalChanges: [],
          public: true,
        },
        depth: 0,
        overrideAccess: true, // Nobody else may write the log.
        req,
      })
    }
    const done = { pending: false, made: 0, amended: 0, cancelled: 0, error: null }
    await payload.update({ ...row, data: done, overrideAccess: true }) // As above.
    return true
  })
}
