import type { PayloadRequest } from 'payload'

import { idOf } from '../access/roles.js'
import { text } from '../portal/text/vi.js'
import { refuseField } from './refuse.js'
import { storedRow, type BeforeChange } from './rows.js'
import { takeTurn } from './takeTurn.js'

/** A unit below itself would make its scope endless. */
export const refuseUnitCycle: BeforeChange = async (args) => {
  const { data, req } = args
  const stored = storedRow(args)
  const own = idOf(stored)
  const parent = idOf(data.parent)
  if (!own || !parent || parent === idOf(stored?.parent)) return data
  if (parent === own) return refuseParent(text.admin.messages.unitSelf)
  await takeTurn(req, 'unit tree')
  return (await isBelow(req, parent, own)) ? refuseParent(text.admin.messages.unitCycle) : data
}

/** Upwards from the unit: a few steps, where the whole country would be 14,000 units. */
async function isBelow(req: PayloadRequest, unit: string, ancestor: string): Promise<boolean> {
  const seen = new Set<string>()
  for (let at: string | null = unit; at && !seen.has(at); at = await parentOf(req, at)) {
    if (at === ancestor) return true
    seen.add(at)
  }
  return false
}

async function parentOf(req: PayloadRequest, id: string): Promise<string | null> {
  const unit = await req.payload.findByID({
    id,
    collection: 'units',
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // The whole tree is needed, and it is public anyway.
    req,
    select: { parent: true },
  })
  return idOf((unit as { parent?: unknown } | null)?.parent)
}

function refuseParent(message: string): never {
  return refuseField({
    collection: 'units',
    path: 'parent',
    label: text.admin.units.fields.parent,
    message,
  })
}
