import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { today } from '../../clock.js'
import { isValidDay, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { postingChannels, postingStates } from '../../domain/options.js'
import type { Posting } from '../../payload-types.js'
import { text } from '../../portal/text/vi.js'
import type { CommandContext } from '../command.js'
import { bodyOf, inPublic, parse, signedIn } from '../endpointParts.js'
import { checkPosting } from './checkPosting.js'
import { postVersions } from './postVersions.js'
import { takeDownPosting } from './takeDownPosting.js'

const MOST = 100
const id = z.string().min(1).max(100)
const words = z.string().max(5_000).trim().optional()
const day = z.custom<CalendarDate>(isValidDay, text.admin.messages.day).optional()

const postInput = z.object({
  versions: z.array(id).min(1).max(MOST),
  unit: id,
  channel: z.enum(postingChannels),
  postedOn: day,
  photo: id.optional(),
  note: words,
})
const checkInput = z.object({
  state: z.enum(postingStates, text.commands.postings.chooseState),
  checkedOn: day,
  photo: id.optional(),
  note: words,
})
const takeDownInput = z.object({ removedOn: day, note: words })

type Run = (context: CommandContext, id: string, body: unknown) => Promise<Posting[] | Posting>

/** What a person does about a posting, by its name in the REST API. */
export const postingEndpoints: Endpoint[] = [
  endpoint('/post', (context, _id, body) => postVersions(context, parse(postInput, body))),
  endpoint('/:id/check', (context, id, body) =>
    checkPosting(context, { id, ...parse(checkInput, body) }),
  ),
  endpoint('/:id/take-down', (context, id, body) =>
    takeDownPosting(context, { id, ...parse(takeDownInput, body) }),
  ),
]

function endpoint(path: string, run: Run): Endpoint {
  return {
    path,
    method: 'post',
    handler: (req: PayloadRequest) =>
      inPublic(async () => {
        const context = { payload: req.payload, user: signedIn(req), today: today() }
        const done = await run(context, String(req.routeParams?.id), await bodyOf(req))
        return Response.json(Array.isArray(done) ? { postings: done.map(shown) } : shown(done))
      }),
  }
}

/** What the answer to an action tells of the posting. */
function shown({ id, channel, postedOn, removedOn, checkedOn, state }: Posting) {
  return {
    id,
    channel,
    postedOn,
    removedOn: removedOn ?? null,
    checkedOn: checkedOn ?? null,
    state: state ?? null,
  }
}
