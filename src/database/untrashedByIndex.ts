import type { BaseDatabaseAdapter, Where } from 'payload'

import { askOtherwise } from './askOtherwise.js'

const READS = [
  'count', 'countVersions', 'find', 'findDistinct', 'findOne', 'findVersions', 'queryDrafts',
] as const // prettier-ignore

type Asked = { where?: Where }

/**
 * Lets MongoDB find by an index what is not in the trash. Payload asks every list whether there is no
 * `deletedAt`, and its adapter makes three alternatives of that: missing, null, empty. Alternatives take
 * no part in the order of an index, so a page of 20 would be sorted out of all records. A date is never
 * empty text, and null stands for missing too.
 */
export function untrashedByIndex(database: BaseDatabaseAdapter): BaseDatabaseAdapter {
  return askOtherwise<Asked>(database, READS, (asked) =>
    asked.where ? { ...asked, where: plainly(asked.where) } : asked,
  )
}

function plainly(where: Where): Where {
  return Object.fromEntries<Where[string]>(
    Object.entries(where).map(([name, asked]) => {
      if (Array.isArray(asked)) return [name, asked.map((part) => plainly(part))]
      return [name, isUntrashed(name, asked) ? { equals: null } : asked]
    }),
  )
}

function isUntrashed(name: string, asked: Where[string]): boolean {
  const isOfTrash = name === 'deletedAt' || name === 'version.deletedAt'
  return isOfTrash && (asked as { exists?: unknown }).exists === false
}
