import { idOf } from '../access/roles.js'
import { overlapsOf, type EffectivePeriod } from '../domain/effectivePeriods.js'
import { text } from '../portal/text/vi.js'
import { refuseField } from './refuse.js'
import { storedRow, type BeforeChange } from './rows.js'

type Version = EffectivePeriod & { id?: unknown; label?: string | null }

/** On any day at most one published version of a procedure is in force; an unknown end is open. */
export const refuseOverlappingVersions: BeforeChange = async (args) => {
  const { data, req } = args
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
  const others = (docs as Version[]).filter(({ id }) => id !== storedRow(args)?.id)
  const overlapping = others.find((other) => overlapsOf([other, data as Version]).length > 0)
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
