import type { ReactNode } from 'react'

import { formatNumber } from '../../../domain/text/vietnameseFormat.js'
import type { ListView } from '../../../queries/reading/listParams.js'
import { DownloadLinks } from '../../components/downloadLinks/DownloadLinks.js'
import { EmptyState } from '../../components/emptyState/EmptyState.js'
import type { FilterFieldSpec } from '../../components/filterForm/FilterField.js'
import { FilterForm } from '../../components/filterForm/FilterForm.js'
import { PageHeader } from '../../components/pageHeader/PageHeader.js'
import { Pagination } from '../../components/pagination/Pagination.js'
import { inFormat } from '../../paths.js'
import { text } from '../../text/vi.js'
import { ActiveFilters, type ActiveFilter } from './ActiveFilters.js'

export type ListPageProps = {
  title: string
  lead?: ReactNode
  path: string
  /** The parameters as asked for. */
  query: URLSearchParams
  view: Pick<ListView<unknown>, 'total' | 'page' | 'pages'> & {
    /** There are more than `total` says. */
    isMore?: boolean
  }
  filter: readonly FilterFieldSpec[]
  /** Filters that have no field, such as the unit that a link came from; each can be taken off. */
  active?: readonly ActiveFilter[]
  /** Filters of the form that are on, to be shown and taken off one by one. */
  chosen?: readonly ActiveFilter[]
  /** What stands in the list, such as "kế hoạch", from which it says how many were found, or that none was. */
  noun: string
  /** What to say where nothing was found, if not the usual advice about words and filters. */
  empty?: { title: string; advice: string }
  /** The rows of this page; not shown where nothing was found. */
  children: ReactNode
}

/** The frame of every list: title, filters, rows, pages, and the same list as open data. */
export function ListPage({ path, query, view, filter, active = [], ...props }: ListPageProps) {
  const values = Object.fromEntries(filter.map(({ name }) => [name, query.get(name) ?? undefined]))
  const words = text.parts.list
  const total = formatNumber(view.total)
  const isFiltered = active.length > 0 || Object.values(values).some(Boolean)
  return (
    <>
      <PageHeader title={props.title} lead={props.lead} />
      <FilterForm
        action={path}
        fields={filter}
        values={values}
        hidden={Object.fromEntries(active.map(({ name }) => [name, query.get(name) ?? '']))}
        resultCount={words.found(view.isMore ? text.search.more(total) : total, props.noun)}
        clearHref={isFiltered ? path : undefined}
      />
      <ActiveFilters path={path} query={query} filters={[...(props.chosen ?? []), ...active]} />
      {view.total > 0 ? (
        props.children
      ) : (
        <EmptyState
          {...(props.empty ?? {
            title: words.empty.title(props.noun),
            advice: words.empty.advice,
          })}
        />
      )}
      <Pagination
        page={view.page}
        pageCount={view.pages}
        hrefOf={(page) => hrefOfPage(path, { query, page })}
      />
      <DownloadLinks
        xlsx={inFormat(path, 'xlsx', query)}
        csv={inFormat(path, 'csv', query)}
        json={inFormat(path, 'json', query)}
      />
    </>
  )
}

/** The same list at another page. */
export function hrefOfPage(
  path: string,
  { query, page }: { query: URLSearchParams; page: number },
) {
  const parameters = new URLSearchParams([...query].filter(([, value]) => value !== ''))
  parameters.delete('trang')
  if (page > 1) parameters.set('trang', String(page))
  const written = parameters.toString()
  return written ? `${path}?${written}` : path
}
