import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { Unit } from '../../payload-types.js'
import { existsOn } from './listUnits.js'
import type { Reader } from '../reading/reader.js'

/** Deeper than any tree of units, so that a circle in the data ends. */
const DEEPEST = 6

/** The ids of the units above one, nearest first. */
export async function readAncestors(reader: Reader, parent: string | null): Promise<string[]> {
  const above: string[] = []
  let next = parent
  while (next && !above.includes(next) && above.length < DEEPEST) {
    above.push(next)
    const unit = await reader.findOne(
      'units',
      { id: { equals: next } },
      { select: { parent: true } },
    )
    next = (unit?.parent as string | null | undefined) ?? null
  }
  return above
}

/** A unit that another one took over from, and how. */
export type Predecessor = { unit: Unit; succession: NonNullable<Unit['successions']>[number] }

export type Predecessors = {
  /** Those directly before it. */
  direct: Predecessor[]
  /** The ids of those that live on in it as a whole, however long ago; of a divided one nobody can say. */
  whole: string[]
}

/** The units that led to this one. */
export async function readPredecessors(reader: Reader, unit: string): Promise<Predecessors> {
  const direct = await readBefore(reader, [unit])
  const whole = new Set<string>()
  let found = direct
  for (let step = 0; found.length > 0 && step < DEEPEST; step += 1) {
    const fresh = found.filter(livesOn).map((each) => each.unit.id)
    const unseen = fresh.filter((id) => id !== unit && !whole.has(id))
    for (const id of unseen) whole.add(id)
    found = unseen.length > 0 ? await readBefore(reader, unseen) : []
  }
  return { direct, whole: [...whole] }
}

function livesOn({ succession }: Predecessor): boolean {
  return succession.type !== 'split' && succession.type !== 'transfer'
}

async function readBefore(reader: Reader, units: readonly string[]): Promise<Predecessor[]> {
  const { docs } = await reader.find('units', {
    where: { 'successions.to': { in: [...units] } },
    select: { successions: true },
    limit: 0,
    pagination: false,
  })
  return docs.flatMap((unit) =>
    (unit.successions ?? [])
      .filter(({ to }) => units.includes(to as string))
      .map((succession) => ({ unit, succession })),
  )
}

/** Parts of a unit: how many, and the first of them. */
export type Children = { ids: readonly string[]; total: number }

/** Parts of a unit that is there are those of today; of one that has ended, all it had. */
export async function readChildren(
  reader: Reader,
  { unit, day, limit }: { unit: string; day: CalendarDate | null; limit: number },
): Promise<Children> {
  const { docs, totalDocs } = await reader.find('units', {
    where: { and: [{ parent: { equals: unit } }, ...(day ? existsOn(day) : [])] },
    select: {},
    sort: 'name',
    limit,
  })
  return { ids: docs.map(({ id }) => id), total: totalDocs }
}
