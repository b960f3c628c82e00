import type { PayloadRequest } from 'payload'

import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import { NotFound, Unprocessable } from '../../errors.js'
import type { Posting } from '../../payload-types.js'
import { text } from '../../portal/text/vi.js'

const words = text.commands.postings

/** The posting as it stands in this transaction. @throws NotFound */
export async function loadPosting(req: PayloadRequest, id: string): Promise<Posting> {
  const { docs } = await req.payload.find({
    collection: 'postings',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // Everybody may read postings; who may act is judged by the command.
    req,
  })
  const [posting] = docs
  if (!posting) throw new NotFound(words.notFound)
  return posting
}

/** Saves a posting that was read in the same transaction, in which nobody else changes it. */
export async function savePosting(
  req: PayloadRequest,
  { id }: Posting,
  data: Partial<Posting>,
): Promise<Posting> {
  return req.payload.update({
    collection: 'postings',
    id,
    data,
    depth: 0,
    overrideAccess: true, // The command has judged the right to it.
    req,
  })
}

/** What was done was done on a day that has come. @throws Unprocessable */
export function demandPast(
  day: CalendarDate,
  field: 'postedOn' | 'checkedOn' | 'removedOn',
  today: CalendarDate,
): void {
  if (day > today) throw new Unprocessable([{ field, message: words.future }])
}

/** A picture that is gone, or that the person may not see, shows nothing. @throws Unprocessable */
export async function demandPhoto(req: PayloadRequest, photo: string | undefined): Promise<void> {
  if (!photo) return
  const { totalDocs } = await req.payload.count({
    collection: 'media',
    where: { id: { equals: photo }, mimeType: { contains: 'image/' } },
    overrideAccess: false,
    req,
  })
  if (totalDocs === 0) throw new Unprocessable([{ field: 'photo', message: words.photoUnknown }])
}
