import type { ServerProps } from 'payload'

import { seesPostings } from '../../queries/panel/adminPostings.js'
import { viewerOf } from '../../queries/panel/adminViewer.js'
import { imports } from '../../portal/text/vi/imports.js'
import { panel } from '../../portal/text/vi/panel.js'
import { panelPaths } from '../panelPaths.js'
import { NavLink } from './NavLink.js'

const words = panel.nav

/** The way to our own views, above the collections; each role sees what it works with. */
export async function NavLinks({ payload, user }: ServerProps) {
  const viewer = await viewerOf(payload, user ?? null)
  if (!viewer) return null
  const hasInbox = viewer.seesAllWork || viewer.isUnitStaff
  return (
    <div className="nav-own">
      <NavLink href={panelPaths.root} label={words.dashboard} />
      {hasInbox && <NavLink href={panelPaths.inbox} label={words.inbox} />}
      {viewer.seesAllWork && <NavLink href={panelPaths.briefing} label={words.briefing} />}
      {viewer.controlsProcedures && (
        <NavLink href={panelPaths.announcements} label={words.announcements} />
      )}
      {viewer.controlsProcedures && (
        <NavLink href={panelPaths.importProcedures} label={imports.panel.title} />
      )}
      {viewer.isOffice && <NavLink href={panelPaths.reminders} label={words.reminders} />}
      {seesPostings(viewer) && <NavLink href={panelPaths.postings} label={words.postings} />}
    </div>
  )
}
