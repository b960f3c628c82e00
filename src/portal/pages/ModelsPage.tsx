import type { ModelRow } from '../../queries/models/listModels.js'
import type { UnitListView } from '../../queries/units/unitOptions.js'
import type { FilterFieldSpec } from '../components/filterForm/FilterField.js'
import { ItemList, type ListItemProps } from '../components/listItem/ListItem.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import { adopterText, modelTags } from './model/modelWords.js'
import { choiceField, unitField, wordsField, yearField } from './parts/filterFields.js'
import { ListPage } from './parts/ListPage.js'
import { UnitName } from './parts/UnitName.js'

type ModelsPageProps = { view: UnitListView<ModelRow>; query: URLSearchParams }

const words = text.models

export function ModelsPage({ view, query }: ModelsPageProps) {
  return (
    <ListPage
      title={words.title}
      lead={<p>{words.lead}</p>}
      path={paths.models}
      query={query}
      view={view}
      filter={fieldsOf(view)}
      noun={words.noun}
    >
      <ItemList items={view.rows.map(itemOf)} />
    </ListPage>
  )
}

function fieldsOf({ units }: UnitListView<ModelRow>): FilterFieldSpec[] {
  return [
    wordsField(words.filter.q),
    choiceField('loai', words.filter.kind, text.options.modelKinds),
    choiceField('trang-thai', words.filter.stage, text.options.modelStages),
    ...unitField(units, words.filter.owner),
    yearField(),
  ]
}

function itemOf(row: ModelRow): ListItemProps {
  return {
    href: paths.model(row.slug),
    title: row.name,
    summary: (
      <>
        {row.summary && <p>{row.summary}</p>}
        <Schedules row={row} />
      </>
    ),
    meta: [
      row.owner ? <UnitName unit={row.owner} /> : words.unknownOwner,
      row.startYear && words.row.since(String(row.startYear)),
      row.partners.length > 0 ? words.row.partners(row.partners.join(', ')) : words.row.noPartners,
      adopterText(row.adopters),
    ],
    tags: modelTags(row),
  }
}

/** A model whose source names no time says so: a visitor must not guess one. */
function Schedules({ row: { schedules } }: { row: ModelRow }) {
  const lines = schedules.map(({ part, words: when }) => words.row.schedule(part, when))
  return (
    <p>
      <strong>{words.row.scheduleLabel}</strong>{' '}
      {lines.length > 0 ? lines.join('; ') : words.row.noSchedule}
    </p>
  )
}
