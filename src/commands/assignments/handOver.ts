import type { PayloadRequest } from 'payload'

import { idOf } from '../../access/roles.js'
import { storedDay, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { isValidOn } from '../../domain/units/units.js'
import { Unprocessable } from '../../errors.js'
import type { Assignment, Unit } from '../../payload-types.js'
import { text } from '../../portal/text/vi.js'
import { inTransaction, type CommandContext } from '../command.js'
import { allowRequest } from './allowRequest.js'
import { saveAssignment } from './saveAssignment.js'

const words = text.commands.handOver

type HandOver = {
  id: string
  /** Id of the unit that takes over. */
  unit: string
  reason: string
  document?: string | undefined
}

/**
 * Passes open work on to another unit, such as the successor of one that was dissolved (bàn giao, DOMAIN
 * §3 rule 5). State, deadlines and everything reported stay; who passed what to whom is told in the story
 * of the work.
 */
export async function handOver(
  context: CommandContext,
  { id, unit, reason, document }: HandOver,
): Promise<Assignment> {
  const { today } = context
  return inTransaction(context, async (req) => {
    const assignment = await allowRequest(req, { id, action: 'hand-over', today })
    const receiver = await receiverOf(req, assignment, { unit, today })
    const giver = await findUnit(req, idOf(assignment.unit) ?? '')
    const saved = await saveAssignment(req, assignment, {
      unit: receiver.id,
      responsiblePerson: null, // The new unit names its own.
    })
    await req.payload.create({
      collection: 'progress-updates',
      data: {
        assignment: id,
        kind: 'note',
        text: words.told({ from: giver?.name ?? '', to: receiver.name, reason, document }),
        reportedOn: storedDay(today),
      },
      depth: 0,
      overrideAccess: true, // The hand-over was allowed, and its words belong to it.
      req,
    })
    return saved
  })
}

async function receiverOf(
  req: PayloadRequest,
  assignment: Assignment,
  { unit, today }: { unit: string; today: CalendarDate },
): Promise<Unit> {
  const receiver = await findUnit(req, unit)
  if (!receiver || !isValidOn(receiver, today)) return refuse(words.unitUnknown)
  if (receiver.id === idOf(assignment.unit)) return refuse(words.sameUnit)
  return receiver
}

function refuse(message: string): never {
  throw new Unprocessable([{ field: 'unit', message }])
}

function findUnit(req: PayloadRequest, id: string): Promise<Unit | null> {
  return req.payload.findByID({
    collection: 'units',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false, // Units are public.
    req,
  })
}
