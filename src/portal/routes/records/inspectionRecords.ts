import { dueText } from '../../../domain/assignments/due.js'
import type { InspectionPageView } from '../../../queries/inspections/findInspection.js'
import type { InspectionRow } from '../../../queries/inspections/listInspections.js'
import { provenanceRecord } from '../../../queries/reading/provenance.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import type { CsvColumn } from '../answers/csv.js'
import { progressRecord } from './progressRecords.js'
import { pageRecord, unitRecord, unitRecords } from './records.js'

const { fields } = text.inspections

export const inspectionColumns: CsvColumn<InspectionRow>[] = [
  { header: fields.code, value: ({ code }) => code },
  { header: fields.title, value: ({ title }) => title },
  { header: fields.type, value: ({ type }) => text.options.inspectionTypes[type] },
  { header: fields.mode, value: ({ mode }) => text.options.inspectionModes[mode] },
  { header: fields.stage, value: ({ stage }) => text.options.inspectionStages[stage] },
  { header: fields.year, value: ({ year }) => year },
  { header: fields.unitCount, value: ({ unitCount }) => unitCount },
  { header: fields.plan, value: ({ plan }) => plan?.title },
  { header: text.parts.csv.demo, value: ({ isDemo }) => (isDemo ? text.parts.yes : null) },
  { header: text.parts.csv.path, value: ({ slug }) => paths.inspection(slug) },
]

export function inspectionRowRecord(
  row: InspectionRow,
  publicUrl: string,
): Record<string, unknown> {
  const { slug, plan, isDemo, ...rest } = row
  return {
    url: publicUrl + paths.inspection(slug),
    ...rest,
    plan: pageRecord(plan, paths.plan, publicUrl),
    demo: isDemo,
  }
}

/** `result` is null until there is a conclusion. */
export function inspectionRecord(
  inspection: InspectionPageView,
  publicUrl: string,
): Record<string, unknown> {
  const { slug, plan, units, result, provenance, ...rest } = inspection
  return {
    url: publicUrl + paths.inspection(slug),
    ...rest,
    plan: pageRecord(plan, paths.plan, publicUrl),
    units: unitRecords(units, publicUrl),
    result: result && resultRecord(result, publicUrl),
    provenance: provenanceRecord(provenance),
  }
}

type Result = NonNullable<InspectionPageView['result']>

function resultRecord(
  { strengths, findings, conclusion, progress }: Result,
  publicUrl: string,
): object {
  return {
    strengths,
    findings: findings.map(({ unit, due, progress: remedy, ...finding }) => ({
      ...finding,
      unit: unitRecord(unit, publicUrl),
      due: { kind: due.kind, text: dueText(due) },
      progress: remedy && progressRecord(remedy),
    })),
    conclusion: {
      ...conclusion,
      document: pageRecord(conclusion.document, paths.document, publicUrl),
    },
    progress: progress && progressRecord(progress),
  }
}
