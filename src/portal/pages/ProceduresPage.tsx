import { formatNumber } from '../../domain/vietnameseFormat.js'
import type { ProcedureListView, ProcedureRow } from '../../queries/listProcedures.js'
import type { FilterFieldSpec } from '../components/filterForm/FilterField.js'
import { ItemList, type ListItemProps } from '../components/listItem/ListItem.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import { choiceField } from './parts/filterFields.js'
import { ListPage } from './parts/ListPage.js'
import { linesPerChannel, shortFeeText, timeLimitText } from './procedure/procedureWords.js'

type ProceduresPageProps = { view: ProcedureListView; query: URLSearchParams }

const words = text.procedures

export function ProceduresPage({ view, query }: ProceduresPageProps) {
  return (
    <ListPage
      title={words.title}
      lead={<Lead />}
      path={paths.procedures}
      query={query}
      view={view}
      filter={filterFields(view)}
      count={words.count(formatNumber(view.total))}
      empty={words.empty}
    >
      <ItemList items={view.rows.map(itemOf)} />
    </ListPage>
  )
}

/** With the way to what changed: who has done a procedure before looks for that first. */
function Lead() {
  const { seeChanges, seeAbolished } = text.procedureChanges
  return (
    <>
      <p>{words.lead}</p>
      <p>
        <a href={paths.procedureChanges}>{seeChanges}</a>
        {' · '}
        <a href={paths.proceduresAbolished}>{seeAbolished}</a>
      </p>
    </>
  )
}

function filterFields({ fieldNames }: ProcedureListView): FilterFieldSpec[] {
  return [
    { kind: 'search', name: 'q', label: words.filter.q },
    {
      kind: 'select',
      name: 'linh-vuc',
      label: words.filter.field,
      options: fieldNames.map((name) => ({ value: name, label: name })),
    },
    choiceField('cap', words.filter.level, text.options.procedureLevels),
    choiceField('doi-tuong', words.filter.audience, text.options.audiences),
  ]
}

function itemOf(row: ProcedureRow): ListItemProps {
  const limit = linesPerChannel(row.channels, ({ timeLimit }) => timeLimitText(timeLimit)).join(
    '; ',
  )
  const fee = linesPerChannel(row.channels, shortFeeText).join('; ')
  return {
    href: paths.procedure(row.code),
    title: row.name,
    code: row.code,
    meta: [
      row.fieldName,
      row.levels.map((level) => text.options.procedureLevels[level]).join(', '),
      limit && words.row.timeLimit(limit),
      fee && words.row.fee(fee),
    ],
    tags: [
      ...(row.isAbolished
        ? [{ label: words.row.abolished, tone: 'bad' as const, icon: 'cross' as const }]
        : []),
      ...(row.isDemo ? [{ label: text.parts.demoTag }] : []),
    ],
  }
}
