import type { Measured } from '../report.js'
import { stopAll } from './child.js'

/** Runs a row in its own process, hands the result to the bench and leaves no server behind. */
export async function row(measure: () => Promise<Measured[]>): Promise<void> {
  try {
    process.send?.({ rows: await measure() })
  } catch (cause) {
    process.send?.({ error: (cause as Error).message })
  }
  await stopAll()
  process.disconnect()
}
