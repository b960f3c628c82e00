import { formatNumber } from '../../../domain/text/vietnameseFormat.js'
import { text } from '../../text/vi.js'
import { Icon } from '../icon/Icon.js'

export type PaginationProps = {
  page: number
  pageCount: number
  hrefOf: (page: number) => string
  /** Which list is meant, where a page has several. */
  label?: string
}

const words = text.components.pagination

/** First, last and the neighbours of the present page, with the gaps between them. Nothing for a single page. */
export function Pagination({ page, pageCount, hrefOf, label = words.label }: PaginationProps) {
  if (pageCount <= 1) return null
  return (
    <nav className="pagination" aria-label={label}>
      <p className="pagination__position">
        {words.position(formatNumber(page), formatNumber(pageCount))}
      </p>
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev">
          <Icon name="left" /> {words.previous}
        </a>
      )}
      <ul>
        {pagesShown(page, pageCount).map((shown, index) => (
          <li key={index}>{shown === null ? '…' : <PageLink {...{ shown, page, hrefOf }} />}</li>
        ))}
      </ul>
      {page < pageCount && (
        <a href={hrefOf(page + 1)} rel="next">
          {words.next} <Icon name="right" />
        </a>
      )}
    </nav>
  )
}

type PageLinkProps = { shown: number; page: number; hrefOf: (page: number) => string }

function PageLink({ shown, page, hrefOf }: PageLinkProps) {
  return (
    <a
      href={hrefOf(shown)}
      aria-label={words.page(formatNumber(shown))}
      aria-current={shown === page ? 'page' : undefined}
    >
      {formatNumber(shown)}
    </a>
  )
}

/** Page numbers to link; null stands for a gap. A gap of one page is that page. */
function pagesShown(page: number, pageCount: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pageCount]
  const pages = [...new Set(wanted)].filter((each) => each >= 1 && each <= pageCount)
  return pages.flatMap((each, index) => {
    const before = pages[index - 1] ?? each - 1
    if (each - before === 2) return [each - 1, each]
    return each - before > 2 ? [null, each] : [each]
  })
}
