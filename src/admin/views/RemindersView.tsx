import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'

import { dayOf } from '../../domain/calendar/calendarDate.js'
import { reminderStates } from '../../domain/options.js'
import { formatNumber } from '../../domain/text/vietnameseFormat.js'
import { panel } from '../../portal/text/vi/panel.js'
import { listReminders, type RemindersParams } from '../../queries/panel/adminReminders.js'
import { viewerOf } from '../../queries/panel/adminViewer.js'
import { PanelPage } from '../components/PanelPage.js'
import { RemindersFilter } from '../components/RemindersFilter.js'
import { RemindersTable } from '../components/RemindersTable.js'
import { WorkPages } from '../components/WorkPages.js'
import { panelPaths, remindersPath, signInPath } from '../panelPaths.js'

const words = panel.reminders

/** Who was reminded of what, when, and whether the mail went out; for Home Affairs and administrators. */
export async function RemindersView(view: AdminViewServerProps) {
  const { payload, initPageResult, searchParams } = view
  const viewer = await viewerOf(payload, initPageResult.req.user)
  if (!viewer) redirect(signInPath(panelPaths.reminders))
  if (!viewer.isOffice) redirect(panelPaths.root)
  const params = readParams(searchParams)
  const found = await listReminders(viewer, params)
  const { rows, total, page, pages } = found
  return (
    <PanelPage view={view} title={words.title}>
      <p className="lead">
        {found.isOn ? words.on(found.hour, found.escalateAfterDays) : words.off}
      </p>
      <RemindersFilter params={params} />
      {rows.length === 0 ? (
        <p className="nothing">{words.empty}</p>
      ) : (
        <>
          <p className="found">{words.found(formatNumber(total))}</p>
          <RemindersTable rows={rows} />
        </>
      )}
      <WorkPages
        page={page}
        pages={pages}
        to={(next) => remindersPath({ ...params, page: next })}
      />
    </PanelPage>
  )
}

type Query = { [key: string]: string | string[] | undefined } | undefined

function readParams(query: Query): RemindersParams {
  const page = Number(query?.trang)
  return {
    day: typeof query?.ngay === 'string' ? dayOf(query.ngay) : null,
    state: reminderStates.find((state) => state === query?.['tinh-trang']) ?? null,
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  }
}
