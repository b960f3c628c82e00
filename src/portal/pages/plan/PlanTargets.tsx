import { figureText } from '../../../domain/figure.js'
import type { TargetView } from '../../../queries/plans/findPlan.js'
import { DataTable } from '../../components/dataTable/DataTable.js'
import { text } from '../../text/vi.js'

const words = text.plans
const missing = <em className="muted">{text.components.missing}</em>

/** What a plan wants to reach, "trên 95%" with its comparator, and what the source says was reached. */
export function PlanTargets({ targets }: { targets: readonly TargetView[] }) {
  if (targets.length === 0) return <p className="muted">{words.noTargets}</p>
  return (
    <DataTable
      caption={words.sections.targets}
      isCaptionHidden
      stacked
      columns={[
        { header: words.target, isRowHeader: true, cell: (target) => target.text },
        { header: words.aim, cell: ({ aim }) => (aim ? figureText(aim) : missing) },
        { header: words.dueYear, cell: ({ dueYear }) => dueYear ?? missing },
        { header: words.achieved, cell: ({ achieved }) => achieved ?? missing },
      ]}
      rows={targets}
      rowKey={(_target, index) => index}
    />
  )
}
