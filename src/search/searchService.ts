import type { Payload } from 'payload'

import type { FacetTable } from '../domain/procedures/facetTable.js'
import { facetsOfProcess } from './facetsOfProcess.js'
import { createIndexer, type Indexer } from './indexer.js'
import { LONGEST_WAIT } from './indexingTurn.js'
import { oneAfterAnother } from './oneAfterAnother.js'
import { search, type Found, type SearchRequest } from './search.js'
import type { SearchIndex } from './searchIndex.js'
import { searchIndexOf } from './searchIndexOf.js'

/** Whether commits before the call are missing, because visitors do not wait for a long queue. */
type Behind = Readonly<{ isBehind: boolean }>

export type SearchService = Indexer & {
  readonly index: SearchIndex
  search(request: SearchRequest): Promise<Found & Behind>
  /** What procedures can be filtered by. */
  procedureFacets(): Promise<Behind & { table: FacetTable }>
}

const services = new WeakMap<Payload, SearchService>()

/** The search of a portal. Whoever searches finds what was committed before, whoever wrote it. */
export function searchServiceOf(payload: Payload): SearchService {
  const known = services.get(payload)
  if (known) return known
  const index = searchIndexOf(payload.db)
  const indexer = createIndexer(payload, index)
  const facets = facetsOfProcess(index)
  const isBehind = async () => {
    const left = LONGEST_WAIT - indexer.workedFor()
    if (left <= 0) return true
    return Promise.race([indexer.catchUp().then(() => false), waitAtMost(left).then(() => true)])
  }
  const find = (request: SearchRequest) => search(index, request)
  const findInTurn = index.answersAtOnce ? oneAfterAnother(find) : find
  const service: SearchService = {
    index,
    ...indexer,
    procedureFacets: async () => ({ isBehind: await isBehind(), table: await facets() }),
    search: async (request) => ({ isBehind: await isBehind(), ...(await findInTurn(request)) }),
  }
  services.set(payload, service)
  return service
}

function waitAtMost(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
}
