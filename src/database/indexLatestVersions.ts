import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type SchemaHook = NonNullable<SQLiteAdapter['beforeSchemaInit']>[number]
/** The hook is given it, though its type does not say so. */
type WithAdapter = { adapter: Pick<SQLiteAdapter, 'rawTables'> }

/**
 * An index that counts what a list of the panel holds: the latest version of every record that is not in the
 * trash. Payload makes one of `latest` alone, by which each of 100,000 versions is looked at; a collection can
 * only name fields of its records for an index, and this is none.
 */
export const indexLatestVersions: SchemaHook = (args) => {
  const { adapter, schema } = args as typeof args & WithAdapter
  for (const { name, columns, indexes } of Object.values(adapter.rawTables)) {
    if (!indexes || !columns.latest || !columns.version_deletedAt) continue
    indexes.latest_deletedAt = {
      name: `${name}_latest_deleted_at_idx`,
      on: ['latest', 'version_deletedAt'],
    }
  }
  return schema
}
