import { text } from '../../text/vi.js'

const { draft: _draft, ...given } = text.options.assignmentStates

/** Assignments that are still being prepared are not public. */
export const publicStateNames = given
