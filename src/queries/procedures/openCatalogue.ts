import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import { groupBy } from '../../domain/groupBy.js'
import { historyOn } from '../../domain/procedures/procedureHistory.js'
import {
  procedureRecordOf,
  type ProcedureRecord,
} from '../../domain/procedures/procedureRecordOf.js'
import { ownTurn } from '../../ownTurn.js'
import type { Procedure } from '../../payload-types.js'
import type { Reader } from '../reading/reader.js'

const PAGE = 5

/**
 * Every public procedure with the version valid on the day, as a record of the import format. Read in
 * small pages by id, so that the whole catalogue is never in memory and others get their turn.
 */
export async function* openCatalogue(
  reader: Reader,
  day: CalendarDate,
): AsyncGenerator<ProcedureRecord> {
  for (let after: string | null = null; ;) {
    const { docs }: { docs: Procedure[] } = await reader.find('procedures', {
      ...(after !== null && { where: { id: { greater_than: after } } }),
      sort: 'id',
      limit: PAGE,
      pagination: false,
    })
    const versions = await reader.find('procedure-versions', {
      where: { procedure: { in: docs.map(({ id }) => id) } },
      limit: 0,
      pagination: false,
    })
    const byProcedure = groupBy(versions.docs, ({ procedure }) => procedure as string)
    for (const procedure of docs) {
      const { content } = historyOn(byProcedure.get(procedure.id) ?? [], day)
      yield procedureRecordOf(procedure, content)
    }
    const last = docs.at(-1)
    if (!last || docs.length < PAGE) return
    after = last.id
    await ownTurn()
  }
}

/** Changes whenever the public catalogue does, without reading it. */
export async function catalogueStamp(reader: Reader, day: CalendarDate): Promise<string> {
  const parts = await Promise.all(
    (['procedures', 'procedure-versions'] as const).map(async (collection) => {
      const { docs, totalDocs } = await reader.find(collection, {
        sort: '-updatedAt',
        limit: 1,
        select: { updatedAt: true },
      })
      return `${totalDocs} ${docs[0]?.updatedAt ?? ''}`
    }),
  )
  return [day, ...parts].join(' ')
}
