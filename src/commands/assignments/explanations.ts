import { storedDay } from '../../domain/calendar/calendarDate.js'
import type { Assignment } from '../../payload-types.js'
import { inTransaction, type CommandContext } from '../command.js'
import { allowRequest } from './allowRequest.js'
import { saveAssignment } from './saveAssignment.js'

/** A leader or Home Affairs asks the unit why something is late (yêu cầu giải trình, DESIGN §5). */
export async function askExplanation(
  context: CommandContext,
  { id, question }: { id: string; question: string },
): Promise<Assignment> {
  const { today } = context
  return inTransaction(context, async (req) => {
    const assignment = await allowRequest(req, { id, action: 'ask-explanation', today })
    return saveAssignment(req, assignment, {
      explanations: [
        ...(assignment.explanations ?? []),
        { askedOn: storedDay(today), question, state: 'asked' },
      ],
    })
  })
}

/** The unit answers. The answer is public only once Home Affairs has published it. */
export async function answerExplanation(
  context: CommandContext,
  { id, answer }: { id: string; answer: string },
): Promise<Assignment> {
  const { today } = context
  return inTransaction(context, async (req) => {
    const assignment = await allowRequest(req, { id, action: 'answer-explanation', today })
    const answered = { answer, answeredOn: storedDay(today), state: 'answered' } as const
    return saveAssignment(req, assignment, {
      explanations: (assignment.explanations ?? []).map((each) =>
        each.state === 'asked' ? { ...each, ...answered } : each,
      ),
    })
  })
}

/** Home Affairs shows question and answer on the public page: the latest that is not there yet. */
export async function publishExplanation(
  context: CommandContext,
  { id }: { id: string },
): Promise<Assignment> {
  const { today } = context
  return inTransaction(context, async (req) => {
    const assignment = await allowRequest(req, { id, action: 'publish-explanation', today })
    const { explanations } = assignment
    const latest = explanations?.findLast(({ state }) => state === 'answered')
    return saveAssignment(req, assignment, {
      explanations: (explanations ?? []).map((each) =>
        each === latest ? { ...each, state: 'published' } : each,
      ),
    })
  })
}
