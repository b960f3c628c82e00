import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'

import { imports } from '../../portal/text/vi/imports.js'
import { viewerOf } from '../../queries/panel/adminViewer.js'
import { ImportForm } from '../import/ImportForm.js'
import { PanelPage } from '../components/PanelPage.js'
import { panelPaths, signInPath } from '../panelPaths.js'

const words = imports.panel

/**
 * Brings procedures in from a file: first what would change, then the change. For procedure controllers;
 * administrators bring in units as well.
 */
export async function ImportView(view: AdminViewServerProps) {
  const { payload, initPageResult } = view
  const viewer = await viewerOf(payload, initPageResult.req.user)
  if (!viewer) redirect(signInPath(panelPaths.importProcedures))
  if (!viewer.controlsProcedures) redirect(panelPaths.root)
  return (
    <PanelPage view={view} title={words.title}>
      <p className="lead">{words.lead}</p>
      <ImportForm
        kinds={
          viewer.roles.includes('admin') ? ['procedures', 'units', 'successions'] : ['procedures']
        }
      />
    </PanelPage>
  )
}
