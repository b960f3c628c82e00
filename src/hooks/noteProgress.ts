import { idOf } from '../access/roles.js'
import { now, today } from '../clock.js'
import { dayOf, storedDay } from '../domain/calendarDate.js'
import { asCommand } from './asCommand.js'
import type { AfterChange } from './rows.js'

const countsAsProgress = ['progress', 'submit']

/** The newest report tells the assignment how far it is and when it was last heard of. */
export const noteProgress: AfterChange = async ({ data, doc, operation, req }) => {
  if (operation !== 'create' || !countsAsProgress.includes(String(data.kind))) return doc
  const id = idOf(data.assignment) ?? ''
  const command = asCommand(req)
  const reportedAt = instantOf(data.reportedOn)
  const assignment = (await req.payload.findByID({
    id,
    collection: 'assignments',
    depth: 0,
    overrideAccess: true, // System hook, in the transaction of the report.
    req: command,
  })) as { lastProgressAt?: string | null }
  if (assignment.lastProgressAt && assignment.lastProgressAt > reportedAt) return doc
  await req.payload.update({
    id,
    collection: 'assignments',
    data: {
      lastProgressAt: reportedAt,
      ...(typeof data.percent === 'number' && { percent: data.percent }),
    },
    depth: 0,
    overrideAccess: true, // As above.
    req: command,
  })
  return doc
}

function instantOf(reportedOn: unknown): string {
  const day = dayOf(reportedOn as string | null | undefined)
  return day && day !== today() ? storedDay(day) : now().toISOString()
}
