import type { Payload } from 'payload'

import { idOf } from '../../access/roles.js'
import type { UnitRecord } from '../../domain/units/units.js'
import { inPages } from '../inPages.js'

export type OriginUnit = UnitRecord & { kind: string; code: string }

/** Every unit with what recipients are chosen by. Its code in assignments is the official one, else its slug. */
export async function loadUnits(payload: Payload): Promise<readonly OriginUnit[]> {
  const units: OriginUnit[] = []
  const rows = inPages(payload, 'units', {
    select: {
      name: true,
      code: true,
      slug: true,
      kind: true,
      parent: true,
      validFrom: true,
      validTo: true,
    },
  })
  for await (const unit of rows) {
    const { id, name, kind, validFrom, validTo } = unit
    units.push({
      id,
      name,
      kind,
      validFrom,
      validTo,
      parent: idOf(unit.parent),
      code: unit.code || unit.slug || id,
    })
  }
  return units
}
