import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`_status_deletedAt_effectiveFrom_withdrawn_idx\`;`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_effectiveFrom_announcingDecision_issue_idx\` ON \`procedure_versions\` (\`_status\`,\`deleted_at\`,\`effective_from\`,\`announcing_decision_issued_on\`);`)
  await db.run(sql`DROP INDEX \`collection_public_imported_at_idx\`;`)
  await db.run(sql`CREATE INDEX \`collection_public_imported_at_createdAt_idx\` ON \`change_log\` (\`collection\`,\`public\`,\`imported\`,\`at\`,\`created_at\`);`)
  await db.run(sql`DROP INDEX \`compound_index_3_idx\`;`)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_latest_deleted_at_idx\` ON \`_procedure_versions_v\` (\`latest\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_3_idx\` ON \`_procedure_versions_v\` (\`version__status\`,\`version_deleted_at\`,\`version_effective_from\`,\`version_announcing_decision_issued_on\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_latest_deleted_at_idx\` ON \`_directives_v\` (\`latest\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_latest_deleted_at_idx\` ON \`_plans_v\` (\`latest\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_latest_deleted_at_idx\` ON \`_documents_v\` (\`latest\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_movements_v_latest_deleted_at_idx\` ON \`_movements_v\` (\`latest\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_latest_deleted_at_idx\` ON \`_innovation_models_v\` (\`latest\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_latest_deleted_at_idx\` ON \`_procedures_v\` (\`latest\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_latest_deleted_at_idx\` ON \`_inspections_v\` (\`latest\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_deleted_at_idx\` ON \`_articles_v\` (\`latest\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_deleted_at_idx\` ON \`_pages_v\` (\`latest\`,\`version_deleted_at\`);`)
  // A large database that is open already would otherwise choose its first plans without knowing the new indexes.
  for (const table of ['procedure_versions', 'change_log', '_procedures_v', '_procedure_versions_v']) {
    await db.run(sql.raw(`ANALYZE \`${table}\``))
  }
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`_directives_v_latest_deleted_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_plans_v_latest_deleted_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_documents_v_latest_deleted_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_movements_v_latest_deleted_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_innovation_models_v_latest_deleted_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_procedures_v_latest_deleted_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_status_deletedAt_effectiveFrom_announcingDecision_issue_idx\`;`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_effectiveFrom_withdrawn_idx\` ON \`procedure_versions\` (\`_status\`,\`deleted_at\`,\`effective_from\`,\`withdrawn\`);`)
  await db.run(sql`DROP INDEX \`_procedure_versions_v_latest_deleted_at_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_3_idx\`;`)
  await db.run(sql`CREATE INDEX \`compound_index_3_idx\` ON \`_procedure_versions_v\` (\`version__status\`,\`version_deleted_at\`,\`version_effective_from\`,\`version_withdrawn\`);`)
  await db.run(sql`DROP INDEX \`_inspections_v_latest_deleted_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_latest_deleted_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_latest_deleted_at_idx\`;`)
  await db.run(sql`DROP INDEX \`collection_public_imported_at_createdAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`collection_public_imported_at_idx\` ON \`change_log\` (\`collection\`,\`public\`,\`imported\`,\`at\`);`)
}
