import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`media_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`media_texts_order_parent\` ON \`media_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`search_terms_groups\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`search_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`search_terms_groups_order_idx\` ON \`search_terms_groups\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`search_terms_groups_parent_id_idx\` ON \`search_terms_groups\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`search_terms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`search_terms_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`search_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`search_terms_texts_order_parent\` ON \`search_terms_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_search_terms_v_version_groups\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_search_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_terms_v_version_groups_order_idx\` ON \`_search_terms_v_version_groups\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_search_terms_v_version_groups_parent_id_idx\` ON \`_search_terms_v_version_groups\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_search_terms_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_terms_v_created_at_idx\` ON \`_search_terms_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_search_terms_v_updated_at_idx\` ON \`_search_terms_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_search_terms_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_search_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_terms_v_texts_order_parent\` ON \`_search_terms_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`directives\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_directives_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`procedure_versions\` ADD \`gap_reason\` text;`)
  await db.run(sql`ALTER TABLE \`procedure_versions\` ADD \`announcing_level\` text;`)
  await db.run(sql`ALTER TABLE \`procedure_versions\` ADD \`shortened\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`procedure_versions\` ADD \`legal_text_issued_on\` text;`)
  await db.run(sql`ALTER TABLE \`procedure_versions\` ADD \`legal_text_effective_on\` text;`)
  await db.run(sql`ALTER TABLE \`procedure_versions\` ADD \`entered_national_db_on\` text;`)
  await db.run(sql`CREATE INDEX \`procedure_versions_announcing_level_idx\` ON \`procedure_versions\` (\`announcing_level\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_effectiveFrom_withdrawn_idx\` ON \`procedure_versions\` (\`_status\`,\`deleted_at\`,\`effective_from\`,\`withdrawn\`);`)
  await db.run(sql`ALTER TABLE \`_procedure_versions_v\` ADD \`version_gap_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_procedure_versions_v\` ADD \`version_announcing_level\` text;`)
  await db.run(sql`ALTER TABLE \`_procedure_versions_v\` ADD \`version_shortened\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_procedure_versions_v\` ADD \`version_legal_text_issued_on\` text;`)
  await db.run(sql`ALTER TABLE \`_procedure_versions_v\` ADD \`version_legal_text_effective_on\` text;`)
  await db.run(sql`ALTER TABLE \`_procedure_versions_v\` ADD \`version_entered_national_db_on\` text;`)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_version_version_announcing_level_idx\` ON \`_procedure_versions_v\` (\`version_announcing_level\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_3_idx\` ON \`_procedure_versions_v\` (\`version__status\`,\`version_deleted_at\`,\`version_effective_from\`,\`version_withdrawn\`);`)
  await db.run(sql`ALTER TABLE \`postings\` ADD \`provenance_source\` text;`)
  await db.run(sql`ALTER TABLE \`postings\` ADD \`provenance_source_article_id\` text(36) REFERENCES articles(id);`)
  await db.run(sql`ALTER TABLE \`postings\` ADD \`provenance_source_url\` text;`)
  await db.run(sql`ALTER TABLE \`postings\` ADD \`provenance_note\` text;`)
  await db.run(sql`ALTER TABLE \`postings\` ADD \`provenance_demo\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`postings\` ADD \`provenance_titled_by_editor\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`postings_provenance_provenance_source_article_idx\` ON \`postings\` (\`provenance_source_article_id\`);`)
  await db.run(sql`ALTER TABLE \`_postings_v\` ADD \`version_provenance_source\` text;`)
  await db.run(sql`ALTER TABLE \`_postings_v\` ADD \`version_provenance_source_article_id\` text(36) REFERENCES articles(id);`)
  await db.run(sql`ALTER TABLE \`_postings_v\` ADD \`version_provenance_source_url\` text;`)
  await db.run(sql`ALTER TABLE \`_postings_v\` ADD \`version_provenance_note\` text;`)
  await db.run(sql`ALTER TABLE \`_postings_v\` ADD \`version_provenance_demo\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_postings_v\` ADD \`version_provenance_titled_by_editor\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_provenance_version_provenance_source_idx\` ON \`_postings_v\` (\`version_provenance_source_article_id\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`always_public\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`shown\` integer DEFAULT false;`)
  // Until now every file that was not internal was public: what could be opened before stays open.
  await db.run(sql`UPDATE \`media\` SET \`always_public\` = true WHERE \`internal\` IS NOT true;`)
  await db.run(sql`CREATE INDEX \`media_always_public_idx\` ON \`media\` (\`always_public\`);`)
  await db.run(sql`CREATE INDEX \`media_shown_idx\` ON \`media\` (\`shown\`);`)
  await db.run(sql`ALTER TABLE \`reminders\` ADD \`person_name\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`feedback_address\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`posting_due_days\` numeric DEFAULT 5 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`posting_check_days\` numeric DEFAULT 90 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_feedback_address\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_posting_due_days\` numeric DEFAULT 5 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_posting_check_days\` numeric DEFAULT 90 NOT NULL;`)
  await db.run(sql`CREATE INDEX \`unit_state_idx\` ON \`assignments\` (\`unit_id\`,\`state\`);`)
  await db.run(sql`CREATE INDEX \`state_dueOn_idx\` ON \`assignments\` (\`state\`,\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_issuedOn_withdrawn_idx\` ON \`documents\` (\`_status\`,\`deleted_at\`,\`issued_on\`,\`withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`_documents_v\` (\`version__status\`,\`version_deleted_at\`,\`version_issued_on\`,\`version_withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_abolished_fieldName_nationalCode_withd_idx\` ON \`procedures\` (\`_status\`,\`deleted_at\`,\`abolished\`,\`field_name\`,\`national_code\`,\`withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_fieldName_withdrawn_idx\` ON \`procedures\` (\`_status\`,\`deleted_at\`,\`field_name\`,\`withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_1_idx\` ON \`_procedures_v\` (\`version__status\`,\`version_deleted_at\`,\`version_abolished\`,\`version_field_name\`,\`version_national_code\`,\`version_withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_2_idx\` ON \`_procedures_v\` (\`version__status\`,\`version_deleted_at\`,\`version_field_name\`,\`version_withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_publishedOn_createdAt_withdrawn_idx\` ON \`articles\` (\`_status\`,\`deleted_at\`,\`published_on\`,\`created_at\`,\`withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_4_idx\` ON \`_articles_v\` (\`version__status\`,\`version_deleted_at\`,\`version_published_on\`,\`version_created_at\`,\`version_withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`collection_public_at_idx\` ON \`change_log\` (\`collection\`,\`public\`,\`at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`media_texts\`;`)
  await db.run(sql`DROP TABLE \`search_terms_groups\`;`)
  await db.run(sql`DROP TABLE \`search_terms\`;`)
  await db.run(sql`DROP TABLE \`search_terms_texts\`;`)
  await db.run(sql`DROP TABLE \`_search_terms_v_version_groups\`;`)
  await db.run(sql`DROP TABLE \`_search_terms_v\`;`)
  await db.run(sql`DROP TABLE \`_search_terms_v_texts\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_postings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_id\` text(36) NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`channel\` text NOT NULL,
  	\`posted_on\` text,
  	\`removed_on\` text,
  	\`checked_on\` text,
  	\`checker\` text,
  	\`state\` text,
  	\`photo_id\` text(36),
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`version_id\`) REFERENCES \`procedure_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_postings\`("id", "version_id", "unit_id", "channel", "posted_on", "removed_on", "checked_on", "checker", "state", "photo_id", "note", "updated_at", "created_at") SELECT "id", "version_id", "unit_id", "channel", "posted_on", "removed_on", "checked_on", "checker", "state", "photo_id", "note", "updated_at", "created_at" FROM \`postings\`;`)
  await db.run(sql`DROP TABLE \`postings\`;`)
  await db.run(sql`ALTER TABLE \`__new_postings\` RENAME TO \`postings\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`postings_version_idx\` ON \`postings\` (\`version_id\`);`)
  await db.run(sql`CREATE INDEX \`postings_unit_idx\` ON \`postings\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`postings_state_idx\` ON \`postings\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`postings_photo_idx\` ON \`postings\` (\`photo_id\`);`)
  await db.run(sql`CREATE INDEX \`postings_updated_at_idx\` ON \`postings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`postings_created_at_idx\` ON \`postings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__postings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_version_id\` text(36) NOT NULL,
  	\`version_unit_id\` text(36) NOT NULL,
  	\`version_channel\` text NOT NULL,
  	\`version_posted_on\` text,
  	\`version_removed_on\` text,
  	\`version_checked_on\` text,
  	\`version_checker\` text,
  	\`version_state\` text,
  	\`version_photo_id\` text(36),
  	\`version_note\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`postings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_version_id\`) REFERENCES \`procedure_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__postings_v\`("id", "parent_id", "version_version_id", "version_unit_id", "version_channel", "version_posted_on", "version_removed_on", "version_checked_on", "version_checker", "version_state", "version_photo_id", "version_note", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_version_id", "version_unit_id", "version_channel", "version_posted_on", "version_removed_on", "version_checked_on", "version_checker", "version_state", "version_photo_id", "version_note", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_postings_v\`;`)
  await db.run(sql`DROP TABLE \`_postings_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__postings_v\` RENAME TO \`_postings_v\`;`)
  await db.run(sql`CREATE INDEX \`_postings_v_parent_idx\` ON \`_postings_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_version_idx\` ON \`_postings_v\` (\`version_version_id\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_unit_idx\` ON \`_postings_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_state_idx\` ON \`_postings_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_photo_idx\` ON \`_postings_v\` (\`version_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_updated_at_idx\` ON \`_postings_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_created_at_idx\` ON \`_postings_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_created_at_idx\` ON \`_postings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_updated_at_idx\` ON \`_postings_v\` (\`updated_at\`);`)
  await db.run(sql`DROP INDEX \`unit_state_idx\`;`)
  await db.run(sql`DROP INDEX \`state_dueOn_idx\`;`)
  await db.run(sql`DROP INDEX \`_status_deletedAt_issuedOn_withdrawn_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_idx\`;`)
  await db.run(sql`DROP INDEX \`_status_deletedAt_abolished_fieldName_nationalCode_withd_idx\`;`)
  await db.run(sql`DROP INDEX \`_status_deletedAt_fieldName_withdrawn_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_1_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_2_idx\`;`)
  await db.run(sql`DROP INDEX \`procedure_versions_announcing_level_idx\`;`)
  await db.run(sql`DROP INDEX \`_status_deletedAt_effectiveFrom_withdrawn_idx\`;`)
  await db.run(sql`ALTER TABLE \`procedure_versions\` DROP COLUMN \`gap_reason\`;`)
  await db.run(sql`ALTER TABLE \`procedure_versions\` DROP COLUMN \`announcing_level\`;`)
  await db.run(sql`ALTER TABLE \`procedure_versions\` DROP COLUMN \`shortened\`;`)
  await db.run(sql`ALTER TABLE \`procedure_versions\` DROP COLUMN \`legal_text_issued_on\`;`)
  await db.run(sql`ALTER TABLE \`procedure_versions\` DROP COLUMN \`legal_text_effective_on\`;`)
  await db.run(sql`ALTER TABLE \`procedure_versions\` DROP COLUMN \`entered_national_db_on\`;`)
  await db.run(sql`DROP INDEX \`_procedure_versions_v_version_version_announcing_level_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_3_idx\`;`)
  await db.run(sql`ALTER TABLE \`_procedure_versions_v\` DROP COLUMN \`version_gap_reason\`;`)
  await db.run(sql`ALTER TABLE \`_procedure_versions_v\` DROP COLUMN \`version_announcing_level\`;`)
  await db.run(sql`ALTER TABLE \`_procedure_versions_v\` DROP COLUMN \`version_shortened\`;`)
  await db.run(sql`ALTER TABLE \`_procedure_versions_v\` DROP COLUMN \`version_legal_text_issued_on\`;`)
  await db.run(sql`ALTER TABLE \`_procedure_versions_v\` DROP COLUMN \`version_legal_text_effective_on\`;`)
  await db.run(sql`ALTER TABLE \`_procedure_versions_v\` DROP COLUMN \`version_entered_national_db_on\`;`)
  await db.run(sql`DROP INDEX \`_status_deletedAt_publishedOn_createdAt_withdrawn_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_4_idx\`;`)
  await db.run(sql`DROP INDEX \`media_always_public_idx\`;`)
  await db.run(sql`DROP INDEX \`media_shown_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`always_public\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`shown\`;`)
  await db.run(sql`DROP INDEX \`collection_public_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`directives\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`_directives_v\` DROP COLUMN \`version_change_note\`;`)
  await db.run(sql`ALTER TABLE \`plans\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` DROP COLUMN \`version_change_note\`;`)
  await db.run(sql`ALTER TABLE \`reminders\` DROP COLUMN \`person_name\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`feedback_address\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`posting_due_days\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`posting_check_days\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_feedback_address\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_posting_due_days\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_posting_check_days\`;`)
}
