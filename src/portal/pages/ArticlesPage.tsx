import type { ArticleRow, ArticlesView } from '../../queries/news/listArticles.js'
import type { FilterFieldSpec } from '../components/filterForm/FilterField.js'
import { ItemList, type ListItemProps } from '../components/listItem/ListItem.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import { articleDayText } from './article/articleDay.js'
import type { ActiveFilter } from './parts/ActiveFilters.js'
import { wordsField } from './parts/filterFields.js'
import { ListPage } from './parts/ListPage.js'

type ArticlesPageProps = { view: ArticlesView; query: URLSearchParams }

const words = text.articles

export function ArticlesPage({ view, query }: ArticlesPageProps) {
  return (
    <ListPage
      title={words.title}
      lead={<p>{words.lead}</p>}
      path={paths.articles}
      query={query}
      view={view}
      filter={fieldsOf(view)}
      active={activeFilters(view, query)}
      noun={words.noun}
    >
      <ItemList items={view.rows.map(itemOf)} />
    </ListPage>
  )
}

function fieldsOf({ years }: ArticlesView): FilterFieldSpec[] {
  return [
    wordsField(words.filter.q),
    {
      kind: 'select',
      name: 'nam',
      label: words.filter.year,
      options: years.map((year) => ({ value: year, label: year })),
    },
    { kind: 'checkbox', name: 'chua-ro-ngay', label: words.filter.undated },
  ]
}

/** Links from a unit or a topic bring filters that have no field. */
function activeFilters({ unit }: ArticlesView, query: URLSearchParams): ActiveFilter[] {
  const topic = query.get('chu-de')
  return [
    ...(topic ? [{ name: 'chu-de', label: words.filter.topic, value: topic }] : []),
    ...(unit ? [{ name: 'don-vi', label: words.filter.unit, value: unit.name }] : []),
  ]
}

function itemOf(row: ArticleRow): ListItemProps {
  return {
    href: paths.article(row.slug),
    title: row.title,
    summary: row.summary,
    meta: [articleDayText(row.date, { short: true }), row.authorLine, row.sourceName],
    tags: row.isDemo ? [{ label: text.parts.demoTag }] : [],
  }
}
