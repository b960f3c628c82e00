import type { Payload } from 'payload'

import { beginOf, minuteOf } from '../../domain/postings/printedMinute.js'
import { procedureRecordOf } from '../../domain/procedures/procedureRecordOf.js'
import type { ProcedureVersion } from '../../payload-types.js'
import type { Reader } from '../reading/reader.js'

/**
 * When the words of a public version were changed after a minute, as an ISO text; null where they were
 * not. That a version was given its last day, because another follows it, changes no word of it.
 */
export async function amendedSince(
  payload: Payload,
  reader: Reader,
  { version, minute }: { version: string; minute: number },
): Promise<string | null> {
  const now = await reader.findOne('procedure-versions', { id: { equals: version } }, { depth: 0 })
  // A minute is as exact as a print says when it was made.
  if (!now || minuteOf(new Date(now.updatedAt)) <= minute) return null
  const { docs } = await payload.findVersions({
    collection: 'procedure-versions',
    where: {
      and: [
        { parent: { equals: version } },
        { 'version._status': { equals: 'published' } },
        { 'version.updatedAt': { less_than: beginOf(minute + 1).toISOString() } },
      ],
    },
    sort: '-version.updatedAt',
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // It was public then; only whether it reads the same leaves here.
  })
  const then = docs[0]?.version
  return then && wordsOf(then) === wordsOf(now) ? null : now.updatedAt
}

function wordsOf(version: ProcedureVersion): string {
  return JSON.stringify([
    version.label,
    procedureRecordOf({ nationalCode: '', name: '' }, { ...version, effectiveTo: null }),
  ])
}
