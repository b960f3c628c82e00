import type { Where } from 'payload'

import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { Due } from '../../domain/assignments/due.js'
import type { Figure } from '../../domain/figure.js'
import { groupBy } from '../../domain/groupBy.js'
import { reformAreas } from '../../domain/options.js'
import type { AreaCatalogue, Obligation, PlanType, ReformArea } from '../../domain/options.js'
import { compareVietnamese } from '../../domain/text/vietnameseText.js'
import type { Plan } from '../../payload-types.js'
import { readBoardRows, type ProgressView } from '../assignments/assignmentProgress.js'
import { planTaskFilter, planWorkOf, type PlanTaskParams, type PlanWork } from './planWork.js'
import { readHistory, type History } from '../changeHistory.js'
import { DOCUMENT_LINK, documentLinkOf, PAGE_LINK, pageLinkOf } from '../reading/links.js'
import type { DocumentLink, PageLink } from '../reading/links.js'
import { PLAN_TASK_FIELDS } from './planTaskFields.js'
import { ARTICLE_LINK, provenanceOf, type ProvenanceView } from '../reading/provenance.js'
import type { Reader } from '../reading/reader.js'
import { readUnitLinks, UNIT_LINK, type UnitLink, type UnitLinks } from '../units/unitLinks.js'

export type TargetView = Readonly<{
  text: string
  /** What the plan wants to reach; null where the source names no number. */
  aim: Figure | null
  dueYear: number | null
  achieved: string | null
}>

export type TaskView = Readonly<{
  code: string
  title: string
  product: string | null
  leadUnit: UnitLink | null
  coopUnits: readonly UnitLink[]
  responsiblePerson: string | null
  due: Due
  budget: Readonly<{ amount: number | null; source: string | null }> | null
  obligation: Obligation
  note: string | null
  /** Null where it has not been assigned to anybody. */
  progress: ProgressView | null
}>

export type PlanPageView = PlanWork &
  Readonly<{
    slug: string
    title: string
    type: PlanType
    issuer: UnitLink | null
    document: DocumentLink | null
    year: number | null
    periodFrom: CalendarDate | null
    periodTo: CalendarDate | null
    summary: string | null
    body: Plan['body']
    areaCatalogue: AreaCatalogue | null
    targets: readonly TargetView[]
    /** Tasks under their area, in the order of the catalogue; those without an area last. */
    areas: readonly Readonly<{ area: ReformArea | null; tasks: readonly TaskView[] }>[]
    /** How many tasks there are in all, and the units that tasks can be limited to. */
    taskCount: number
    units: readonly UnitLink[]
    directives: readonly PageLink[]
    inspections: readonly PageLink[]
    history: History
    provenance: ProvenanceView
    updatedAt: string
  }>

const SHOWN = {
  slug: true,
  title: true,
  type: true,
  issuer: true,
  document: true,
  year: true,
  periodFrom: true,
  periodTo: true,
  summary: true,
  body: true,
  areaCatalogue: true,
  targets: true,
  tasks: PLAN_TASK_FIELDS,
  provenance: true,
  updatedAt: true,
} as const

/** A plan with its targets, its task annex by area, and how far the work is. */
export async function findPlan(
  reader: Reader,
  { where, params }: { where: Where; params: PlanTaskParams },
): Promise<PlanPageView | null> {
  const { today } = params
  const plan = await reader.findOne('plans', where, {
    select: SHOWN,
    populate: { documents: DOCUMENT_LINK, units: UNIT_LINK, articles: ARTICLE_LINK },
    depth: 1,
  })
  if (!plan) return null
  const rows = await readBoardRows(reader, { where: { 'origin.plan': { equals: plan.id } }, today })
  const units = [
    plan.issuer,
    ...new Set(rows.map(({ unit }) => unit)),
    ...(plan.tasks ?? []).flatMap(({ leadUnit, coopUnits }) => [leadUnit, ...(coopUnits ?? [])]),
  ]
  const [links, history, directives, inspections] = await Promise.all([
    readUnitLinks(reader, { units, today }),
    readHistory(reader, { collection: 'plans', id: plan.id }),
    reader.find('directives', {
      where: { relatedPlans: { in: [plan.id] } },
      select: PAGE_LINK,
      limit: 0,
      pagination: false,
    }),
    reader.find('inspections', {
      where: { plan: { equals: plan.id } },
      select: PAGE_LINK,
      limit: 0,
      pagination: false,
    }),
  ])
  const tasks = plan.tasks ?? []
  const work = await planWorkOf(reader, { tasks, rows, links, today })
  const shown = tasks.filter(planTaskFilter(params, { rows, links }))
  return {
    ...work,
    slug: plan.slug ?? '',
    title: plan.title,
    type: plan.type,
    issuer: links.one(plan.issuer),
    document: documentLinkOf(plan.document),
    year: plan.year ?? null,
    periodFrom: dayOf(plan.periodFrom),
    periodTo: dayOf(plan.periodTo),
    summary: plan.summary || null,
    body: plan.body,
    areaCatalogue: plan.areaCatalogue ?? null,
    targets: (plan.targets ?? []).map(targetOf),
    areas: areasOf(shown, { links, progress: work.byItem }),
    taskCount: tasks.length,
    units: unitsOf(tasks, { links, work }),
    directives: directives.docs.flatMap((directive) => pageLinkOf(directive) ?? []),
    inspections: inspections.docs.flatMap((inspection) => pageLinkOf(inspection) ?? []),
    history,
    provenance: provenanceOf(plan.provenance),
    updatedAt: plan.updatedAt,
  }
}

type Target = NonNullable<Plan['targets']>[number]
type Task = NonNullable<Plan['tasks']>[number]
type Looked = { links: UnitLinks; progress: ReadonlyMap<string, ProgressView> }

function targetOf({ text, comparator, value, unit, dueYear, achieved }: Target): TargetView {
  const hasAim = value !== null && value !== undefined
  return {
    text,
    aim: hasAim ? { value, unit: unit || null, comparator } : null,
    dueYear: dueYear ?? null,
    achieved: achieved || null,
  }
}

function areasOf(tasks: readonly Task[], looked: Looked): PlanPageView['areas'] {
  const byArea = groupBy(tasks, ({ area }) => area ?? null)
  return [...reformAreas, null].flatMap((area) => {
    const those = byArea.get(area)
    return those ? [{ area, tasks: those.map((task) => taskOf(task, looked)) }] : []
  })
}

function taskOf(task: Task, { links, progress }: Looked): TaskView {
  const { code, title, obligation, budgetAmount, budgetSource } = task
  const hasBudget = typeof budgetAmount === 'number' || Boolean(budgetSource)
  return {
    code,
    title,
    product: task.product || null,
    leadUnit: links.one(task.leadUnit),
    coopUnits: links.all(task.coopUnits),
    responsiblePerson: task.responsiblePerson || null,
    due: task.due ?? { kind: 'none' },
    budget: hasBudget ? { amount: budgetAmount ?? null, source: budgetSource || null } : null,
    obligation,
    note: task.note || null,
    progress: progress.get(code) ?? null,
  }
}

/** The units that lead, help with or were given a task, in Vietnamese order. */
function unitsOf(
  tasks: readonly Task[],
  { links, work }: { links: UnitLinks; work: PlanWork },
): UnitLink[] {
  const named = [
    ...tasks.flatMap(({ leadUnit, coopUnits }) => links.all([leadUnit, ...(coopUnits ?? [])])),
    ...work.byUnit.map(({ unit }) => unit),
  ]
  return [...new Map(named.map((unit) => [unit.slug, unit])).values()].sort((left, right) =>
    compareVietnamese(left.name, right.name),
  )
}
