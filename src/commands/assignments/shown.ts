import type { Assignment } from '../../payload-types.js'

/** What the answer to an action tells of the assignment. */
export function shown({ id, code, state, percent, dueOn }: Assignment) {
  return { id, code, state, percent, dueOn }
}
