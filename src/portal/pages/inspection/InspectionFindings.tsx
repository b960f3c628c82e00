import { dueText } from '../../../domain/assignments/due.js'
import type { FindingSeverity } from '../../../domain/options.js'
import type { FindingView } from '../../../queries/inspections/findInspection.js'
import { DataTable, type Column } from '../../components/dataTable/DataTable.js'
import type { IconName } from '../../components/icon/Icon.js'
import { Tag, type Tone } from '../../components/tag/Tag.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import { ProgressCell } from '../parts/ProgressSummary.js'
import { UnitName } from '../parts/UnitName.js'

const words = text.inspections

/** What was found and what must be put right. Persons are never named. */
export function InspectionFindings({
  findings,
  slug,
}: {
  findings: readonly FindingView[]
  slug: string
}) {
  if (findings.length === 0) return <p className="muted">{words.noFindings}</p>
  return (
    <DataTable
      caption={words.sections.findings}
      isCaptionHidden
      stacked
      columns={columnsFor(findings, slug)}
      rows={findings}
      rowKey={(_finding, index) => index}
    />
  )
}

function columnsFor(findings: readonly FindingView[], slug: string): Column<FindingView>[] {
  const hasUnits = findings.some(({ unit }) => unit !== null)
  const hasProgress = findings.some(({ progress }) => progress !== null)
  const columns: (Column<FindingView> | false)[] = [
    { header: words.finding.description, isRowHeader: true, cell: descriptionCell },
    { header: words.finding.severity, cell: ({ severity }) => severityTag(severity) },
    hasUnits && { header: words.finding.unit, cell: ({ unit }) => <UnitName unit={unit} /> },
    {
      header: words.finding.action,
      cell: ({ action }) => action ?? <em className="muted">{text.components.missing}</em>,
    },
    { header: words.finding.due, cell: ({ due }) => dueText(due) },
    hasProgress && {
      header: words.finding.progress,
      cell: (finding) => progressCell(finding, slug),
    },
  ]
  return columns.filter((column) => column !== false)
}

function descriptionCell({ code, area, description, legalBasis }: FindingView) {
  const origin = [code, area].filter(Boolean).join(' · ')
  return (
    <>
      {origin && <p className="muted small">{origin}</p>}
      {description}
      {legalBasis && (
        <p className="muted small">
          {words.finding.legalBasis}: {legalBasis}
        </p>
      )}
    </>
  )
}

const severityLooks: Record<FindingSeverity, { tone: Tone; icon: IconName }> = {
  reminder: { tone: 'neutral', icon: 'info' },
  correct: { tone: 'warning', icon: 'triangle' },
  violation: { tone: 'bad', icon: 'cross' },
}

function severityTag(severity: FindingSeverity) {
  return <Tag label={text.options.findingSeverities[severity]} {...severityLooks[severity]} />
}

function progressCell({ code, progress }: FindingView, slug: string) {
  if (!progress) return <span className="muted">{text.documents.directive.notAssigned}</span>
  const parameters = new URLSearchParams({ 'kiem-tra': slug, ...(code && { 'yeu-cau': code }) })
  return <ProgressCell progress={progress} href={`${paths.assignments}?${parameters}`} />
}
