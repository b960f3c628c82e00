import { getPayload } from 'payload'

import config from '../payload.config.js'
import { searchServiceOf } from '../src/search/searchService.js'

/**
 * `npm run search:rebuild`: makes the search index anew from the records. The portal may go on running;
 * what is not yet new is found as it was. A run that is cut short is finished by the portal.
 */
const payload = await getPayload({ config })
const from = performance.now()
const seconds = () => Math.round((performance.now() - from) / 1000)
/** Seconds between two lines of progress. */
const PACE = 5
let told = 0
await searchServiceOf(payload).rebuild((indexed) => {
  if (seconds() < told + PACE) return
  told = seconds()
  console.log(`${indexed} entries after ${told} s`)
})
console.log(`The search index is new, after ${seconds()} s`)
await payload.destroy()
process.exit(0)
