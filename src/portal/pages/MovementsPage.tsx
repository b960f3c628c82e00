import type { MovementRow } from '../../queries/models/listMovements.js'
import type { UnitListView } from '../../queries/units/unitOptions.js'
import { ItemList, type ListItemProps } from '../components/listItem/ListItem.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import { choiceField, unitField, wordsField, yearField } from './parts/filterFields.js'
import { ListPage } from './parts/ListPage.js'
import { periodText } from './parts/periodWords.js'

type MovementsPageProps = { view: UnitListView<MovementRow>; query: URLSearchParams }

const words = text.movements

export function MovementsPage({ view, query }: MovementsPageProps) {
  const { title, lead, noun } = words.list
  return (
    <ListPage
      title={title}
      lead={<p>{lead}</p>}
      path={paths.movements}
      query={query}
      view={view}
      filter={[
        wordsField(words.list.searchPlaceholder),
        choiceField('hinh-thuc', words.list.form, text.options.movementForms),
        choiceField('pham-vi', words.list.level, text.options.movementLevels),
        ...unitField(view.units, words.list.issuer),
        yearField(),
      ]}
      noun={noun}
    >
      <ItemList items={view.rows.map(itemOf)} />
    </ListPage>
  )
}

function itemOf(row: MovementRow): ListItemProps {
  const { form, level, isDemo } = row
  return {
    href: paths.movement(row.slug),
    title: row.title,
    summary: row.slogan,
    meta: [periodText(row.periodFrom, row.periodTo), row.issuer?.name],
    tags: [
      { label: form === 'unknown' ? words.unknownForm : text.options.movementForms[form] },
      { label: text.options.movementLevels[level] },
      ...(isDemo ? [{ label: text.parts.demoTag }] : []),
    ],
  }
}
