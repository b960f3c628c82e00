import { dueText } from '../../../domain/assignments/due.js'
import { formatNumber } from '../../../domain/text/vietnameseFormat.js'
import type {
  DirectivePageView,
  RequirementView,
} from '../../../queries/documents/findDirective.js'
import { DataTable } from '../../components/dataTable/DataTable.js'
import { Tag } from '../../components/tag/Tag.js'
import { text } from '../../text/vi.js'
import { originList } from '../parts/originList.js'
import { ProgressCell } from '../parts/ProgressSummary.js'

const words = text.documents.directive

/** Every requirement of a directive under its heading, as a table that becomes blocks on a phone. */
export function Requirements({ view }: { view: DirectivePageView }) {
  const all = view.groups.flatMap(({ requirements }) => requirements)
  if (all.length === 0) return <p>{words.noRequirements}</p>
  return (
    <>
      <p>{countsOf(all)}</p>
      {isSuggested(all) && <p className="muted">{words.suggested}</p>}
      {view.groups.map(({ heading, requirements }) => (
        <RequirementTable
          key={heading ?? ''}
          heading={heading ?? words.otherRequirements}
          requirements={requirements}
          slug={view.slug}
        />
      ))}
    </>
  )
}

type RequirementTableProps = {
  heading: string
  requirements: readonly RequirementView[]
  slug: string
}

function RequirementTable({ heading, requirements, slug }: RequirementTableProps) {
  return (
    <>
      <h3>{heading}</h3>
      <DataTable
        caption={heading}
        isCaptionHidden
        stacked
        columns={[
          { header: words.code, width: 'narrow', isRowHeader: true, cell: ({ code }) => code },
          { header: words.requirement, cell: requirementCell },
          { header: words.obligation, width: 'medium', cell: obligationTag },
          { header: words.frequency, width: 'medium', cell: frequencyCell },
          { header: words.due, width: 'medium', cell: ({ due }) => dueText(due) },
          {
            header: words.progress,
            width: 'narrow',
            cell: (requirement) => progressCell(requirement, slug),
          },
        ]}
        rows={requirements}
        rowKey={({ code }) => code}
      />
    </>
  )
}

function requirementCell({ text: requirement, indicator }: RequirementView) {
  return (
    <>
      {requirement}
      {indicator && (
        <p className="muted small">
          {words.indicator}: {indicator}
        </p>
      )}
    </>
  )
}

function obligationTag({ obligation }: RequirementView) {
  const label = text.options.obligations[obligation]
  return obligation === 'mandatory' ? (
    <Tag label={label} tone="brand" icon="flag" />
  ) : (
    <Tag label={label} icon="circle" />
  )
}

function frequencyCell({ frequency, frequencyNote }: RequirementView) {
  return (
    <>
      {text.options.frequencies[frequency]}
      {frequencyNote && <span className="muted small"> ({frequencyNote})</span>}
    </>
  )
}

function progressCell({ code, progress }: RequirementView, slug: string) {
  if (!progress) return <span className="muted">{words.notAssigned}</span>
  return <ProgressCell progress={progress} href={originList('van-ban', slug)({ item: code })} />
}

function isSuggested(requirements: readonly RequirementView[]): boolean {
  return requirements.some((requirement) => requirement.isSuggested)
}

function countsOf(requirements: readonly RequirementView[]): string {
  const mandatory = requirements.filter(({ obligation }) => obligation === 'mandatory').length
  const [total, must, may] = [requirements.length, mandatory, requirements.length - mandatory]
  const sentence = isSuggested(requirements) ? words.splitCounts : words.counts
  return sentence(formatNumber(total), formatNumber(must), formatNumber(may))
}
