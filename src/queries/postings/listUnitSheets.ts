import type { Where } from 'payload'

import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import { exceptMissing, NotFound } from '../../errors.js'
import { ownTurn } from '../../ownTurn.js'
import { text } from '../../portal/text/vi.js'
import {
  findPostingSheet,
  readPostingPlace,
  type PostingPlace,
  type PostingSheetView,
} from './findPostingSheet.js'
import type { Reader } from '../reading/reader.js'

export type UnitSheetsView = Readonly<{
  place: PostingPlace
  fieldName: string | null
  sheets: readonly PostingSheetView[]
  total: number
  page: number
  pages: number
}>

type Asked = {
  unit: string
  fieldName: string | null
  page: number
  day: CalendarDate
  today: CalendarDate
}

/** Sheets in one volume: what a binder holds, and what is made in one go. */
const PER_VOLUME = 20

/** What a unit posts of a field, or of all fields: the procedures of its level that have content today. */
export async function listUnitSheets(
  reader: Reader,
  { unit, fieldName, page, day, today }: Asked,
): Promise<UnitSheetsView> {
  const place = await readPostingPlace(reader, { unit, today })
  const level = place.unit?.level
  if (!level) throw new NotFound(text.posting.collection.handlesNone)
  const where: Where = {
    and: [
      { levels: { in: [level] } },
      { abolished: { not_equals: true } },
      ...(fieldName ? [{ fieldName: { equals: fieldName } }] : []),
    ],
  }
  const found = await reader.find('procedures', {
    where,
    select: { nationalCode: true },
    sort: ['fieldName', 'nationalCode'],
    limit: PER_VOLUME,
    page,
  })
  if (found.totalDocs === 0) throw new NotFound(text.posting.collection.empty)
  if (page > found.totalPages) throw new NotFound(text.errors.pageBeyondEnd)
  const sheets: PostingSheetView[] = []
  for (const { id } of found.docs) {
    await ownTurn()
    const asked = { where: { id: { equals: id } }, unit, day, today }
    // A procedure without content has no sheet; the others have theirs.
    const sheet = await findPostingSheet(reader, asked).catch(exceptMissing)
    if (sheet) sheets.push(sheet)
  }
  return { place, fieldName, sheets, total: found.totalDocs, page, pages: found.totalPages }
}
