import type { BaseDatabaseAdapter } from 'payload'

/** Changes what some methods of an adapter are asked, before they are. */
export function askOtherwise<Asked>(
  database: BaseDatabaseAdapter,
  reads: readonly (keyof BaseDatabaseAdapter)[],
  otherwise: (asked: Asked) => Asked,
): BaseDatabaseAdapter {
  const methods = database as unknown as Record<string, (asked: Asked) => Promise<unknown>>
  for (const name of reads) {
    const read = methods[name]
    if (!read) continue
    methods[name] = function readOtherwise(this: unknown, asked) {
      return read.call(this, otherwise(asked))
    }
  }
  return database
}
