import { createFacetTable, type FacetTable } from '../domain/procedures/facetTable.js'
import { procedureOrders } from '../domain/procedures/procedureOrders.js'
import { ownTurn } from '../ownTurn.js'
import type { SearchIndex } from './searchIndex.js'

/** So few that taking them over holds nobody up. */
const AT_A_TIME = 200

/**
 * This process's table of what procedures can be filtered by. The index is the truth: whoever uses the
 * table first takes over what has changed since, whichever process changed it.
 */
export function facetsOfProcess(index: SearchIndex): () => Promise<FacetTable> {
  const table = createFacetTable(procedureOrders)
  let revision = 0
  let running: Promise<void> | null = null

  const takeOver = async () => {
    for (;;) {
      const changes = await index.facetChanges(revision, AT_A_TIME)
      for (const { id, values } of changes) {
        if (values) table.set({ id, ...values })
        else table.delete(id)
      }
      const last = changes.at(-1)?.revision ?? revision
      if (last <= revision) return
      revision = last
      await ownTurn()
    }
  }

  return async () => {
    if (running) await running
    running = takeOver().finally(() => (running = null))
    await running
    return table
  }
}
