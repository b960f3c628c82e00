import { formatDay } from '../../domain/text/vietnameseFormat.js'
import type { AbolishedRow } from '../../queries/procedures/listAbolished.js'
import type { ListView } from '../../queries/reading/listParams.js'
import { ItemList, type ListItemProps } from '../components/listItem/ListItem.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import { ListPage } from './parts/ListPage.js'

type AbolishedPageProps = { view: ListView<AbolishedRow>; query: URLSearchParams }

const words = text.procedureChanges.abolished

/** Procedures nobody should file under any more: since when, by which decision, and what to use instead. */
export function AbolishedPage({ view, query }: AbolishedPageProps) {
  return (
    <ListPage
      title={words.title}
      lead={
        <>
          <p>{words.lead}</p>
          <p>
            <a href={paths.procedureChanges}>{text.procedureChanges.seeChanges}</a>
          </p>
        </>
      }
      path={paths.proceduresAbolished}
      query={query}
      view={view}
      filter={[{ kind: 'search', name: 'q', label: words.q }]}
      noun={words.noun}
      empty={words.empty}
    >
      <ItemList items={view.rows.map(itemOf)} />
    </ListPage>
  )
}

function itemOf(row: AbolishedRow): ListItemProps {
  const { successor, abolishedFrom, decision } = row
  return {
    href: paths.procedure(row.code),
    title: row.name,
    code: row.code,
    summary: successor ? (
      <>
        {words.successor} <a href={paths.procedure(successor.code)}>{successor.name}</a> (
        {successor.code})
      </>
    ) : (
      words.noSuccessor
    ),
    meta: [
      abolishedFrom ? words.from(formatDay(abolishedFrom)) : words.unknownDay,
      decision && text.procedureChanges.changes.decision(decision),
      row.fieldName,
    ],
    tags: [
      { label: text.procedures.row.abolished, tone: 'bad', icon: 'cross' },
      ...(row.isDemo ? [{ label: text.parts.demoTag }] : []),
    ],
  }
}
