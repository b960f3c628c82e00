import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'

import { today } from '../../clock.js'
import { isLate } from '../../domain/assignments/timeliness.js'
import { formatNumber } from '../../domain/text/vietnameseFormat.js'
import { panel } from '../../portal/text/vi/panel.js'
import { listOpenDuties } from '../../queries/panel/adminAnnouncements.js'
import { viewerOf } from '../../queries/panel/adminViewer.js'
import { DutyTable } from '../components/DutyTable.js'
import { PanelPage } from '../components/PanelPage.js'
import { panelPaths, signInPath } from '../panelPaths.js'

const words = panel.announcements

/** "Thời hạn công bố, nhập CSDL": what the procedure controller still owes by NĐ 63/2010, late ones first. */
export async function AnnouncementsView(view: AdminViewServerProps) {
  const { payload, initPageResult } = view
  const viewer = await viewerOf(payload, initPageResult.req.user)
  if (!viewer) redirect(signInPath(panelPaths.announcements))
  if (!viewer.controlsProcedures) redirect(panelPaths.root)
  const rows = await listOpenDuties(viewer, today())
  const late = rows.filter(({ duty }) => isLate(duty.timeliness)).length
  return (
    <PanelPage view={view} title={words.title}>
      <p className="lead">{words.lead}</p>
      {rows.length === 0 ? (
        <p className="nothing">{words.empty}</p>
      ) : (
        <>
          <p className="found">{words.found(formatNumber(rows.length), formatNumber(late))}</p>
          <DutyTable rows={rows} />
        </>
      )}
    </PanelPage>
  )
}
