import { formatDay } from '../../domain/text/vietnameseFormat.js'
import type { UnitRow, UnitsView } from '../../queries/units/listUnits.js'
import type { FilterFieldSpec } from '../components/filterForm/FilterField.js'
import { ItemList, type ListItemProps } from '../components/listItem/ListItem.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import type { ActiveFilter } from './parts/ActiveFilters.js'
import { choiceField, wordsField } from './parts/filterFields.js'
import { ListPage } from './parts/ListPage.js'
import { UnitName, UnitNames } from './parts/UnitName.js'

type UnitsPageProps = { view: UnitsView; query: URLSearchParams }

const words = text.units

export function UnitsPage({ view, query }: UnitsPageProps) {
  return (
    <ListPage
      title={words.title}
      lead={<p>{words.lead}</p>}
      path={paths.units}
      query={query}
      view={view}
      filter={fields}
      active={parentFilter(view)}
      noun={words.noun}
    >
      <ItemList items={view.rows.map(itemOf)} />
    </ListPage>
  )
}

const fields: FilterFieldSpec[] = [
  wordsField(words.filter.q),
  choiceField('cap', words.filter.level, text.options.unitLevels),
  choiceField('loai', words.filter.kind, text.options.unitKinds),
  choiceField('hieu-luc', words.filter.standing, words.standings),
]

function parentFilter({ parent }: UnitsView): ActiveFilter[] {
  return parent ? [{ name: 'thuoc', label: words.filter.parent, value: parent.name }] : []
}

function itemOf(row: UnitRow): ListItemProps {
  const { parent, validFrom, validTo, isValid, successors } = row
  return {
    href: paths.unit(row.slug),
    title: row.name,
    code: row.code,
    meta: [
      text.options.unitKinds[row.kind],
      parent && (
        <>
          {words.row.parent} <UnitName unit={parent} />
        </>
      ),
      isValid && validFrom && words.row.from(formatDay(validFrom)),
      validTo && words.row.ended(formatDay(validTo)),
      successors.length > 0 && (
        <>
          {words.row.successors} <UnitNames units={successors} />
        </>
      ),
    ],
    tags: isValid ? [] : [{ label: words.ended.tag, icon: 'dash' }],
  }
}
