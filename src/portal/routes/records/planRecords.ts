import { dueText, dueUpperBound } from '../../../domain/assignments/due.js'
import { figureText } from '../../../domain/figure.js'
import type { PlanPageView, TargetView, TaskView } from '../../../queries/plans/findPlan.js'
import type { PlanRow } from '../../../queries/plans/listPlans.js'
import { provenanceRecord } from '../../../queries/reading/provenance.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import type { CsvColumn } from '../answers/csv.js'
import { organisation, SCHEMA } from './jsonLd.js'
import { progressRecord, unitProgressRecord } from './progressRecords.js'
import { pageRecord, pageRecords, plainText, unitRecord, unitRecords } from './records.js'

const { fields } = text.plans

export const planColumns: CsvColumn<PlanRow>[] = [
  { header: fields.title, value: ({ title }) => title },
  { header: fields.type, value: ({ type }) => text.options.planTypes[type] },
  { header: fields.issuer, value: ({ issuer }) => issuer?.name },
  { header: fields.year, value: ({ year }) => year },
  {
    header: text.admin.plans.fields.periodFrom,
    kind: 'day',
    value: ({ periodFrom }) => periodFrom,
  },
  { header: text.admin.plans.fields.periodTo, kind: 'day', value: ({ periodTo }) => periodTo },
  { header: fields.taskCount, value: ({ taskCount }) => taskCount },
  { header: text.parts.csv.demo, value: ({ isDemo }) => (isDemo ? text.parts.yes : null) },
  { header: text.parts.csv.path, value: ({ slug }) => paths.plan(slug) },
]

export function planRowRecord(row: PlanRow, publicUrl: string): Record<string, unknown> {
  const { slug, issuer, isDemo, ...rest } = row
  return {
    url: publicUrl + paths.plan(slug),
    ...rest,
    issuer: unitRecord(issuer, publicUrl),
    demo: isDemo,
  }
}

export function planRecord(plan: PlanPageView, publicUrl: string): Record<string, unknown> {
  const { slug, issuer, document, targets, areas, progress, directives, inspections, provenance } =
    plan
  const { title, type, year, periodFrom, periodTo, summary, areaCatalogue, updatedAt } = plan
  return {
    url: publicUrl + paths.plan(slug),
    title,
    type,
    issuer: unitRecord(issuer, publicUrl),
    document: document && {
      ...pageRecord(document, paths.document, publicUrl),
      numberText: document.numberText,
    },
    year,
    periodFrom,
    periodTo,
    summary,
    text: plainText(plan.body),
    areaCatalogue,
    targets: targets.map(targetRecord),
    tasks: areas.flatMap(({ area, tasks }) =>
      tasks.map((task) => ({ area, ...taskRecord(task, publicUrl) })),
    ),
    progress: progress && progressRecord(progress),
    progressByArea: plan.byArea.map((each) => ({
      area: each.area,
      progress: progressRecord(each.progress),
    })),
    progressByUnit: plan.byUnit.map((unit) => unitProgressRecord(unit, publicUrl)),
    history: plan.history.entries.map(({ by: _by, ...entry }) => entry),
    directives: pageRecords(directives, paths.document, publicUrl),
    inspections: pageRecords(inspections, paths.inspection, publicUrl),
    provenance: provenanceRecord(provenance),
    updatedAt,
  }
}

/** `comparator` belongs to the number: "trên 95%" is not 95 %. */
function targetRecord({ aim, ...target }: TargetView): Record<string, unknown> {
  return { ...target, aim: aim && { ...aim, text: figureText(aim) } }
}

function taskRecord(task: TaskView, publicUrl: string): Record<string, unknown> {
  const { leadUnit, coopUnits, due, progress, ...rest } = task
  return {
    ...rest,
    leadUnit: unitRecord(leadUnit, publicUrl),
    coopUnits: unitRecords(coopUnits, publicUrl),
    due: { kind: due.kind, text: dueText(due), on: dueUpperBound(due) },
    progress: progress && progressRecord(progress),
  }
}

/** A plan in the vocabulary of schema.org. */
export function planWork(plan: PlanPageView, publicUrl: string): object {
  const url = publicUrl + paths.plan(plan.slug)
  const { title, type, summary, periodFrom, periodTo, updatedAt } = plan
  return {
    '@context': SCHEMA,
    '@type': 'CreativeWork',
    '@id': url,
    url,
    name: title,
    inLanguage: 'vi',
    genre: text.options.planTypes[type],
    abstract: summary ?? undefined,
    publisher: organisation(plan.issuer, publicUrl),
    temporalCoverage:
      periodFrom || periodTo ? `${periodFrom ?? '..'}/${periodTo ?? '..'}` : undefined,
    dateModified: updatedAt,
  }
}
