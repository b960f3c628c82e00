import { text } from '../../../portal/text/vi.js'
import { nameOf } from '../../../sheets/recogniseFile.js'
import { inTransaction } from '../../command.js'
import type { ImportRequest } from '../importer.js'
import { importing } from '../importing.js'
import { reasonsIn } from '../reasonsIn.js'
import type { IndexedUnit, UnitIndex } from './unitIndex.js'

type Values = Readonly<Record<string, unknown>>

type Saving = { index: UnitIndex; unit: IndexedUnit; values: Values }

/**
 * Makes or completes one unit in a transaction of its own, and notes it in the index for those that
 * lie in it or come from it. A dry run only notes it.
 *
 * @returns why it could not be saved; empty when it was
 */
export async function saveUnit(
  request: ImportRequest,
  { index, unit, values }: Saving,
): Promise<readonly string[]> {
  if (request.isDryRun) {
    index.put(unit)
    return []
  }
  try {
    index.put({ ...unit, id: await save(request, unit.id, values) })
    return []
  } catch (cause) {
    return reasonsIn(cause)
  }
}

/** The id of a unit that is to be made. */
export function newId(key: string): string {
  return `new:${key}`
}

async function save({ payload, user, source }: ImportRequest, id: string, values: Values) {
  const rights = user ? ({ overrideAccess: false, user } as const) : { overrideAccess: true }
  return inTransaction({ payload, user, context: importing }, async (req) => {
    const rest = { ...rights, collection: 'units', depth: 0, req } as const
    if (!id.startsWith('new:')) {
      await payload.update({ ...rest, id, data: values })
      return id
    }
    const provenance = { source: text.imports.source(nameOf(source)) }
    // The values are typed where they are made; here they are only passed on.
    const made = await payload.create({ ...rest, data: { ...values, provenance } as never })
    return made.id
  })
}
