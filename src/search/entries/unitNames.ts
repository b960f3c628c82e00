import type { Payload } from 'payload'

import { groupBy } from '../../domain/groupBy.js'
import { indexingTurn } from '../indexingTurn.js'
import type { Unit } from '../../payload-types.js'
import { readPublic } from './readPublic.js'

/** What a unit is called, was called, and the units it came from and became. */
export type UnitNames = Readonly<{
  slug: string | null
  names: readonly string[]
  links: readonly string[]
}>

/** A directive to every commune, a procedure that is posted in all of them: units come by the thousand. */
const AT_A_TIME = 50

/**
 * The names under which each of these units is found wherever it is shown: its own, those it had before
 * it was corrected, and those of the units before and after it.
 */
export async function readUnitNames(
  payload: Payload,
  ids: readonly string[],
): Promise<ReadonlyMap<string, UnitNames>> {
  const known = new Map<string, UnitNames>()
  for (let at = 0; at < ids.length; at += AT_A_TIME) {
    for (const [id, names] of await readSome(payload, ids.slice(at, at + AT_A_TIME))) {
      known.set(id, names)
    }
    await indexingTurn()
  }
  return known
}

async function readSome(
  payload: Payload,
  ids: readonly string[],
): Promise<ReadonlyMap<string, UnitNames>> {
  const [units, before, earlier] = await Promise.all([
    readPublic(payload, 'units', { id: { in: [...ids] } }),
    readPublic(payload, 'units', { 'successions.to': { in: [...ids] } }),
    readEarlierNames(payload, ids),
  ])
  const after = await readPublic(payload, 'units', {
    id: { in: [...new Set(units.flatMap(successorsOf))] },
  })
  const known = new Map([...units, ...after].map((unit) => [unit.id, unit]))
  return new Map(
    units.map((unit) => {
      const related = [
        ...before.filter((each) => successorsOf(each).includes(unit.id)),
        ...successorsOf(unit).flatMap((id) => known.get(id) ?? []),
      ]
      const own = [unit.name, unit.shortName ?? '', ...(earlier.get(unit.id) ?? [])]
      return [
        unit.id,
        {
          slug: unit.slug ?? null,
          names: [...new Set([...own, ...related.map(({ name }) => name)])].filter(Boolean),
          links: [unit.id, ...related.map(({ id }) => id)],
        },
      ]
    }),
  )
}

export function successorsOf({ successions }: Pick<Unit, 'successions'>): string[] {
  return (successions ?? []).flatMap(({ to }) => (typeof to === 'string' ? to : to.id))
}

/** A unit has no drafts, so every version of it was public once. */
async function readEarlierNames(
  payload: Payload,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { docs } = await payload.findVersions({
    collection: 'units',
    where: { parent: { in: [...ids] } },
    select: { parent: true, version: { name: true, shortName: true } },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true, // Names only, and each was public.
  })
  const byUnit = groupBy(docs, ({ parent }) => String(parent))
  return new Map(
    [...byUnit].map(([unit, versions]) => [
      unit,
      versions.flatMap(({ version }) => [version.name, version.shortName ?? '']),
    ]),
  )
}
