import { formatNumber, formatPercent } from '../../domain/text/vietnameseFormat.js'
import { panel } from '../../portal/text/vi/panel.js'
import type { TabCount } from '../../queries/panel/adminDashboard.js'
import type { InboxTab } from '../../queries/panel/adminTabs.js'
import { inboxPath } from '../panelPaths.js'
import { tileName } from './Tiles.js'

const SHOWN: readonly InboxTab[] = [
  'late',
  'due-soon',
  'stale',
  'submitted',
  'extension-waiting',
  'explanation-waiting',
  'done',
]

/** The whole in a few large numbers. */
export function BriefingOverview({
  counts,
  assigned,
}: {
  counts: readonly TabCount[]
  assigned: number
}) {
  const countOf = (tab: InboxTab) => counts.find((each) => each.tab === tab)?.count ?? 0
  const share = (count: number) => (assigned > 0 ? formatPercent((count / assigned) * 100) : '')
  return (
    <dl className="big-numbers">
      <div>
        <dt>{panel.briefing.assigned}</dt>
        <dd>{formatNumber(assigned)}</dd>
      </div>
      {SHOWN.map((tab) => (
        <div
          key={tab}
          className={tab === 'late' && countOf(tab) > 0 ? 'big-numbers__red' : undefined}
        >
          <dt>{tileName(tab)}</dt>
          <dd>
            <a href={inboxPath({ tab })}>{formatNumber(countOf(tab))}</a>{' '}
            {(tab === 'done' || tab === 'late') && <small>{share(countOf(tab))}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
