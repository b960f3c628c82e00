import type { BaseDatabaseAdapter } from 'payload'

import { askOtherwise } from './askOtherwise.js'

const READS = ['find', 'queryDrafts'] as const

type Asked = { page?: number; pagination?: boolean }

/**
 * Lets a later page be read whose total nobody asked for. Payload's adapter for MongoDB takes no notice of
 * the page then and gives the first one every time; counting is the only way to make it skip.
 */
export function pagesWithoutCount(database: BaseDatabaseAdapter): BaseDatabaseAdapter {
  return askOtherwise<Asked>(database, READS, (asked) => {
    const isLaterPage = asked.pagination === false && (asked.page ?? 1) > 1
    return isLaterPage ? { ...asked, pagination: true } : asked
  })
}
