import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import { INBOX_FIELDS, inboxRowOf, type InboxRow } from './adminInbox.js'
import {
  eventsOf,
  REPORTS_IN_ORDER,
  type AssignmentEvent,
} from '../assignments/assignmentEvents.js'
import type { Viewer } from './adminViewer.js'
import { FILE_LINK } from '../reading/links.js'
import { readUnitLinks, UNIT_LINK } from '../units/unitLinks.js'

/** One assignment on its page in the panel: what may be done with it and what happened, internal reports included. */
export type AssignmentPanelView = Readonly<{ row: InboxRow; events: readonly AssignmentEvent[] }>

export async function findAssignmentPanel(
  viewer: Viewer,
  { id, today }: { id: string; today: CalendarDate },
): Promise<AssignmentPanelView | null> {
  const { reader } = viewer
  const [assignment, updates] = await Promise.all([
    reader.findOne(
      'assignments',
      { id: { equals: id } },
      {
        select: INBOX_FIELDS,
        populate: { units: UNIT_LINK },
        depth: 1,
      },
    ),
    reader.find('progress-updates', {
      where: { assignment: { equals: id } },
      select: { kind: true, reportedOn: true, percent: true, text: true, evidence: true },
      populate: { media: FILE_LINK },
      depth: 1,
      sort: REPORTS_IN_ORDER,
      limit: 0,
      pagination: false,
    }),
  ])
  if (!assignment) return null
  const links = await readUnitLinks(reader, { units: [assignment.unit], today })
  return {
    row: inboxRowOf(assignment, { links, viewer, today }),
    events: eventsOf(assignment, updates.docs, { forStaff: true }),
  }
}
