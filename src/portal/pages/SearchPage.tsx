import { formatNumber } from '../../domain/text/vietnameseFormat.js'
import type { SearchGroup, SearchView } from '../../queries/search/findSearch.js'
import { ChoiceLinks } from '../components/choiceLinks/ChoiceLinks.js'
import { DownloadLinks } from '../components/downloadLinks/DownloadLinks.js'
import { FilterForm } from '../components/filterForm/FilterForm.js'
import { ItemList } from '../components/listItem/ListItem.js'
import { PageHeader } from '../components/pageHeader/PageHeader.js'
import { Pagination } from '../components/pagination/Pagination.js'
import { Section } from '../components/section/Section.js'
import { inFormat, paths } from '../paths.js'
import { text } from '../text/vi.js'
import { NothingFound } from './search/NothingFound.js'
import { NotQuite } from './search/NotQuite.js'
import { searchHref } from './search/searchHref.js'
import { foundItem } from './search/foundItem.js'

type SearchPageProps = { view: SearchView; query: URLSearchParams }

const words = text.search

/** What was found in all kinds of content: the best of each kind, or one kind in full. */
export function SearchPage({ view, query }: SearchPageProps) {
  const { q, groups, page } = view
  const isOverview = !view.kind && page === 1
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <FilterForm
        action={paths.search}
        fields={[{ kind: 'search', name: 'q', label: words.label, placeholder: words.placeholder }]}
        values={{ q }}
        hidden={query.get('loai') ? { loai: query.get('loai') ?? '' } : {}}
        submit={words.submit}
        resultCount={q && words.count(countText(view), q)}
      />
      {groups.length > 0 && <Kinds view={view} />}
      <NotQuite view={view} />
      {isOverview ? (
        groups.map((group) => <Group key={group.kind} group={group} q={q} />)
      ) : (
        <ItemList items={view.rows.map(foundItem)} />
      )}
      {view.total === 0 && <NothingFound q={q} />}
      {!isOverview && (
        <Pagination
          page={page}
          pageCount={view.pages}
          hrefOf={(each) => searchHref({ q, kind: query.get('loai'), page: each })}
        />
      )}
      {view.total > 0 && (
        <DownloadLinks
          csv={inFormat(paths.search, 'csv', query)}
          json={inFormat(paths.search, 'json', query)}
        />
      )}
    </>
  )
}

function Kinds({ view: { q, groups, kind } }: { view: SearchView }) {
  const all = groups.reduce((sum, group) => sum + group.total, 0)
  const isMore = groups.some((group) => group.isMore)
  return (
    <ChoiceLinks
      label={words.kinds}
      links={[
        {
          href: searchHref({ q }),
          label: words.all,
          count: countText({ total: all, isMore }),
          isChosen: kind === null,
        },
        ...groups.map((group) => ({
          href: searchHref({ q, kind: group.parameter }),
          label: words.kindNames[group.kind],
          count: countText(group),
          isChosen: kind === group.kind,
        })),
      ]}
    />
  )
}

function Group({ group, q }: { group: SearchGroup; q: string }) {
  const name = words.kindNames[group.kind]
  const isAllShown = group.rows.length === group.total && !group.isMore
  return (
    <Section id={group.parameter} title={`${name} (${countText(group)})`}>
      <ItemList level={3} items={group.rows.map(foundItem)} />
      {!isAllShown && (
        <p>
          <a href={searchHref({ q, kind: group.parameter })}>
            {words.seeAll(countText(group), name)}
          </a>
        </p>
      )}
    </Section>
  )
}

function countText({ total, isMore }: { total: number; isMore: boolean }): string {
  return isMore ? words.more(formatNumber(total)) : formatNumber(total)
}
