import { formatDay } from '../../../domain/text/vietnameseFormat.js'
import type { EntryView } from '../../../queries/models/findMovement.js'
import { DataTable } from '../../components/dataTable/DataTable.js'
import { Tag } from '../../components/tag/Tag.js'
import { text } from '../../text/vi.js'
import { UnitName } from '../parts/UnitName.js'

const words = text.movements
const missing = <em className="muted">{text.components.missing}</em>

/** Who has entered a movement, with what they pledge and what they won. */
export function MovementEntries({ entries }: { entries: readonly EntryView[] }) {
  if (entries.length === 0) return <p className="muted">{words.noEntries}</p>
  return (
    <DataTable
      caption={words.sections.entries}
      isCaptionHidden
      stacked
      columns={[
        { header: words.entry.participant, isRowHeader: true, cell: participantCell },
        { header: words.entry.pledge, cell: ({ pledge }) => pledge ?? missing },
        {
          header: words.entry.registeredOn,
          cell: ({ registeredOn }) => (registeredOn ? formatDay(registeredOn) : missing),
        },
        {
          header: words.entry.state,
          cell: ({ state }) => <Tag label={text.options.entryStates[state]} />,
        },
        { header: words.entry.award, cell: awardCell },
      ]}
      rows={entries}
      rowKey={(_entry, index) => index}
    />
  )
}

function participantCell({ unit, person, isDemo }: EntryView) {
  return (
    <>
      {person && `${person}, `}
      <UnitName unit={unit} />
      {isDemo && <p className="muted small">{text.parts.demoTag}</p>}
    </>
  )
}

function awardCell({ award, awardDecision }: EntryView) {
  if (!award) return '–'
  return awardDecision ? `${award} (${awardDecision})` : award
}
