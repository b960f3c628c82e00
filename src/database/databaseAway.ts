/** What the driver of MongoDB and Mongoose call it when no server answers. */
const NO_SERVER =
  /^Mongo(ose)?(Network|NetworkTimeout|ServerSelection|NotConnected|TopologyClosed|PoolCleared\w*)Error$/
/** What SQLite calls it when its file cannot be read or written just now. */
const NO_FILE = /^SQLITE_(BUSY|CANTOPEN|FULL|IOERR)/

type Told = { name?: unknown; code?: unknown; cause?: unknown }

/** Whether something failed only because the database cannot be reached: it may well work again soon. */
export function isDatabaseAway(cause: unknown): boolean {
  if (typeof cause !== 'object' || cause === null) return false
  const { name, code, cause: deeper } = cause as Told
  return (
    (typeof name === 'string' && NO_SERVER.test(name)) ||
    (typeof code === 'string' && NO_FILE.test(code)) ||
    isDatabaseAway(deeper)
  )
}
