import { formatDay } from '../../../domain/text/vietnameseFormat.js'
import type { AdopterView } from '../../../queries/models/findModel.js'
import { DataTable } from '../../components/dataTable/DataTable.js'
import { Tag } from '../../components/tag/Tag.js'
import { text } from '../../text/vi.js'
import { FigureTable } from '../parts/FigureTable.js'
import { UnitName } from '../parts/UnitName.js'

const words = text.models.adopters

/** The units that took the model over, each with its own figures. */
export function Adopters({ adopters }: { adopters: readonly AdopterView[] }) {
  if (adopters.length === 0) return <p>{words.none}</p>
  return (
    <>
      <DataTable
        caption={words.caption}
        isCaptionHidden
        stacked
        columns={[
          { header: words.unit, isRowHeader: true, cell: unitOf },
          { header: words.state, cell: ({ state }) => text.options.replicationStates[state] },
          {
            header: words.startedOn,
            cell: ({ startedOn }) => (startedOn ? formatDay(startedOn) : text.components.missing),
          },
          { header: words.note, cell: noteOf },
        ]}
        rows={adopters}
        rowKey={(_adopter, index) => index}
      />
      {adopters.map(({ unit, figures }, index) => (
        <FigureTable
          key={index}
          caption={words.figuresOf(unit?.name ?? words.unknownUnit)}
          figures={figures}
        />
      ))}
    </>
  )
}

function unitOf({ unit, provenance }: AdopterView) {
  return (
    <>
      {unit ? <UnitName unit={unit} /> : words.unknownUnit}
      {provenance.demo && (
        <>
          {' '}
          <Tag label={text.parts.demoTag} />
        </>
      )}
    </>
  )
}

function noteOf({ note, provenance }: AdopterView) {
  return note ?? provenance.note ?? '–'
}
