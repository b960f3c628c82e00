import type { Payload } from 'payload'

import type { FacetTable } from '../domain/procedures/facetTable.js'
import { facetsOfProcess } from './facetsOfProcess.js'
import { createIndexer, type Indexer } from './indexer.js'
import { oneAfterAnother } from './oneAfterAnother.js'
import { search, type Found, type SearchRequest } from './search.js'
import type { SearchIndex } from './searchIndex.js'
import { searchIndexOf } from './searchIndexOf.js'

export type SearchService = Indexer & {
  readonly index: SearchIndex
  search(request: SearchRequest): Promise<Found>
  /** What procedures can be filtered by, with every commit before the call. */
  procedureFacets(): Promise<FacetTable>
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
  const facets = facetsOfProcess(index)
  const caughtUp = () => {
    const left = LONGEST_WAIT - indexer.workedFor()
    return left > 0 ? Promise.race([indexer.catchUp(), waitAtMost(left)]) : null
  }
  const find = (request: SearchRequest) => search(index, request)
  const findInTurn = index.answersAtOnce ? oneAfterAnother(find) : find
  const service: SearchService = {
    index,
    ...indexer,
    async procedureFacets() {
      await caughtUp()
      return facets()
    },
    async search(request) {
      await caughtUp()
      return findInTurn(request)
    },
  }
  services.set(payload, service)
  return service
}

function waitAtMost(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
}
