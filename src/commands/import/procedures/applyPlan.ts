import type { PayloadRequest, TypedUser } from 'payload'

import type { ImportPlan, StoredProcedure } from '../../../domain/procedures/procedureImport.js'
import { withKept } from '../../../domain/procedures/procedureKept.js'
import type { ProcedureSheet } from '../../../domain/procedures/procedureSheet.js'
import {
  firstVersionValues,
  nextVersionValues,
  procedureValues,
  type Provenance,
} from './procedureValues.js'
import type { FullVersion } from './storedProcedures.js'

type Applied = Extract<ImportPlan, { kind: 'changed' | 'new' }>

type Writing = {
  req: PayloadRequest
  user: TypedUser | null
  sheet: ProcedureSheet
  stored: StoredProcedure | null
  provenance: Provenance
}

/** Writes what was planned, in the transaction of the request. */
export async function applyPlan(plan: Applied, writing: Writing): Promise<void> {
  if (plan.kind === 'new') return makeProcedure(plan, writing)
  const { stored } = writing
  if (!stored) return
  if (plan.days) await save(writing, 'procedure-versions', plan.days)
  if (plan.version) await makeVersion(plan.version, { ...writing, stored })
  if (plan.savesProcedure) await saveProcedure(plan, { ...writing, stored })
}

async function makeProcedure(
  { effectiveFrom }: Extract<Applied, { kind: 'new' }>,
  writing: Writing,
): Promise<void> {
  const { sheet, provenance, req } = writing
  const version = firstVersionValues(sheet, { provenance, effectiveFrom })
  req.context.firstVersion = version // See src/hooks/procedures/procedureFacets.ts.
  const procedure = await create(writing, 'procedures', procedureValues(sheet, provenance))
  await create(writing, 'procedure-versions', { ...version, procedure })
}

async function makeVersion(
  { closes, effectiveFrom, follows }: NonNullable<Extract<Applied, { kind: 'changed' }>['version']>,
  writing: Writing & { stored: StoredProcedure },
): Promise<void> {
  const { sheet, stored, provenance } = writing
  if (closes) await save(writing, 'procedure-versions', closes)
  await create(writing, 'procedure-versions', {
    ...nextVersionValues(sheet, {
      follows: follows as FullVersion | null,
      provenance,
      effectiveFrom,
    }),
    procedure: stored.id,
  })
}

async function saveProcedure(
  { parts }: Extract<Applied, { kind: 'changed' }>,
  writing: Writing & { stored: StoredProcedure },
): Promise<void> {
  const { sheet, stored } = writing
  const { nationalCode: _code, name, ...identity } = withKept(sheet, stored)
  await save(writing, 'procedures', {
    id: stored.id,
    ...identity,
    ...(parts.includes('tên_thủ_tục') && { name }),
    agencyText: sheet.procedure.agencyText ?? stored.agencyText,
  })
}

type Collection = 'procedure-versions' | 'procedures'
type Values = Readonly<Record<string, unknown>>

/** For a person with their rights; for the person at the machine with the system's. */
function rights({ user, req }: Writing) {
  return { depth: 0, req, ...(user ? { overrideAccess: false, user } : { overrideAccess: true }) }
}

async function create(writing: Writing, collection: Collection, values: Values): Promise<string> {
  const { payload } = writing.req
  const row = await payload.create({
    ...rights(writing),
    collection,
    // The values are typed where they are made; here the collection is only a name.
    data: { ...values, _status: 'published' } as never,
  })
  return row.id
}

async function save(
  writing: Writing,
  collection: Collection,
  { id, ...values }: Values & { id: string },
): Promise<void> {
  const { payload } = writing.req
  await payload.update({
    ...rights(writing),
    collection,
    id,
    data: { ...values, _status: 'published' } as never,
  })
}
