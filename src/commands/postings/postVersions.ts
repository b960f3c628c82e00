import type { PayloadRequest } from 'payload'

import { idOf } from '../../access/roles.js'
import { published } from '../../access/rules.js'
import { storedDay, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { PostingChannel } from '../../domain/options.js'
import { isValidOn } from '../../domain/units/units.js'
import { Conflict, Unprocessable } from '../../errors.js'
import { takeTurn, turnOf } from '../../hooks/takeTurn.js'
import type { Posting, ProcedureVersion } from '../../payload-types.js'
import { text } from '../../portal/text/vi.js'
import { inTransaction, type CommandContext } from '../command.js'
import { withIds } from '../withIds.js'
import { demandKeeper } from './keepsPostings.js'
import { demandPast, demandPhoto } from './postingInput.js'

export type PostInput = {
  versions: readonly string[]
  unit: string
  channel: PostingChannel
  /** Today where it is not given. */
  postedOn?: CalendarDate | undefined
  photo?: string | undefined
  note?: string | undefined
}

const words = text.commands.postings

/**
 * "Đã niêm yết": versions hang at a unit in one place. What hung there of the same procedures before is
 * noted as taken down on that day, because its place on the board is taken.
 *
 * @throws Forbidden for other units, Conflict where one hangs there already, Unprocessable
 */
export async function postVersions(
  context: CommandContext,
  { versions: ids, unit, channel, postedOn = context.today, ...said }: PostInput,
): Promise<Posting[]> {
  return inTransaction(context, async (req) => {
    await demandKeeper(req, unit)
    await demandUnit(req, unit, postedOn)
    demandPast(postedOn, 'postedOn', context.today)
    await demandPhoto(req, said.photo)
    await takeTurn(req, `postings ${turnOf(unit)}`)
    const versions = await readPublished(req, [...new Set(ids)])
    const hanging = await readHanging(req, { unit, channel, versions })
    const again = hanging.find(({ version }) => versions.some(({ id }) => id === idOf(version)))
    if (again) throw new Conflict(words.alreadyPosted)
    for (const { id } of hanging) await takeDown(req, id, postedOn)
    const made: Posting[] = []
    for (const { id } of versions) {
      made.push(await create(req, { version: id, unit, channel, postedOn, ...said }))
    }
    return made
  })
}

async function demandUnit(req: PayloadRequest, unit: string, day: CalendarDate): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'units',
    where: { id: { equals: unit } },
    select: { validFrom: true, validTo: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const [found] = docs
  if (!found || !isValidOn(found, day)) {
    throw new Unprocessable([{ field: 'unit', message: words.unitEnded }])
  }
}

/** What the public may not read is not to be hung on a wall either. */
async function readPublished(req: PayloadRequest, ids: string[]): Promise<ProcedureVersion[]> {
  const { docs } = await req.payload.find({
    collection: 'procedure-versions',
    where: { and: [withIds(ids), published] },
    select: { procedure: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  if (docs.length < ids.length) {
    throw new Unprocessable([{ field: 'versions', message: words.versionNotPublic }])
  }
  return docs as ProcedureVersion[]
}

type Place = { unit: string; channel: PostingChannel; versions: readonly ProcedureVersion[] }

/** What hangs in that place of the same procedures. */
async function readHanging(
  req: PayloadRequest,
  { unit, channel, versions }: Place,
): Promise<Posting[]> {
  const procedures = versions.flatMap(({ procedure }) => idOf(procedure) ?? [])
  const { docs } = await req.payload.find({
    collection: 'postings',
    where: {
      unit: { equals: unit },
      channel: { equals: channel },
      removedOn: { exists: false },
      'version.procedure': { in: procedures },
    },
    depth: 0,
    pagination: false,
    overrideAccess: true, // Everybody may read postings; the rule is not asked again in the transaction.
    req,
  })
  return docs
}

async function takeDown(req: PayloadRequest, id: string, day: CalendarDate): Promise<void> {
  await req.payload.update({
    collection: 'postings',
    id,
    data: { removedOn: storedDay(day) },
    depth: 0,
    overrideAccess: true, // The command has judged the right to it.
    req,
  })
}

async function create(
  req: PayloadRequest,
  {
    postedOn,
    photo,
    note,
    ...place
  }: Omit<PostInput, 'versions'> & { version: string; postedOn: CalendarDate },
): Promise<Posting> {
  return req.payload.create({
    collection: 'postings',
    data: { ...place, postedOn: storedDay(postedOn), photo: photo ?? null, note: note ?? null },
    depth: 0,
    overrideAccess: true, // As above.
    req,
  })
}
