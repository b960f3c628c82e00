import type { Where } from 'payload'

import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import { levelHandledBy } from '../../domain/procedures/handledProcedures.js'
import type { ProcedureLevel } from '../../domain/options.js'
import { isValidOn } from '../../domain/units/units.js'
import { NotFound } from '../../errors.js'
import type { Setting, Unit } from '../../payload-types.js'
import { text } from '../../portal/text/vi.js'
import { findProcedure, type ProcedurePageView } from '../procedures/findProcedure.js'
import type { VersionView } from '../procedures/procedureVersion.js'
import type { Reader } from '../reading/reader.js'

/** Who hangs a sheet up, and where people complain: what a sheet says besides the procedure. */
export type PostingPlace = Readonly<{
  /** The name over the sheet: of the unit, or of the locality. */
  name: string
  unit: Readonly<{ id: string; slug: string; level: ProcedureLevel | null }> | null
  desk: Readonly<{
    address: string | null
    hours: string | null
    phones: readonly string[]
  }> | null
  /** The lines of the address for feedback; null where nobody has entered one. */
  feedback: Readonly<{
    address: string
    phones: readonly string[]
    email: string | null
  }> | null
}>

export type PostingSheetView = Readonly<{
  procedure: ProcedurePageView
  version: VersionView
  place: PostingPlace
}>

type Asked = {
  where: Where
  /** Whose sheet it is; the locality's where none is given. */
  unit: string | null
  day: CalendarDate
  today: CalendarDate
}

/** One procedure as valid on a day, as a sheet of a unit; null where nothing public can be posted. */
export async function findPostingSheet(
  reader: Reader,
  { where, unit, day, today }: Asked,
): Promise<PostingSheetView | null> {
  const procedure = await findProcedure(reader, { where, day, today })
  if (!procedure) return null
  if (!procedure.version) throw new NotFound(text.posting.sheet.missing)
  const place = await readPostingPlace(reader, { unit, today })
  return { procedure, version: procedure.version, place }
}

const PLACE = {
  slug: true,
  name: true,
  kind: true,
  level: true,
  validFrom: true,
  validTo: true,
  contact: true,
  oneStopDesk: true,
} as const

/** @throws NotFound for a unit that is not there (any more): a unit that has ended posts nothing */
export async function readPostingPlace(
  reader: Reader,
  { unit: slug, today }: { unit: string | null; today: CalendarDate },
): Promise<PostingPlace> {
  const settings = await reader.findGlobal('settings')
  const whose = whoseSheet(slug, settings)
  const unit = whose && (await reader.findOne('units', whose, { select: PLACE }))
  const contact = {
    desk: unit && deskOf(unit),
    feedback: (unit && feedbackOf(unit)) ?? generalFeedback(settings.feedbackAddress),
  }
  if (!slug) return { name: settings.unitName, unit: null, ...contact }
  if (!unit || !isValidOn(unit, today)) throw new NotFound(text.posting.sheet.unknownUnit)
  return { name: unit.name, unit: { id: unit.id, slug, level: levelHandledBy(unit) }, ...contact }
}

/** The unit that was asked for, else the one at the head of the locality. */
function whoseSheet(slug: string | null, { homeUnit }: Setting): Where | null {
  if (slug) return { slug: { equals: slug } }
  const home = typeof homeUnit === 'object' ? homeUnit?.id : homeUnit
  return home ? { id: { equals: home } } : null
}

function deskOf({ oneStopDesk: desk }: Unit): PostingPlace['desk'] {
  const [address, hours, phones] = [desk?.address || null, desk?.hours || null, desk?.phones ?? []]
  return address || hours || phones.length > 0 ? { address, hours, phones } : null
}

function feedbackOf({ contact }: Unit): PostingPlace['feedback'] {
  if (!contact?.feedbackAddress) return null
  return {
    address: contact.feedbackAddress,
    phones: contact.phones ?? [],
    email: contact.email || null,
  }
}

function generalFeedback(address: string | null | undefined): PostingPlace['feedback'] {
  return address ? { address, phones: [], email: null } : null
}
