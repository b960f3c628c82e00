import { formatNumber } from '../../domain/text/vietnameseFormat.js'
import type { PlanRow } from '../../queries/plans/listPlans.js'
import type { UnitListView } from '../../queries/units/unitOptions.js'
import { ItemList, type ListItemProps } from '../components/listItem/ListItem.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import { choiceField, unitField, wordsField, yearField } from './parts/filterFields.js'
import { ListPage } from './parts/ListPage.js'
import { periodText } from './parts/periodWords.js'

type PlansPageProps = { view: UnitListView<PlanRow>; query: URLSearchParams }

const words = text.plans

export function PlansPage({ view, query }: PlansPageProps) {
  const { title, lead, noun } = words.list
  return (
    <ListPage
      title={title}
      lead={<p>{lead}</p>}
      path={paths.plans}
      query={query}
      view={view}
      filter={[
        wordsField(words.list.searchPlaceholder),
        choiceField('loai', words.list.type, text.options.planTypes),
        choiceField('linh-vuc', words.list.area, text.options.reformAreas),
        ...unitField(view.units, words.list.issuer),
        yearField(),
      ]}
      noun={noun}
    >
      <ItemList items={view.rows.map(itemOf)} />
    </ListPage>
  )
}

function itemOf(row: PlanRow): ListItemProps {
  const { taskCount, year, isDemo } = row
  return {
    href: paths.plan(row.slug),
    title: row.title,
    summary: row.summary,
    meta: [
      periodText(row.periodFrom, row.periodTo) ?? (year && text.parts.period.year(String(year))),
      row.issuer?.name,
      taskCount > 0 ? words.taskCount(formatNumber(taskCount)) : words.noTasks,
    ],
    tags: [
      { label: text.options.planTypes[row.type] },
      ...(isDemo ? [{ label: text.parts.demoTag }] : []),
    ],
  }
}
