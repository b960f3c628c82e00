import { formatNumber } from '../../../domain/text/vietnameseFormat.js'
import type { CriteriaGroupView } from '../../../queries/models/findMovement.js'
import { DataTable } from '../../components/dataTable/DataTable.js'
import { text } from '../../text/vi.js'

const words = text.movements

/** What entries are scored by, group after group. */
export function MovementCriteria({ groups }: { groups: readonly CriteriaGroupView[] }) {
  if (groups.length === 0) return <p className="muted">{words.noCriteria}</p>
  return (
    <>
      {groups.map(({ group, criteria }) => {
        const heading = group ?? (groups.length > 1 ? words.otherCriteria : null)
        return (
          <div key={group ?? ''}>
            {heading && <h3>{heading}</h3>}
            <DataTable
              caption={heading ?? words.sections.criteria}
              isCaptionHidden
              columns={[
                { header: words.criterion, isRowHeader: true, cell: (criterion) => criterion.text },
                {
                  header: words.maxPoints,
                  numeric: true,
                  cell: ({ maxPoints }) => (maxPoints === null ? '–' : formatNumber(maxPoints)),
                },
              ]}
              rows={criteria}
              rowKey={(_criterion, index) => index}
            />
          </div>
        )
      })}
    </>
  )
}
