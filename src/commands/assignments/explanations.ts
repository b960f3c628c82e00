import { storedDay } from '../../domain/calendarDate.js'
import type { Assignment } from '../../payload-types.js'
import { inTransaction, type CommandContext } from '../command.js'
import { allowRequest, demand } from './allowRequest.js'
import { saveAssignment } from './saveAssignment.js'

/** A leader or Home Affairs asks the unit why something is late (yêu cầu giải trình, DESIGN §5). */
export async function askExplanation(
  context: CommandContext,
  { id, question }: { id: string; question: string },
): Promise<Assignment> {
  const { today } = context
  return inTransaction(context, async (req) => {
    const assignment = await allowRequest(req, { id, action: 'ask-explanation', today })
    demand(question, 'question')
    return saveAssignment(req, assignment, {
      explanation: {
        askedOn: storedDay(today),
        question,
        answeredOn: null,
        answer: null,
        public: false,
      },
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
    demand(answer, 'answer')
    const answered = { answer, answeredOn: storedDay(today) }
    return saveAssignment(req, assignment, {
      explanation: { ...assignment.explanation, ...answered },
    })
  })
}

/** Home Affairs shows question and answer on the public page. */
export async function publishExplanation(
  context: CommandContext,
  { id }: { id: string },
): Promise<Assignment> {
  const { today } = context
  return inTransaction(context, async (req) => {
    const assignment = await allowRequest(req, { id, action: 'publish-explanation', today })
    return saveAssignment(req, assignment, {
      explanation: { ...assignment.explanation, public: true },
    })
  })
}
