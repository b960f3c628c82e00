import type { UIFieldServerProps } from 'payload'

import { today } from '../../clock.js'
import { AssignmentTimeline } from '../../portal/pages/assignment/AssignmentTimeline.js'
import { panel } from '../../portal/text/vi/panel.js'
import { findAssignmentPanel } from '../../queries/panel/adminAssignment.js'
import { viewerOf } from '../../queries/panel/adminViewer.js'
import { ActionButtons } from '../actions/ActionButtons.js'
import { Deadline } from './Deadline.js'
import { Standing } from './Standing.js'
import { actionContextOf } from './workRow.js'

const words = panel.assignment

/** On an assignment's page: where it stands, the steps that are open to the reader, and its story. */
export async function AssignmentPanel({ id, payload, req }: UIFieldServerProps) {
  if (id === undefined) return <p className="assignment-panel">{words.newOne}</p>
  const viewer = await viewerOf(payload, req.user)
  const view = viewer && (await findAssignmentPanel(viewer, { id: String(id), today: today() }))
  if (!view) return null
  const { row, events } = view
  return (
    <section className="assignment-panel" aria-label={words.title}>
      <div className="assignment-panel__now">
        <Standing row={row} />
        <Deadline row={row} />
      </div>
      <h2>{words.next}</h2>
      {row.actions.length > 0 ? (
        <ActionButtons actions={row.actions} target={actionContextOf(row)} />
      ) : (
        <p>{words.noNext}</p>
      )}
      <p className="soft">{words.explained}</p>
      <details>
        <summary>{words.timeline}</summary>
        <AssignmentTimeline events={events} />
      </details>
    </section>
  )
}
