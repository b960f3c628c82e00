import {
  compareDuties,
  dutiesOf,
  type Announcement,
  type Duty,
} from '../../domain/procedures/announcementDuties.js'
import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { AnnouncingLevel, ProcedureChangeKind } from '../../domain/options.js'
import type { ProcedureVersion } from '../../payload-types.js'
import type { Viewer } from './adminViewer.js'
import { populated } from '../reading/populated.js'
import { findWorkingCalendar } from '../procedures/workingCalendar.js'

/** One duty that is still owed, with the version it is about. */
export type DutyRow = Readonly<{
  version: string
  code: string | null
  name: string
  changeKind: ProcedureChangeKind
  level: AnnouncingLevel
  decision: string | null
  duty: Duty
}>

/** More than this many open duties nobody reads; the longest overdue are among them. */
const MOST_OPEN = 500

/**
 * What is still to be announced or entered into the national database (NĐ 63/2010 art. 15, 24): the
 * versions that somebody said are ours to announce, drafts included, the longest overdue first.
 */
export async function listOpenDuties(
  { reader }: Viewer,
  today: CalendarDate,
): Promise<readonly DutyRow[]> {
  const [{ docs }, calendar] = await Promise.all([
    reader.find('procedure-versions', {
      where: {
        and: [
          { announcingLevel: { exists: true } },
          { withdrawn: { not_equals: true } },
          {
            or: [
              { 'announcingDecision.issuedOn': { exists: false } },
              { enteredNationalDbOn: { exists: false } },
            ],
          },
        ],
      },
      select: {
        procedure: true,
        name: true,
        label: true,
        changeKind: true,
        announcingLevel: true,
        shortened: true,
        legalTextIssuedOn: true,
        legalTextEffectiveOn: true,
        enteredNationalDbOn: true,
        announcingDecision: { numberText: true, issuedOn: true },
      },
      populate: { procedures: { nationalCode: true, name: true } },
      depth: 1,
      sort: 'legalTextEffectiveOn',
      limit: MOST_OPEN,
      pagination: false,
    }),
    findWorkingCalendar(reader),
  ])
  return docs
    .flatMap((version) => openDuties(version, { today, calendar }))
    .sort((left, right) => compareDuties(left.duty, right.duty))
}

type Days = Parameters<typeof dutiesOf>[1]

function openDuties(version: ProcedureVersion, days: Days): DutyRow[] {
  const announcement = announcementOf(version)
  if (!announcement) return []
  const procedure = populated(version.procedure)
  return dutiesOf(announcement, days)
    .filter(({ doneOn }) => !doneOn)
    .map((duty) => ({
      version: version.id,
      code: procedure?.nationalCode ?? null,
      name: version.name || procedure?.name || version.label || '',
      changeKind: version.changeKind,
      level: announcement.level,
      decision: version.announcingDecision?.numberText || null,
      duty,
    }))
}

function announcementOf(version: ProcedureVersion): Announcement | null {
  if (!version.announcingLevel) return null
  return {
    level: version.announcingLevel,
    shortened: version.shortened === true,
    legalTextIssuedOn: dayOf(version.legalTextIssuedOn),
    legalTextEffectiveOn: dayOf(version.legalTextEffectiveOn),
    signedOn: dayOf(version.announcingDecision?.issuedOn),
    enteredOn: dayOf(version.enteredNationalDbOn),
  }
}
