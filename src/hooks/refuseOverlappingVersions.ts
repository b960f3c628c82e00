import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '../access/roles.js'
import { dayOf } from '../domain/calendarDate.js'
import { text } from '../portal/text/vi.js'
import { refuseField } from './refuse.js'

type Version = {
  id?: unknown
  effectiveFrom?: string | null
  effectiveTo?: string | null
  label?: string | null
}

const FIRST_DAY = '0001-01-01'
const LAST_DAY = '9999-12-31'

/** On any day at most one published version of a procedure is in force; an unknown end is open. */
export const refuseOverlappingVersions: CollectionBeforeChangeHook = async (args) => {
  const { data, originalDoc, req } = args
  if (data._status !== 'published' || data.withdrawn || data.deletedAt) return data
  const { docs } = await req.payload.find({
    collection: 'procedure-versions',
    depth: 0,
    overrideAccess: true, // All versions count, whoever made them.
    pagination: false,
    req,
    where: {
      procedure: { equals: idOf(data.procedure) },
      _status: { equals: 'published' },
      withdrawn: { not_equals: true },
    },
  })
  const others = (docs as Version[]).filter(({ id }) => id !== originalDoc?.id)
  const overlapping = others.find((other) => doOverlap(other, data as Version))
  if (!overlapping) return data
  return refuseField({
    collection: 'procedure-versions',
    path: 'effectiveFrom',
    label: text.admin.procedureVersions.fields.effectiveFrom,
    message: text.admin.messages.versionsOverlap(
      overlapping.label || text.admin.messages.unnamedVersion,
    ),
  })
}

function doOverlap(left: Version, right: Version): boolean {
  return (
    (dayOf(left.effectiveFrom) ?? FIRST_DAY) <= (dayOf(right.effectiveTo) ?? LAST_DAY) &&
    (dayOf(right.effectiveFrom) ?? FIRST_DAY) <= (dayOf(left.effectiveTo) ?? LAST_DAY)
  )
}
