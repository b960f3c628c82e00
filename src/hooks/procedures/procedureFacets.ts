import type { PayloadRequest } from 'payload'

import { idOf } from '../../access/roles.js'
import { today } from '../../clock.js'
import { facetsOn, type FacetedVersion } from '../../domain/procedures/facetsInForce.js'
import { storedRow, type AfterChange, type AfterDelete, type BeforeChange } from '../rows.js'

/**
 * Copies audience and online level of the version in force, so that lists filter without joining, and
 * the abolition where a version says so; without one an editor may still mark a procedure abolished.
 */
export const takeFacetsOfVersion: BeforeChange = async (args) => {
  const { data, req } = args
  const id = idOf(storedRow(args))
  const versions = id ? await publishedVersions(req, id) : firstVersionOf(req)
  return { ...data, ...facetsOn(versions, today()) }
}

/** A changed version saves its procedure again, which takes the facets. */
export const refreshProcedure: AfterChange = async ({ data, doc, previousDoc, req }) => {
  if (firstVersionOf(req).length > 0) return doc
  const isOrWasPublished = data._status === 'published' || previousDoc?._status === 'published'
  if (isOrWasPublished) await saveAgain(req, idOf(data.procedure))
  return doc
}

export const refreshProcedureAfterDeletion: AfterDelete = async ({ doc, req }) => {
  await saveAgain(req, idOf((doc as { procedure?: unknown }).procedure))
}

/** A procedure with an unpublished draft is left alone: its next publication takes the facets. */
async function saveAgain(req: PayloadRequest, id: string | null): Promise<void> {
  if (!id) return
  const latest = (await req.payload.findByID({
    id,
    collection: 'procedures',
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: true, // System hook in the transaction of the version.
    req,
  })) as { _status?: string } | null
  if (!latest) return
  await req.payload.update({
    id,
    collection: 'procedures',
    data: {},
    depth: 0,
    draft: latest._status !== 'published',
    overrideAccess: true, // As above.
    req,
  })
}

/**
 * The version that a command is about to make for a procedure that it makes. Its facets are known
 * already, so the procedure need not be saved a second time, which would double the cost of an import.
 */
function firstVersionOf(req: PayloadRequest): readonly FacetedVersion[] {
  const version = req.context.firstVersion as FacetedVersion | undefined
  return version ? [version] : []
}

async function publishedVersions(
  req: PayloadRequest,
  procedure: string,
): Promise<FacetedVersion[]> {
  const { docs } = await req.payload.find({
    collection: 'procedure-versions',
    depth: 0,
    overrideAccess: true, // Only published versions are asked for.
    pagination: false,
    req,
    select: {
      effectiveFrom: true,
      effectiveTo: true,
      changeKind: true,
      audiences: true,
      onlineLevel: true,
      onlineScheme: true,
    },
    where: {
      procedure: { equals: procedure },
      _status: { equals: 'published' },
      withdrawn: { not_equals: true },
    },
  })
  return docs
}
