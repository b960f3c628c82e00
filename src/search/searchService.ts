import type { Payload } from 'payload'

import { createIndexer, type Indexer } from './indexer.js'
import { search, type Found, type SearchRequest } from './search.js'
import type { SearchIndex } from './searchIndex.js'
import { searchIndexOf } from './searchIndexOf.js'

export type SearchService = Indexer & {
  readonly index: SearchIndex
  search(request: SearchRequest): Promise<Found>
}

/** Behind a long queue, after an import, visitors are answered from what is indexed so far. */
const LONGEST_WAIT = 2000

const services = new WeakMap<Payload, SearchService>()

/** The search of a portal. Whoever searches finds what was committed before, whoever wrote it. */
export function searchServiceOf(payload: Payload): SearchService {
  const known = services.get(payload)
  if (known) return known
  const index = searchIndexOf(payload.db)
  const indexer = createIndexer(payload, index)
  const service: SearchService = {
    index,
    ...indexer,
    async search(request) {
      await Promise.race([indexer.catchUp(), waitAtMost(LONGEST_WAIT)])
      return search(index, request)
    },
  }
  services.set(payload, service)
  return service
}

function waitAtMost(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
}
