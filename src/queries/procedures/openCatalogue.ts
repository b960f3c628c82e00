import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import { groupBy } from '../../domain/groupBy.js'
import { historyOn } from '../../domain/procedures/procedureHistory.js'
import {
  procedureRecordOf,
  type ProcedureRecord,
} from '../../domain/procedures/procedureRecordOf.js'
import type { ProcedureVersion } from '../../payload-types.js'
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
  for await (const procedures of reader.storedPages('procedures', { where: {}, size: PAGE })) {
    const versions: ProcedureVersion[] = []
    const ofProcedures = { procedure: { in: procedures.map(({ id }) => id) } }
    const pages = reader.storedPages('procedure-versions', { where: ofProcedures, size: PAGE })
    for await (const page of pages) versions.push(...page)
    const byProcedure = groupBy(versions, ({ procedure }) => procedure as string)
    for (const procedure of procedures) {
      const { content } = historyOn(byProcedure.get(procedure.id) ?? [], day)
      yield procedureRecordOf(procedure, content)
    }
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
