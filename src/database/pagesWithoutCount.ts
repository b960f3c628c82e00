import type { BaseDatabaseAdapter } from 'payload'

const READS = ['find', 'queryDrafts'] as const

type Asked = { page?: number; pagination?: boolean }

/**
 * Lets a later page be read whose total nobody asked for. Payload's adapter for MongoDB takes no notice of
 * the page then and gives the first one every time; counting is the only way to make it skip.
 */
export function pagesWithoutCount(database: BaseDatabaseAdapter): BaseDatabaseAdapter {
  const methods = database as unknown as Record<string, (args: Asked) => Promise<unknown>>
  for (const name of READS) {
    const read = methods[name]
    if (!read) continue
    methods[name] = function readPage(this: unknown, args) {
      const isLaterPage = args.pagination === false && (args.page ?? 1) > 1
      return read.call(this, isLaterPage ? { ...args, pagination: true } : args)
    }
  }
  return database
}
