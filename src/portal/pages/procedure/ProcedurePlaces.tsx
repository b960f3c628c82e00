import { formatDay, formatNumber } from '../../../domain/text/vietnameseFormat.js'
import type {
  PostingPlaceLine,
  ProcedurePostings,
} from '../../../queries/postings/procedurePostings.js'
import { DataTable } from '../../components/dataTable/DataTable.js'
import { Section } from '../../components/section/Section.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'

const words = text.posting.places

/** Where the procedure hangs; nothing where the portal knows of no place. */
export function ProcedurePlaces({ postings: { lines, total } }: { postings: ProcedurePostings }) {
  if (lines.length === 0) return null
  return (
    <Section id="noi-niem-yet" title={words.title}>
      <DataTable
        caption={words.title}
        isCaptionHidden
        stacked
        columns={[
          { header: words.unit, isRowHeader: true, cell: unitOf },
          { header: words.channel, cell: channelOf },
          {
            header: words.postedOn,
            cell: ({ postedOn }) => (postedOn ? formatDay(postedOn) : text.components.missing),
          },
          {
            header: words.checkedOn,
            cell: ({ checkedOn }) => (checkedOn ? formatDay(checkedOn) : words.unchecked),
          },
        ]}
        rows={lines}
        rowKey={(_line, index) => index}
      />
      {total > lines.length && <p>{words.more(formatNumber(total - lines.length))}</p>}
    </Section>
  )
}

function unitOf({ unit }: PostingPlaceLine) {
  return <a href={paths.unit(unit.slug)}>{unit.name}</a>
}

function channelOf({ channel, isShown, isDemo }: PostingPlaceLine): string {
  const notes = [
    ...(isShown ? [] : [words.old]),
    ...(isDemo ? [text.parts.demoTag.toLocaleLowerCase('vi')] : []),
  ]
  const name = text.options.postingChannels[channel]
  return notes.length > 0 ? `${name} (${notes.join(', ')})` : name
}
