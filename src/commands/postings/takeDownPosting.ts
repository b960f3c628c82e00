import { dayOf, storedDay, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { Conflict, Unprocessable } from '../../errors.js'
import type { Posting } from '../../payload-types.js'
import { text } from '../../portal/text/vi.js'
import { inTransaction, type CommandContext } from '../command.js'
import { demandKeeper } from './keepsPostings.js'
import { demandPast, loadPosting, savePosting } from './postingInput.js'

export type TakeDownInput = {
  /** Today where it is not given. */
  removedOn?: CalendarDate | undefined
  note?: string | undefined
}

const words = text.commands.postings

/**
 * "Đã gỡ": it hangs there no more. The record stays, so that anybody can see what hung where and when.
 *
 * @throws Forbidden for other units, Conflict where it was down already, Unprocessable
 */
export async function takeDownPosting(
  context: CommandContext,
  { id, removedOn = context.today, note }: TakeDownInput & { id: string },
): Promise<Posting> {
  return inTransaction(context, async (req) => {
    const posting = await loadPosting(req, id)
    await demandKeeper(req, posting.unit)
    if (posting.removedOn) throw new Conflict(words.alreadyDown)
    demandPast(removedOn, 'removedOn', context.today)
    const postedOn = dayOf(posting.postedOn)
    if (postedOn && removedOn < postedOn) {
      throw new Unprocessable([{ field: 'removedOn', message: words.beforePosted }])
    }
    return savePosting(req, posting, {
      removedOn: storedDay(removedOn),
      ...(note ? { note } : {}),
    })
  })
}
