import { actorOf } from '../access/roles.js'
import type { BeforeChange } from './rows.js'

/** Notes who made a record and for which unit; rules on own records rest on it. */
export const stampCreator: BeforeChange = ({ collection, data, operation, req }) => {
  const actor = actorOf(req)
  if (operation !== 'create' || !actor) return data
  const hasUnit = collection.flattenedFields.some(({ name }) => name === 'unit')
  return { ...data, createdBy: actor.id, ...(hasUnit && { unit: actor.unit }) }
}
