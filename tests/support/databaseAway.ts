/** What the driver of MongoDB throws where no server answers. */
export function databaseAway(): Error {
  return Object.assign(new Error('connect ECONNREFUSED'), { name: 'MongoServerSelectionError' })
}
