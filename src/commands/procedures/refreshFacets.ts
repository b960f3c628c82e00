import type { Payload } from 'payload'

import { addDays, storedDay, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { groupBy } from '../../domain/groupBy.js'
import { facetsOn, hasFacets } from '../../domain/procedures/facetsInForce.js'

/** So many days a process may have stood still without a list showing what no longer holds. */
const DAYS_BACK = 7
const AT_A_TIME = 100

const system = { depth: 0, overrideAccess: true, pagination: false } as const // Nobody is signed in when a day begins.

/**
 * Saves again the procedures whose version in force has changed because a day began: a new one took
 * effect, one ended, an abolition holds. Lists filter by what is copied to the procedure on saving.
 */
export async function refreshFacets(payload: Payload, today: CalendarDate): Promise<number> {
  const procedures = await changedProcedures(payload, today)
  let refreshed = 0
  for (let start = 0; start < procedures.length; start += AT_A_TIME) {
    const stale = await staleAmong(payload, procedures.slice(start, start + AT_A_TIME), today)
    for (const id of stale) {
      await payload.update({ ...system, collection: 'procedures', id, data: {} })
    }
    refreshed += stale.length
  }
  return refreshed
}

async function changedProcedures(payload: Payload, today: CalendarDate): Promise<string[]> {
  const since = storedDay(addDays(today, -DAYS_BACK))
  const { docs } = await payload.find({
    ...system,
    collection: 'procedure-versions',
    where: {
      and: [
        { _status: { equals: 'published' } },
        {
          or: [
            { effectiveFrom: { greater_than_equal: since, less_than_equal: storedDay(today) } },
            { effectiveTo: { greater_than_equal: since, less_than: storedDay(today) } },
          ],
        },
      ],
    },
    select: { procedure: true },
  })
  return [...new Set(docs.map(({ procedure }) => procedure as string))]
}

async function staleAmong(payload: Payload, ids: string[], today: CalendarDate): Promise<string[]> {
  const facets = { audiences: true, onlineLevel: true, onlineScheme: true } as const
  const [procedures, versions] = await Promise.all([
    payload.find({
      ...system,
      collection: 'procedures',
      where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
      select: { ...facets, abolished: true },
    }),
    payload.find({
      ...system,
      collection: 'procedure-versions',
      where: {
        procedure: { in: ids },
        _status: { equals: 'published' },
        withdrawn: { not_equals: true },
      },
      select: {
        ...facets,
        procedure: true,
        changeKind: true,
        effectiveFrom: true,
        effectiveTo: true,
      },
    }),
  ])
  const of = groupBy(versions.docs, ({ procedure }) => procedure as string)
  const stale = procedures.docs.filter(
    (procedure) => !hasFacets(procedure, facetsOn(of.get(procedure.id) ?? [], today)),
  )
  const left = await Promise.all(stale.map(({ id }) => hasDraft(payload, id)))
  return stale.flatMap(({ id }, index) => (left[index] ? [] : [id]))
}

/** A procedure with an unpublished draft is left alone: its next publication takes the facets. */
async function hasDraft(payload: Payload, id: string): Promise<boolean> {
  const latest = await payload.findByID({
    collection: 'procedures',
    id,
    depth: 0,
    draft: true,
    overrideAccess: true, // As above.
  })
  return latest._status !== 'published'
}
