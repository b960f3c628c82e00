import { formatDay } from '../../domain/text/vietnameseFormat.js'
import type { ListView } from '../../queries/reading/listParams.js'
import type { ProcedureChange } from '../../queries/procedures/listProcedureChanges.js'
import { ItemList, type ListItemProps } from '../components/listItem/ListItem.js'
import { comparisonHref, paths, procedureOnHref } from '../paths.js'
import { text } from '../text/vi.js'
import { choiceField } from './parts/filterFields.js'
import { ListPage } from './parts/ListPage.js'

type ProcedureChangesPageProps = { view: ListView<ProcedureChange>; query: URLSearchParams }

const words = text.procedureChanges.changes

/** What changed among the procedures lately and what is about to, with the way to see how. */
export function ProcedureChangesPage({ view, query }: ProcedureChangesPageProps) {
  return (
    <ListPage
      title={words.title}
      lead={
        <>
          <p>{words.lead}</p>
          <p>
            <a href={paths.procedureChangesFeed}>{words.feed}</a>
            {' · '}
            <a href={paths.proceduresAbolished}>{text.procedureChanges.seeAbolished}</a>
          </p>
        </>
      }
      path={paths.procedureChanges}
      query={query}
      view={view}
      filter={[choiceField('loai', words.kind, text.options.procedureChangeKinds)]}
      noun={words.noun}
      empty={words.empty}
    >
      <ItemList items={view.rows.map(itemOf)} />
    </ListPage>
  )
}

function itemOf(change: ProcedureChange): ListItemProps {
  const { code, comparedWith, effectiveFrom, changeKind } = change
  return {
    href: changeHref(change),
    title: change.name,
    code,
    meta: [
      changeDayText(change),
      change.decision && words.decision(change.decision),
      change.fieldName,
      comparedWith && effectiveFrom && (
        <a key="so-sanh" href={comparisonHref(code, { from: comparedWith, to: effectiveFrom })}>
          {words.compare}
          <span className="visually-hidden"> {code}</span>
        </a>
      ),
    ],
    tags: [
      changeKind === 'abolished'
        ? { label: text.options.procedureChangeKinds.abolished, tone: 'bad', icon: 'cross' }
        : { label: text.options.procedureChangeKinds[changeKind] },
      ...(change.isUpcoming
        ? [{ label: words.upcoming, tone: 'warning' as const, icon: 'clock' as const }]
        : []),
      ...(change.isDemo ? [{ label: text.parts.demoTag }] : []),
    ],
  }
}

/** The procedure as it will be, where the change is still to come. */
export function changeHref({ code, isUpcoming, effectiveFrom }: ProcedureChange): string {
  return isUpcoming && effectiveFrom ? procedureOnHref(code, effectiveFrom) : paths.procedure(code)
}

export function changeDayText({ changeKind, effectiveFrom, announcedOn }: ProcedureChange): string {
  if (!effectiveFrom) return announcedOn ? words.announcedOn(formatDay(announcedOn)) : ''
  const day = formatDay(effectiveFrom)
  return changeKind === 'abolished' ? words.abolishedFrom(day) : words.from(day)
}
