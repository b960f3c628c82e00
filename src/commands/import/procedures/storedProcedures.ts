import type { Payload, PayloadRequest, Where } from 'payload'

import { idOf } from '../../../access/roles.js'
import { groupBy } from '../../../domain/groupBy.js'
import type { StoredProcedure, StoredVersion } from '../../../domain/procedures/procedureImport.js'
import type { Procedure, ProcedureVersion } from '../../../payload-types.js'

/** The whole stored version, so that the next one can take over what a sheet has no place for. */
export type FullVersion = ProcedureVersion & StoredVersion

type Reading = { payload: Payload; req?: PayloadRequest }

const asStored = {
  depth: 0,
  pagination: false,
  overrideAccess: true, // An import compares with everything that is there; what it writes is judged.
} as const

/** What is stored under these codes, whatever its state, with all published versions. */
export async function storedProcedures(
  { payload, req }: Reading,
  codes: readonly string[],
): Promise<ReadonlyMap<string, StoredProcedure>> {
  const where: Where = { nationalCode: { in: [...codes] } }
  const rest = { ...asStored, ...(req && { req }) }
  const { docs: procedures } = await payload.find({
    ...rest,
    collection: 'procedures',
    where,
    trash: true,
  })
  if (procedures.length === 0) return new Map()
  const drafts = await payload.find({
    ...rest,
    collection: 'procedures',
    where: { and: [where, { _status: { equals: 'draft' } }] },
    select: { nationalCode: true },
    draft: true,
    trash: true,
  })
  const versions = await versionsOf(
    { payload, ...(req && { req }) },
    procedures.map(({ id }) => id),
  )
  const unfinished = new Set(drafts.docs.map(({ id }) => id))
  return new Map(
    procedures.map((procedure) => [
      procedure.nationalCode,
      {
        ...procedure,
        obstacle: obstacleOf(procedure, unfinished),
        versions: versions.get(procedure.id) ?? [],
      },
    ]),
  )
}

async function versionsOf({ payload, req }: Reading, procedures: string[]) {
  const rest = { ...asStored, ...(req && { req }) }
  const ofThese: Where = { procedure: { in: procedures } }
  const { docs } = await payload.find({
    ...rest,
    collection: 'procedure-versions',
    where: {
      and: [ofThese, { _status: { equals: 'published' } }, { withdrawn: { not_equals: true } }],
    },
  })
  const drafts = await payload.find({
    ...rest,
    collection: 'procedure-versions',
    where: { and: [ofThese, { _status: { equals: 'draft' } }] },
    select: { label: true },
    draft: true,
  })
  const unfinished = new Set(drafts.docs.map(({ id }) => id))
  const full = docs.map((version): FullVersion => ({
    ...version,
    hasDraft: unfinished.has(version.id),
  }))
  return groupBy(full, ({ procedure }) => idOf(procedure) ?? '')
}

function obstacleOf(
  { deletedAt, id, withdrawn, _status }: Procedure,
  unfinished: ReadonlySet<string>,
): StoredProcedure['obstacle'] {
  if (deletedAt) return 'trash'
  if (withdrawn) return 'withdrawn'
  return _status !== 'published' || unfinished.has(id) ? 'draft' : null
}
