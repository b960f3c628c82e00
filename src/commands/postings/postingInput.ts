import type { PayloadRequest } from 'payload'

import type { CalendarDate } from '../../domain/calendarDate.js'
import { Conflict, NotFound, Unprocessable } from '../../errors.js'
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

/** Saves only if nobody has changed the posting since it was read. @throws Conflict */
export async function savePosting(
  req: PayloadRequest,
  { id, updatedAt }: Posting,
  data: Partial<Posting>,
): Promise<Posting> {
  const { docs } = await req.payload.update({
    collection: 'postings',
    where: { id: { equals: id }, updatedAt: { equals: updatedAt } },
    data,
    depth: 0,
    overrideAccess: true, // The command has judged the right to it.
    req,
  })
  const [saved] = docs
  if (!saved) throw new Conflict(words.changedMeanwhile)
  return saved
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
