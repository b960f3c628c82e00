import Link from 'next/link.js'

import { formatNumber } from '../../domain/text/vietnameseFormat.js'
import { panel } from '../../portal/text/vi/panel.js'

const words = panel.inbox.pages

type Props = { page: number; pages: number; to: (page: number) => string }

/** From one page of a long list to the next. */
export function WorkPages({ page, pages, to }: Props) {
  if (pages <= 1) return null
  return (
    <nav className="work-pages" aria-label={words.label}>
      {page > 1 && (
        <Link href={to(page - 1)} rel="prev" prefetch={false}>
          {words.previous}
        </Link>
      )}
      <span>{words.position(formatNumber(page), formatNumber(pages))}</span>
      {page < pages && (
        <Link href={to(page + 1)} rel="next" prefetch={false}>
          {words.next}
        </Link>
      )}
    </nav>
  )
}
