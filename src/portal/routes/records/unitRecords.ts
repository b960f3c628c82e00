import type { SuccessionView, UnitPageView } from '../../../queries/units/findUnit.js'
import type { PageLink } from '../../../queries/reading/links.js'
import type { UnitRow } from '../../../queries/units/listUnits.js'
import { provenanceRecord } from '../../../queries/reading/provenance.js'
import type { Newest, UnitWork } from '../../../queries/units/unitWork.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import { originPaths } from './assignmentRecords.js'
import type { CsvColumn } from '../answers/csv.js'
import { progressRecord } from './progressRecords.js'
import { pageRecord, pageRecords, unitRecord, unitRecords } from './records.js'

const headers = text.units.columns

export const unitColumns: CsvColumn<UnitRow>[] = [
  { header: headers.name, value: ({ name }) => name },
  { header: headers.code, value: ({ code }) => code },
  { header: headers.kind, value: ({ kind }) => text.options.unitKinds[kind] },
  { header: headers.level, value: ({ level }) => text.options.unitLevels[level] },
  { header: headers.parent, value: ({ parent }) => parent?.name },
  { header: headers.validFrom, kind: 'day', value: ({ validFrom }) => validFrom },
  { header: headers.validTo, kind: 'day', value: ({ validTo }) => validTo },
  {
    header: headers.successors,
    value: ({ successors }) => successors.map(({ name }) => name).join('; '),
  },
  { header: text.parts.csv.path, value: ({ slug }) => paths.unit(slug) },
]

export function unitRowRecord(row: UnitRow, publicUrl: string): Record<string, unknown> {
  return {
    url: publicUrl + paths.unit(row.slug),
    ...row,
    parent: unitRecord(row.parent, publicUrl),
    successors: unitRecords(row.successors, publicUrl),
  }
}

export function unitRecordOf(unit: UnitPageView, publicUrl: string): Record<string, unknown> {
  const step = (succession: SuccessionView) => ({
    ...succession,
    unit: unitRecord(succession.unit, publicUrl),
  })
  return {
    url: publicUrl + paths.unit(unit.slug),
    ...unit,
    standing: {
      kind: unit.standing.kind,
      successors: unitRecords(unit.standing.successors, publicUrl),
    },
    ancestors: unitRecords(unit.ancestors, publicUrl),
    children: {
      total: unit.children.total,
      units: unitRecords(unit.children.units, publicUrl),
    },
    successions: unit.successions.map(step),
    predecessors: unit.predecessors.map(step),
    work: workRecord(unit.work, publicUrl),
    provenance: provenanceRecord(unit.provenance),
  }
}

function workRecord(work: UnitWork, publicUrl: string): Record<string, unknown> {
  const listed = ({ items, total }: Newest<PageLink>, path: (slug: string) => string) => ({
    total,
    items: pageRecords(items, path, publicUrl),
  })
  return {
    assignments: assignmentsRecord(work.assignments, publicUrl),
    models: listed(
      {
        total: work.models.total,
        items: work.models.items.map(({ name, slug }) => ({ title: name, slug })),
      },
      paths.model,
    ),
    adopted: work.adopted.map(({ model, ...rest }) => ({
      ...rest,
      model: pageRecord(model, paths.model, publicUrl),
    })),
    plans: listed(work.plans, paths.plan),
    directives: listed(work.directives, paths.document),
    documents: listed(work.documents, paths.document),
    movements: pageRecords(work.movements, paths.movement, publicUrl),
    inspections: listed(work.inspections, paths.inspection),
    articles: listed(work.articles, paths.article),
    procedures: work.procedures,
    posted: work.posted.map((each) => ({ ...each, url: publicUrl + paths.procedure(each.code) })),
  }
}

function assignmentsRecord(
  { progress, helping, byOrigin }: UnitWork['assignments'],
  publicUrl: string,
): object {
  return {
    progress: progress && progressRecord(progress),
    helping: helping && progressRecord(helping),
    byOrigin: byOrigin.map(({ kind, page, progress: ofOrigin }) => ({
      kind,
      ...pageRecord(page, originPaths[kind], publicUrl),
      progress: progressRecord(ofOrigin),
    })),
  }
}
