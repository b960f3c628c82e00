import Link from 'next/link.js'

import { STALE_AFTER_DAYS } from '../../domain/assignments/staleness.js'
import { formatNumber } from '../../domain/text/vietnameseFormat.js'
import { panel } from '../../portal/text/vi/panel.js'
import type { TabCount } from '../../queries/panel/adminDashboard.js'
import type { InboxTab } from '../../queries/panel/adminTabs.js'
import { inboxPath } from '../panelPaths.js'

const RED: readonly InboxTab[] = ['late', 'returned']

/** Numbers that lead to what they count. A red number stands out by its mark and words as well. */
export function Tiles({ label, tiles }: { label: string; tiles: readonly TabCount[] }) {
  return (
    <ul className="tiles" aria-label={label}>
      {tiles.map(({ tab, count }) => (
        <li key={tab}>
          <Link
            className={RED.includes(tab) && count > 0 ? 'tile tile--red' : 'tile'}
            href={inboxPath({ tab })}
            prefetch={false}
          >
            <span className="tile__count">{formatNumber(count)}</span>
            <span className="tile__name">{tileName(tab)}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

export function tileName(tab: InboxTab): string {
  const name = panel.dashboard.tiles[tab]
  return typeof name === 'string' ? name : name(STALE_AFTER_DAYS)
}
