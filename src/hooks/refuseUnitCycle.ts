import type { PayloadRequest } from 'payload'

import { idOf } from '../access/roles.js'
import { text } from '../portal/text/vi.js'
import { refuseField } from './refuse.js'
import { storedRow, type BeforeChange } from './rows.js'

/** A unit below itself would make its scope endless. */
export const refuseUnitCycle: BeforeChange = async (args) => {
  const { data, req } = args
  const stored = storedRow(args)
  const own = idOf(stored)
  const parent = idOf(data.parent)
  if (!own || !parent || parent === idOf(stored?.parent)) return data
  if (parent === own) return refuseParent(text.admin.messages.unitSelf)
  return (await isBelow(req, parent, own)) ? refuseParent(text.admin.messages.unitCycle) : data
}

async function isBelow(req: PayloadRequest, unit: string, ancestor: string): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'units',
    depth: 0,
    overrideAccess: true, // The whole tree is needed, and it is public anyway.
    pagination: false,
    req,
    select: { parent: true },
  })
  const parents = new Map(
    docs.map((doc) => [idOf(doc), idOf((doc as { parent?: unknown }).parent)]),
  )
  const seen = new Set<string>()
  for (let at: string | null = unit; at && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === ancestor) return true
    seen.add(at)
  }
  return false
}

function refuseParent(message: string): never {
  return refuseField({
    collection: 'units',
    path: 'parent',
    label: text.admin.units.fields.parent,
    message,
  })
}
