import Link from 'next/link.js'

import { formatNumber } from '../../domain/text/vietnameseFormat.js'
import { panel } from '../../portal/text/vi/panel.js'
import type { InboxParams } from '../../queries/panel/adminInbox.js'
import type { TabCount } from '../../queries/panel/adminDashboard.js'
import { inboxPath } from '../panelPaths.js'

type Props = { tabs: readonly TabCount[]; params: InboxParams }

/** The tabs are links, so that one can be kept, sent or opened beside another. */
export function InboxTabs({ tabs, params }: Props) {
  const { q, unit } = params
  return (
    <nav aria-label={panel.inbox.tabsLabel}>
      <ul className="work-tabs">
        {tabs.map(({ tab, count }) => (
          <li key={tab}>
            <Link
              href={inboxPath({ tab, q, unit })}
              aria-current={tab === params.tab ? 'page' : undefined}
              prefetch={false}
            >
              {panel.inbox.tabs[tab]}{' '}
              <span className="work-tabs__count">{formatNumber(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
