import type { Payload } from 'payload'

/**
 * A job that never runs beside itself in this process. Asked for while it runs it runs once more
 * afterwards, because what it was asked for may have come too late for the run under way.
 */
export function oneAtATime(payload: Payload, name: string, job: () => Promise<void>): () => void {
  let isRunning = false
  let isAskedAgain = false

  async function run(): Promise<void> {
    isRunning = true
    try {
      do {
        isAskedAgain = false
        await job()
      } while (isAskedAgain)
    } catch (err) {
      payload.logger.error({ msg: `${name} failed; it is tried again within a minute`, err })
    } finally {
      isRunning = false
    }
  }

  return () => {
    if (isRunning) isAskedAgain = true
    else void run()
  }
}
