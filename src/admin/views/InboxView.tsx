import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'

import { today } from '../../clock.js'
import { formatNumber } from '../../domain/text/vietnameseFormat.js'
import { panel } from '../../portal/text/vi/panel.js'
import {
  listInbox,
  type InboxParams,
  type InboxView as View,
} from '../../queries/panel/adminInbox.js'
import { tabsFor } from '../../queries/panel/adminTabs.js'
import { viewerOf, type Viewer } from '../../queries/panel/adminViewer.js'
import { InboxFilter } from '../components/InboxFilter.js'
import { InboxTabs } from '../components/InboxTabs.js'
import { PanelPage } from '../components/PanelPage.js'
import { WorkPages } from '../components/WorkPages.js'
import { workRowOf } from '../components/workRow.js'
import { WorkTable } from '../components/WorkTable.js'
import { inboxPath, panelPaths, signInPath } from '../panelPaths.js'
import { readInboxParams } from './inboxParams.js'

const words = panel.inbox

/** "Công việc của đơn vị": a unit's work sorted by what has to be done with it; Home Affairs sees every unit's. */
export async function InboxView(view: AdminViewServerProps) {
  const { payload, initPageResult, searchParams } = view
  const viewer = await viewerOf(payload, initPageResult.req.user)
  if (!viewer) redirect(signInPath(panelPaths.inbox))
  if (!viewer.seesAllWork && viewer.units.size === 0) return <NoWork view={view} viewer={viewer} />

  const params = readInboxParams(searchParams, { tabs: tabsFor(viewer), today: today() })
  const inbox = await listInbox({ payload, viewer }, params)
  return (
    <PanelPage view={view} title={words.title}>
      <p className="lead">{viewer.seesAllWork ? words.lead.office : words.lead.unit}</p>
      <InboxTabs tabs={inbox.tabs} params={params} />
      <InboxFilter units={inbox.units} params={params} />
      <Rows inbox={inbox} params={params} viewer={viewer} />
    </PanelPage>
  )
}

function Rows({ inbox, params, viewer }: { inbox: View; params: InboxParams; viewer: Viewer }) {
  if (inbox.rows.length === 0) return <p className="nothing">{words.empty[params.tab]}</p>
  return (
    <>
      <p className="found">{words.found(formatNumber(inbox.total))}</p>
      <WorkTable
        key={`${params.tab} ${params.page}`}
        caption={words.tabs[params.tab]}
        rows={inbox.rows.map(workRowOf)}
        showsUnit={viewer.seesAllWork || viewer.units.size > 1}
      />
      <WorkPages
        page={inbox.page}
        pages={inbox.pages}
        to={(page) => inboxPath({ ...params, page })}
      />
    </>
  )
}

function NoWork({ view, viewer }: { view: AdminViewServerProps; viewer: Viewer }) {
  return (
    <PanelPage view={view} title={words.title}>
      {viewer.isUnitStaff ? (
        <>
          <p className="lead">{panel.noUnit.title}</p>
          <p>{panel.noUnit.body}</p>
        </>
      ) : (
        <p className="lead">{panel.notForYou}</p>
      )}
    </PanelPage>
  )
}
