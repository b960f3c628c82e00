import type { TypedUser } from 'payload'

import { idOf } from '../../access/roles.js'
import { letterheadOf, type Letterhead, type UnitLine } from '../../domain/documents/letterhead.js'
import type { Reader } from '../reading/reader.js'

/** A unit stands at most so deep. */
const MOST_ABOVE = 6

/** Who a letter of this person comes from: the own unit, or the unit that runs the portal. */
export async function findLetterhead(reader: Reader, user: TypedUser): Promise<Letterhead> {
  const settings = await reader.findGlobal('settings')
  const unit = idOf(user.unit) ?? idOf(settings.homeUnit)
  const head = unit ? letterheadOf(await readLine(reader, unit)) : null
  return head ?? { superior: null, name: settings.unitName, place: null }
}

async function readLine(reader: Reader, start: string): Promise<UnitLine> {
  const line: { name: string; kind: UnitLine[number]['kind'] }[] = []
  let next: string | null = start
  while (next && line.length < MOST_ABOVE) {
    const unit: Awaited<ReturnType<typeof readUnit>> = await readUnit(reader, next)
    if (!unit) break
    line.push({ name: unit.name, kind: unit.kind })
    next = idOf(unit.parent)
  }
  return line
}

function readUnit(reader: Reader, id: string) {
  return reader.findOne(
    'units',
    { id: { equals: id } },
    { select: { name: true, kind: true, parent: true } },
  )
}
