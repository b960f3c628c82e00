import { formatDay } from '../../../domain/text/vietnameseFormat.js'
import type { ComparedSide, ComparisonView } from '../../../queries/procedures/findComparison.js'
import type { AbolishedRow } from '../../../queries/procedures/listAbolished.js'
import type { ProcedureChange } from '../../../queries/procedures/listProcedureChanges.js'
import { compareVersions } from '../../pages/procedure/versionParts.js'
import { comparisonHref, paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import type { CsvColumn } from '../answers/csv.js'

const { changes, abolished } = text.procedureChanges
const demoColumn = {
  header: text.parts.csv.demo,
  value: ({ isDemo }: { isDemo: boolean }) => (isDemo ? text.parts.yes : null),
}
const pathColumn = {
  header: text.parts.csv.path,
  value: ({ code }: { code: string }) => paths.procedure(code),
}

export function changeRecord(
  { id: _id, comparedWith, ...change }: ProcedureChange,
  publicUrl: string,
): Record<string, unknown> {
  const comparison = comparisonPath({ ...change, comparedWith })
  return {
    url: publicUrl + paths.procedure(change.code),
    ...change,
    comparison: comparison && publicUrl + comparison,
  }
}

export const changeColumns: CsvColumn<ProcedureChange>[] = [
  { header: changes.columns.on, value: ({ effectiveFrom }) => dayCell(effectiveFrom) },
  { header: changes.columns.announcedOn, value: ({ announcedOn }) => dayCell(announcedOn) },
  {
    header: changes.columns.kind,
    value: ({ changeKind }) => text.options.procedureChangeKinds[changeKind],
  },
  { header: changes.columns.code, value: ({ code }) => code },
  { header: changes.columns.name, value: ({ name }) => name },
  { header: changes.columns.field, value: ({ fieldName }) => fieldName },
  { header: changes.columns.decision, value: ({ decision }) => decision },
  { header: changes.columns.compare, value: comparisonPath },
  demoColumn,
  pathColumn,
]

export function abolishedRecord(row: AbolishedRow, publicUrl: string): Record<string, unknown> {
  const { successor } = row
  return {
    url: publicUrl + paths.procedure(row.code),
    ...row,
    successor: successor && { ...successor, url: publicUrl + paths.procedure(successor.code) },
  }
}

export const abolishedColumns: CsvColumn<AbolishedRow>[] = [
  { header: changes.columns.code, value: ({ code }) => code },
  { header: changes.columns.name, value: ({ name }) => name },
  { header: changes.columns.field, value: ({ fieldName }) => fieldName },
  { header: abolished.columns.from, value: ({ abolishedFrom }) => dayCell(abolishedFrom) },
  { header: abolished.columns.decision, value: ({ decision }) => decision },
  { header: abolished.columns.successor, value: ({ successor }) => successor?.code ?? null },
  demoColumn,
  pathColumn,
]

/** The comparison as the page shows it: parts with what became of their lines. */
export function comparisonRecord(
  { before, after, versions, ...comparison }: ComparisonView,
  publicUrl: string,
): Record<string, unknown> {
  const parts = before && after ? compareVersions(before.version, after.version) : []
  return {
    url: publicUrl + paths.procedureComparison(comparison.code),
    procedure: publicUrl + paths.procedure(comparison.code),
    ...comparison,
    versions,
    before: sideRecord(before),
    after: sideRecord(after),
    parts,
  }
}

function sideRecord(side: ComparedSide | null) {
  return side && { ...side.line, day: side.day }
}

function comparisonPath({
  code,
  comparedWith,
  effectiveFrom,
}: Pick<ProcedureChange, 'code' | 'comparedWith' | 'effectiveFrom'>): string | null {
  if (!comparedWith || !effectiveFrom) return null
  return comparisonHref(code, { from: comparedWith, to: effectiveFrom })
}

function dayCell(day: ProcedureChange['announcedOn']): string | null {
  return day && formatDay(day)
}
