import type { Where } from 'payload'

import type { Due } from '../../domain/assignments/due.js'
import { groupBy } from '../../domain/groupBy.js'
import { reformAreas, type Obligation, type ReformArea } from '../../domain/options.js'
import type { Plan, Unit } from '../../payload-types.js'
import { PLAN_TASK_FIELDS } from './planTaskFields.js'
import { populated } from '../reading/populated.js'
import type { Reader } from '../reading/reader.js'

/** A unit as a paper names it: as it is called, whatever has become of it since. */
export type AnnexUnit = Readonly<{ id: string; name: string; code: string | null }>

export type AnnexTask = Readonly<{
  code: string
  area: ReformArea | null
  title: string
  product: string | null
  leadUnit: AnnexUnit | null
  coopUnits: readonly AnnexUnit[]
  responsiblePerson: string | null
  due: Due
  budgetAmount: number | null
  budgetSource: string | null
  obligation: Obligation
  weight: number
  note: string | null
}>

export type PlanAnnex = Readonly<{
  slug: string
  title: string
  numberText: string | null
  /** In the order of the areas; those without one last. */
  tasks: readonly AnnexTask[]
  isDemo: boolean
}>

const SHOWN = {
  slug: true,
  title: true,
  document: true,
  tasks: PLAN_TASK_FIELDS,
  provenance: true,
} as const

/** The task table of a plan as it was issued. */
export async function findPlanAnnex(reader: Reader, where: Where): Promise<PlanAnnex | null> {
  const plan = await reader.findOne('plans', where, {
    select: SHOWN,
    populate: { documents: { numberText: true }, units: { name: true, code: true } },
    depth: 1,
  })
  if (!plan) return null
  const byArea = groupBy(plan.tasks ?? [], ({ area }) => area ?? null)
  return {
    slug: plan.slug ?? '',
    title: plan.title,
    numberText: populated(plan.document)?.numberText ?? null,
    tasks: [...reformAreas, null].flatMap((area) => (byArea.get(area) ?? []).map(annexTaskOf)),
    isDemo: plan.provenance?.demo === true,
  }
}

function annexTaskOf(task: NonNullable<Plan['tasks']>[number]): AnnexTask {
  return {
    code: task.code,
    area: task.area ?? null,
    title: task.title,
    product: task.product || null,
    leadUnit: annexUnitOf(task.leadUnit),
    coopUnits: (task.coopUnits ?? []).flatMap((unit) => annexUnitOf(unit) ?? []),
    responsiblePerson: task.responsiblePerson || null,
    due: task.due ?? { kind: 'none' },
    budgetAmount: task.budgetAmount ?? null,
    budgetSource: task.budgetSource || null,
    obligation: task.obligation,
    weight: task.weight ?? 1,
    note: task.note || null,
  }
}

function annexUnitOf(related: Unit | string | null | undefined): AnnexUnit | null {
  const unit = populated(related)
  return unit && { id: unit.id, name: unit.name, code: unit.code || null }
}
