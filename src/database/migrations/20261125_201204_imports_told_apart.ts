import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`collection_public_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`change_log\` ADD \`imported\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`collection_public_imported_at_idx\` ON \`change_log\` (\`collection\`,\`public\`,\`imported\`,\`at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`collection_public_imported_at_idx\`;`)
  await db.run(sql`CREATE INDEX \`collection_public_at_idx\` ON \`change_log\` (\`collection\`,\`public\`,\`at\`);`)
  await db.run(sql`ALTER TABLE \`change_log\` DROP COLUMN \`imported\`;`)
}
