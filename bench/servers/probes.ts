import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'

import type { Payload } from 'payload'

import { changeBus } from '../../src/database/changes.js'

const SAMPLED = 5
const NANOSECONDS = 1_000_000
const delay = monitorEventLoopDelay({ resolution: 1 })
delay.enable()

/** The longest that the event loop stood still since this was last asked, in milliseconds. */
export async function longestStop(): Promise<number> {
  await pause(SAMPLED) // What has just ended is counted with the next sample.
  const longest = delay.max / NANOSECONDS
  delay.reset()
  return longest
}

let dropping: NodeJS.Timeout | undefined

/** Its changes set a job to work that looks into the database each time; no page shows anything of it. */
const SETS_TO_WORK = 'fan-outs'

/** Drops every copy that the portal keeps, as if everything had changed: now, and again and again if told so. */
export function forgetCopies(payload: Payload, { every }: { every?: number }): Promise<void> {
  const { collections, globals } = payload.config
  const all = new Set([
    ...collections.map(({ slug }) => slug).filter((slug) => slug !== SETS_TO_WORK),
    ...globals.map(({ slug }) => `global:${slug}`),
  ])
  const forget = () => {
    changeBus().beforeCommit(all)
    changeBus().afterCommit(all)
  }
  forget()
  clearInterval(dropping)
  dropping = every === undefined ? undefined : setInterval(forget, every)
  return Promise.resolve()
}
