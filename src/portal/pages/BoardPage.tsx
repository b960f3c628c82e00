import { formatNumber } from '../../domain/text/vietnameseFormat.js'
import type { BoardPageView } from '../../queries/assignments/findBoard.js'
import { DownloadLinks } from '../components/downloadLinks/DownloadLinks.js'
import { EmptyState } from '../components/emptyState/EmptyState.js'
import type { FilterFieldSpec } from '../components/filterForm/FilterField.js'
import { FilterForm } from '../components/filterForm/FilterForm.js'
import { PageHeader } from '../components/pageHeader/PageHeader.js'
import { Pagination } from '../components/pagination/Pagination.js'
import { PrintButton } from '../components/printButton/PrintButton.js'
import { Section } from '../components/section/Section.js'
import { inFormat, paths } from '../paths.js'
import { text } from '../text/vi.js'
import { BoardLegend } from './board/BoardLegend.js'
import { BoardMatrix } from './board/BoardMatrix.js'
import { choiceField, unitField } from './parts/filterFields.js'
import { LateList } from './parts/LateList.js'
import { hrefOfPage } from './parts/ListPage.js'
import { originList } from './parts/originList.js'
import { ProgressSummary } from './parts/ProgressSummary.js'
import { publicStateNames } from './parts/stateNames.js'
import { UnitProgress } from './parts/UnitProgress.js'

type BoardPageProps = { view: BoardPageView; query: URLSearchParams }

const words = text.boards
const FILTERS = ['nhom', 'don-vi', 'trang-thai', 'tinh-hinh'] as const

/** The board of one directive, some units at a time, with filters; what is red stands first. */
export function BoardPage({ view, query }: BoardPageProps) {
  const { slug, title, numberText, progress, page } = view
  const path = paths.board(slug)
  const values = Object.fromEntries(FILTERS.map((name) => [name, query.get(name) ?? undefined]))
  const isFiltered = Object.values(values).some(Boolean)
  const isWhole = page === 1 && !isFiltered
  const listOf = originList('van-ban', slug)
  return (
    <>
      <PageHeader
        caption={words.title}
        title={numberText ? `${numberText}: ${title}` : title}
        lead={<p>{words.lead}</p>}
        actions={<PrintButton />}
      />
      {progress === null && <p>{words.empty.noneAssigned}</p>}
      {progress && isWhole && (
        <Section id="tien-do" title={text.documents.sections.progress}>
          <ProgressSummary progress={progress} lateHref={listOf({ standing: 'late' })} />
          <LateList works={view.latest} total={progress.late} href={listOf({ standing: 'late' })} />
        </Section>
      )}
      {progress && (
        <Section id="bang" title={words.matrixCaption}>
          <FilterForm
            action={path}
            fields={fieldsOf(view)}
            values={values}
            resultCount={words.filter.found(
              formatNumber(view.found),
              formatNumber(view.byUnit.length),
            )}
            clearHref={isFiltered ? path : undefined}
          />
          {view.found > 0 ? (
            <>
              <BoardLegend matrix={view.matrix} isFiltered={isFiltered} />
              <BoardMatrix matrix={view.matrix} slug={slug} isFiltered={isFiltered} />
            </>
          ) : (
            <EmptyState title={words.empty.title} advice={words.empty.advice} />
          )}
          <Pagination
            page={page}
            pageCount={view.pages}
            hrefOf={(wanted) => hrefOfPage(path, { query, page: wanted })}
          />
        </Section>
      )}
      {isWhole && view.byUnit.length > 0 && (
        <Section id="don-vi" title={words.progress.byUnit}>
          <UnitProgress units={view.byUnit} listOf={listOf} />
        </Section>
      )}
      <DownloadLinks csv={inFormat(path, 'csv', query)} json={inFormat(path, 'json', query)} />
    </>
  )
}

function fieldsOf({ headings, units }: BoardPageView): FilterFieldSpec[] {
  const byHeading = Object.fromEntries(headings.map((heading) => [heading, heading]))
  return [
    choiceField('tinh-hinh', words.filter.standing, text.assignments.standings),
    choiceField('trang-thai', words.filter.state, publicStateNames),
    ...unitField(units.map(({ unit }) => unit)),
    ...(headings.length > 1 ? [choiceField('nhom', words.filter.heading, byHeading)] : []),
  ]
}
