import { dayOf, storedDay, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { PostingState } from '../../domain/options.js'
import { isPosted } from '../../domain/postings/posting.js'
import { Conflict, Unprocessable } from '../../errors.js'
import type { Posting } from '../../payload-types.js'
import { text } from '../../portal/text/vi.js'
import { inTransaction, type CommandContext } from '../command.js'
import { demandKeeper } from './keepsPostings.js'
import { demandPast, demandPhoto, loadPosting, savePosting } from './postingInput.js'

export type CheckInput = {
  /** What was seen. */
  state: PostingState
  /** Today where it is not given. */
  checkedOn?: CalendarDate | undefined
  photo?: string | undefined
  note?: string | undefined
}

const words = text.commands.postings

/**
 * "Đã kiểm tra": somebody has looked at a posting and says how it is. What is wrong with it has to be
 * said, so that it can be mended.
 *
 * @throws Forbidden for other units, Conflict once it is down, Unprocessable
 */
export async function checkPosting(
  context: CommandContext,
  { id, state, checkedOn = context.today, photo, note }: CheckInput & { id: string },
): Promise<Posting> {
  return inTransaction(context, async (req) => {
    const posting = await loadPosting(req, id)
    await demandKeeper(req, posting.unit)
    if (!isPosted(posting, context.today)) throw new Conflict(words.alreadyDown)
    demandPast(checkedOn, 'checkedOn', context.today)
    const postedOn = dayOf(posting.postedOn)
    if (postedOn && checkedOn < postedOn) {
      throw new Unprocessable([{ field: 'checkedOn', message: words.beforePosted }])
    }
    if (state === 'wrong' && !note?.trim()) {
      throw new Unprocessable([{ field: 'note', message: words.sayWhatIsWrong }])
    }
    await demandPhoto(req, photo)
    return savePosting(req, posting, {
      state,
      checkedOn: storedDay(checkedOn),
      checker: context.user.fullName,
      note: note ?? null,
      ...(photo ? { photo } : {}),
    })
  })
}
