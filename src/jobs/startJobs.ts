import type { Payload } from 'payload'

import { now, today } from '../clock.js'
import { carryOutFanOuts } from '../commands/fanOut/carryOutFanOuts.js'
import { refreshFacets } from '../commands/procedures/refreshFacets.js'
import { sendReminders } from '../commands/reminders/sendReminders.js'
import type { CalendarDate } from '../domain/calendar/calendarDate.js'
import { changeBus } from '../database/changes.js'
import { keepSearchIndex } from './keepSearchIndex.js'
import { oneAtATime } from './oneAtATime.js'

const EVERY_MINUTE = 60_000

/**
 * What the portal does by itself. Every job looks in the database for what is still to be done and
 * marks it there, so it may be started at any time, by any number of processes, and be killed; no
 * queue has to survive beside it.
 */
export function startJobs(
  payload: Payload,
  { publicUrl }: { publicUrl: string },
): { stop: () => void } {
  const handOut = oneAtATime(payload, 'Handing out work', () =>
    carryOutFanOuts({ payload, today: today() }),
  )
  const remind = oneAtATime(payload, 'Reminding', () =>
    sendReminders({ payload, publicUrl, today: today(), at: now() }),
  )
  const search = keepSearchIndex(payload)
  let freshOn: CalendarDate | undefined
  const beginDay = oneAtATime(payload, 'Taking up what a day changes', async () => {
    const day = today()
    if (freshOn === day) return
    await refreshFacets(payload, day)
    freshOn = day
  })
  const timer = setInterval(() => {
    beginDay()
    handOut()
    remind()
    search.ask()
  }, EVERY_MINUTE)
  timer.unref()
  let isStopped = false
  changeBus().onAfterCommit((changed) => {
    if (!isStopped && changed.has('fan-outs')) handOut()
  })
  handOut() // What the last process left undone.
  beginDay()
  remind()
  return {
    stop() {
      isStopped = true
      clearInterval(timer)
      search.stop()
    },
  }
}
