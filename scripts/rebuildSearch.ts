import { getPayload } from 'payload'

import config from '../payload.config.js'
import { searchServiceOf } from '../src/search/searchService.js'

/**
 * `npm run search:rebuild`: makes the search index anew from the records. The portal may go on running;
 * until it is done it finds what is indexed so far. A run that is cut short is finished by the portal.
 */
const payload = await getPayload({ config })
const from = performance.now()
await searchServiceOf(payload).rebuild()
console.log(`The search index is new, after ${Math.round((performance.now() - from) / 1000)} s`)
await payload.destroy()
process.exit(0)
