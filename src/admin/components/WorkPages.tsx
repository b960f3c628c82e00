import Link from 'next/link.js'

import { formatNumber } from '../../domain/vietnameseFormat.js'
import { panel } from '../../portal/text/vi/panel.js'
import type { InboxParams, InboxView } from '../../queries/adminInbox.js'
import { inboxPath } from '../panelPaths.js'

const words = panel.inbox.pages

export function WorkPages({ inbox, params }: { inbox: InboxView; params: InboxParams }) {
  const { page, pages } = inbox
  if (pages <= 1) return null
  const to = (other: number) => inboxPath({ ...params, page: other })
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
