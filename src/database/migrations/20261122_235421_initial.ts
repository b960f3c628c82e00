import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`directives_requirements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`order\` numeric,
  	\`heading\` text,
  	\`text\` text,
  	\`obligation\` text DEFAULT 'mandatory',
  	\`frequency\` text DEFAULT 'once',
  	\`frequency_note\` text,
  	\`due_kind\` text DEFAULT 'none',
  	\`due_day\` text,
  	\`due_month\` numeric,
  	\`due_quarter\` numeric,
  	\`due_year\` numeric,
  	\`due_words\` text,
  	\`indicator\` text,
  	\`weight\` numeric DEFAULT 1,
  	\`suggested_by_editor\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`directives_requirements_order_idx\` ON \`directives_requirements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`directives_requirements_parent_id_idx\` ON \`directives_requirements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`directives_recipients\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`mode\` text DEFAULT 'unit',
  	\`unit_id\` text(36),
  	\`kind\` text,
  	\`note\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`directives_recipients_order_idx\` ON \`directives_recipients\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`directives_recipients_parent_id_idx\` ON \`directives_recipients\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_recipients_unit_idx\` ON \`directives_recipients\` (\`unit_id\`);`)
  await db.run(sql`CREATE TABLE \`directives\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`document_id\` text(36),
  	\`summary\` text,
  	\`issuer_id\` text(36),
  	\`issued_on\` text,
  	\`period_from\` text,
  	\`period_to\` text,
  	\`recipients_text\` text,
  	\`provenance_source\` text,
  	\`provenance_source_article_id\` text(36),
  	\`provenance_source_url\` text,
  	\`provenance_note\` text,
  	\`provenance_demo\` integer DEFAULT false,
  	\`provenance_titled_by_editor\` integer DEFAULT false,
  	\`slug\` text,
  	\`withdrawn\` integer DEFAULT false,
  	\`withdrawn_reason\` text,
  	\`withdrawn_at\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`issuer_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`provenance_source_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`directives_document_idx\` ON \`directives\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_issuer_idx\` ON \`directives\` (\`issuer_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_issued_on_idx\` ON \`directives\` (\`issued_on\`);`)
  await db.run(sql`CREATE INDEX \`directives_provenance_provenance_source_article_idx\` ON \`directives\` (\`provenance_source_article_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`directives_slug_idx\` ON \`directives\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`directives_withdrawn_idx\` ON \`directives\` (\`withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`directives_updated_at_idx\` ON \`directives\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`directives_created_at_idx\` ON \`directives\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`directives_deleted_at_idx\` ON \`directives\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`directives__status_idx\` ON \`directives\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`directives_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`directives_texts_order_parent\` ON \`directives_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`directives_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`plans_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`plans_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`directives_rels_order_idx\` ON \`directives_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`directives_rels_parent_idx\` ON \`directives_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_rels_path_idx\` ON \`directives_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`directives_rels_plans_id_idx\` ON \`directives_rels\` (\`plans_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_rels_media_id_idx\` ON \`directives_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_directives_v_version_requirements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`order\` numeric,
  	\`heading\` text,
  	\`text\` text,
  	\`obligation\` text DEFAULT 'mandatory',
  	\`frequency\` text DEFAULT 'once',
  	\`frequency_note\` text,
  	\`due_kind\` text DEFAULT 'none',
  	\`due_day\` text,
  	\`due_month\` numeric,
  	\`due_quarter\` numeric,
  	\`due_year\` numeric,
  	\`due_words\` text,
  	\`indicator\` text,
  	\`weight\` numeric DEFAULT 1,
  	\`suggested_by_editor\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_directives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_directives_v_version_requirements_order_idx\` ON \`_directives_v_version_requirements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_requirements_parent_id_idx\` ON \`_directives_v_version_requirements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_directives_v_version_recipients\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`mode\` text DEFAULT 'unit',
  	\`unit_id\` text(36),
  	\`kind\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_directives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_directives_v_version_recipients_order_idx\` ON \`_directives_v_version_recipients\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_recipients_parent_id_idx\` ON \`_directives_v_version_recipients\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_recipients_unit_idx\` ON \`_directives_v_version_recipients\` (\`unit_id\`);`)
  await db.run(sql`CREATE TABLE \`_directives_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_document_id\` text(36),
  	\`version_summary\` text,
  	\`version_issuer_id\` text(36),
  	\`version_issued_on\` text,
  	\`version_period_from\` text,
  	\`version_period_to\` text,
  	\`version_recipients_text\` text,
  	\`version_provenance_source\` text,
  	\`version_provenance_source_article_id\` text(36),
  	\`version_provenance_source_url\` text,
  	\`version_provenance_note\` text,
  	\`version_provenance_demo\` integer DEFAULT false,
  	\`version_provenance_titled_by_editor\` integer DEFAULT false,
  	\`version_slug\` text,
  	\`version_withdrawn\` integer DEFAULT false,
  	\`version_withdrawn_reason\` text,
  	\`version_withdrawn_at\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_issuer_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provenance_source_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_directives_v_parent_idx\` ON \`_directives_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_document_idx\` ON \`_directives_v\` (\`version_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_issuer_idx\` ON \`_directives_v\` (\`version_issuer_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_issued_on_idx\` ON \`_directives_v\` (\`version_issued_on\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_provenance_version_provenance_sour_idx\` ON \`_directives_v\` (\`version_provenance_source_article_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_slug_idx\` ON \`_directives_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_withdrawn_idx\` ON \`_directives_v\` (\`version_withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_updated_at_idx\` ON \`_directives_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_created_at_idx\` ON \`_directives_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_deleted_at_idx\` ON \`_directives_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version__status_idx\` ON \`_directives_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_created_at_idx\` ON \`_directives_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_updated_at_idx\` ON \`_directives_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_latest_idx\` ON \`_directives_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_directives_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_directives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_directives_v_texts_order_parent\` ON \`_directives_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_directives_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`plans_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_directives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`plans_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_directives_v_rels_order_idx\` ON \`_directives_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_rels_parent_idx\` ON \`_directives_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_rels_path_idx\` ON \`_directives_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_rels_plans_id_idx\` ON \`_directives_v_rels\` (\`plans_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_rels_media_id_idx\` ON \`_directives_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`assignments_extensions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`requested_on\` text,
  	\`requested_until\` text,
  	\`reason\` text NOT NULL,
  	\`decision\` text DEFAULT 'pending' NOT NULL,
  	\`decided_on\` text,
  	\`granted_until\` text,
  	\`document\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`assignments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`assignments_extensions_order_idx\` ON \`assignments_extensions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`assignments_extensions_parent_id_idx\` ON \`assignments_extensions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`assignments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`description\` text,
  	\`unit_id\` text(36) NOT NULL,
  	\`obligation\` text DEFAULT 'mandatory' NOT NULL,
  	\`frequency\` text DEFAULT 'once' NOT NULL,
  	\`area\` text,
  	\`weight\` numeric DEFAULT 1,
  	\`responsible_person\` text,
  	\`product\` text,
  	\`responsibility\` text,
  	\`authority\` text,
  	\`due_kind\` text DEFAULT 'none' NOT NULL,
  	\`due_day\` text,
  	\`due_month\` numeric,
  	\`due_quarter\` numeric,
  	\`due_year\` numeric,
  	\`due_words\` text,
  	\`due_on\` text,
  	\`original_due\` text,
  	\`assigned_on\` text,
  	\`accepted_on\` text,
  	\`submitted_on\` text,
  	\`verified_on\` text,
  	\`last_progress_at\` text,
  	\`returned_reason\` text,
  	\`cancelled_reason\` text,
  	\`explanation_asked_on\` text,
  	\`explanation_question\` text,
  	\`explanation_answered_on\` text,
  	\`explanation_answer\` text,
  	\`explanation_public\` integer DEFAULT false,
  	\`origin_kind\` text,
  	\`origin_directive_id\` text(36),
  	\`origin_plan_id\` text(36),
  	\`origin_inspection_id\` text(36),
  	\`origin_item_key\` text,
  	\`origin_item_hash\` text,
  	\`provenance_source\` text,
  	\`provenance_source_article_id\` text(36),
  	\`provenance_source_url\` text,
  	\`provenance_note\` text,
  	\`provenance_demo\` integer DEFAULT false,
  	\`provenance_titled_by_editor\` integer DEFAULT false,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`percent\` numeric,
  	\`origin_key\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_directive_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_plan_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_inspection_id\`) REFERENCES \`inspections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`provenance_source_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`assignments_code_idx\` ON \`assignments\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`assignments_unit_idx\` ON \`assignments\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`assignments_area_idx\` ON \`assignments\` (\`area\`);`)
  await db.run(sql`CREATE INDEX \`assignments_due_on_idx\` ON \`assignments\` (\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`assignments_origin_origin_kind_idx\` ON \`assignments\` (\`origin_kind\`);`)
  await db.run(sql`CREATE INDEX \`assignments_origin_origin_directive_idx\` ON \`assignments\` (\`origin_directive_id\`);`)
  await db.run(sql`CREATE INDEX \`assignments_origin_origin_plan_idx\` ON \`assignments\` (\`origin_plan_id\`);`)
  await db.run(sql`CREATE INDEX \`assignments_origin_origin_inspection_idx\` ON \`assignments\` (\`origin_inspection_id\`);`)
  await db.run(sql`CREATE INDEX \`assignments_origin_origin_item_key_idx\` ON \`assignments\` (\`origin_item_key\`);`)
  await db.run(sql`CREATE INDEX \`assignments_provenance_provenance_source_article_idx\` ON \`assignments\` (\`provenance_source_article_id\`);`)
  await db.run(sql`CREATE INDEX \`assignments_state_idx\` ON \`assignments\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`assignments_origin_key_idx\` ON \`assignments\` (\`origin_key\`);`)
  await db.run(sql`CREATE INDEX \`assignments_updated_at_idx\` ON \`assignments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`assignments_created_at_idx\` ON \`assignments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`assignments_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`assignments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`assignments_rels_order_idx\` ON \`assignments_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`assignments_rels_parent_idx\` ON \`assignments_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`assignments_rels_path_idx\` ON \`assignments_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`assignments_rels_units_id_idx\` ON \`assignments_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`progress_updates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`assignment_id\` text(36) NOT NULL,
  	\`kind\` text DEFAULT 'note' NOT NULL,
  	\`reported_on\` text,
  	\`percent\` numeric,
  	\`text\` text NOT NULL,
  	\`internal\` integer DEFAULT false,
  	\`by_id\` text(36),
  	\`unit_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`assignment_id\`) REFERENCES \`assignments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`progress_updates_assignment_idx\` ON \`progress_updates\` (\`assignment_id\`);`)
  await db.run(sql`CREATE INDEX \`progress_updates_reported_on_idx\` ON \`progress_updates\` (\`reported_on\`);`)
  await db.run(sql`CREATE INDEX \`progress_updates_internal_idx\` ON \`progress_updates\` (\`internal\`);`)
  await db.run(sql`CREATE INDEX \`progress_updates_by_idx\` ON \`progress_updates\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`progress_updates_unit_idx\` ON \`progress_updates\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`progress_updates_updated_at_idx\` ON \`progress_updates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`progress_updates_created_at_idx\` ON \`progress_updates\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`progress_updates_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`progress_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`progress_updates_rels_order_idx\` ON \`progress_updates_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`progress_updates_rels_parent_idx\` ON \`progress_updates_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`progress_updates_rels_path_idx\` ON \`progress_updates_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`progress_updates_rels_media_id_idx\` ON \`progress_updates_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`plans_targets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`comparator\` text DEFAULT 'eq',
  	\`value\` numeric,
  	\`unit\` text,
  	\`due_year\` numeric,
  	\`achieved\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_targets_order_idx\` ON \`plans_targets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`plans_targets_parent_id_idx\` ON \`plans_targets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`plans_tasks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`area\` text,
  	\`obligation\` text DEFAULT 'mandatory',
  	\`title\` text,
  	\`product\` text,
  	\`lead_unit_id\` text(36),
  	\`responsible_person\` text,
  	\`due_kind\` text DEFAULT 'none',
  	\`due_day\` text,
  	\`due_month\` numeric,
  	\`due_quarter\` numeric,
  	\`due_year\` numeric,
  	\`due_words\` text,
  	\`budget_amount\` numeric,
  	\`budget_source\` text,
  	\`weight\` numeric DEFAULT 1,
  	\`note\` text,
  	FOREIGN KEY (\`lead_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_tasks_order_idx\` ON \`plans_tasks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`plans_tasks_parent_id_idx\` ON \`plans_tasks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_tasks_area_idx\` ON \`plans_tasks\` (\`area\`);`)
  await db.run(sql`CREATE INDEX \`plans_tasks_lead_unit_idx\` ON \`plans_tasks\` (\`lead_unit_id\`);`)
  await db.run(sql`CREATE TABLE \`plans\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`type\` text,
  	\`year\` numeric,
  	\`area_catalogue\` text DEFAULT 'nq76-2021',
  	\`issuer_id\` text(36),
  	\`document_id\` text(36),
  	\`period_from\` text,
  	\`period_to\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`provenance_source\` text,
  	\`provenance_source_article_id\` text(36),
  	\`provenance_source_url\` text,
  	\`provenance_note\` text,
  	\`provenance_demo\` integer DEFAULT false,
  	\`provenance_titled_by_editor\` integer DEFAULT false,
  	\`slug\` text,
  	\`withdrawn\` integer DEFAULT false,
  	\`withdrawn_reason\` text,
  	\`withdrawn_at\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`issuer_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`provenance_source_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_type_idx\` ON \`plans\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`plans_year_idx\` ON \`plans\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`plans_issuer_idx\` ON \`plans\` (\`issuer_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_document_idx\` ON \`plans\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_provenance_provenance_source_article_idx\` ON \`plans\` (\`provenance_source_article_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`plans_slug_idx\` ON \`plans\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`plans_withdrawn_idx\` ON \`plans\` (\`withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`plans_updated_at_idx\` ON \`plans\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`plans_created_at_idx\` ON \`plans\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`plans_deleted_at_idx\` ON \`plans\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`plans__status_idx\` ON \`plans\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`plans_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_texts_order_parent\` ON \`plans_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`plans_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_rels_order_idx\` ON \`plans_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`plans_rels_parent_idx\` ON \`plans_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_rels_path_idx\` ON \`plans_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`plans_rels_units_id_idx\` ON \`plans_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_version_targets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`comparator\` text DEFAULT 'eq',
  	\`value\` numeric,
  	\`unit\` text,
  	\`due_year\` numeric,
  	\`achieved\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_version_targets_order_idx\` ON \`_plans_v_version_targets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_targets_parent_id_idx\` ON \`_plans_v_version_targets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_version_tasks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`area\` text,
  	\`obligation\` text DEFAULT 'mandatory',
  	\`title\` text,
  	\`product\` text,
  	\`lead_unit_id\` text(36),
  	\`responsible_person\` text,
  	\`due_kind\` text DEFAULT 'none',
  	\`due_day\` text,
  	\`due_month\` numeric,
  	\`due_quarter\` numeric,
  	\`due_year\` numeric,
  	\`due_words\` text,
  	\`budget_amount\` numeric,
  	\`budget_source\` text,
  	\`weight\` numeric DEFAULT 1,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`lead_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_version_tasks_order_idx\` ON \`_plans_v_version_tasks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_tasks_parent_id_idx\` ON \`_plans_v_version_tasks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_tasks_area_idx\` ON \`_plans_v_version_tasks\` (\`area\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_tasks_lead_unit_idx\` ON \`_plans_v_version_tasks\` (\`lead_unit_id\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_type\` text,
  	\`version_year\` numeric,
  	\`version_area_catalogue\` text DEFAULT 'nq76-2021',
  	\`version_issuer_id\` text(36),
  	\`version_document_id\` text(36),
  	\`version_period_from\` text,
  	\`version_period_to\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_provenance_source\` text,
  	\`version_provenance_source_article_id\` text(36),
  	\`version_provenance_source_url\` text,
  	\`version_provenance_note\` text,
  	\`version_provenance_demo\` integer DEFAULT false,
  	\`version_provenance_titled_by_editor\` integer DEFAULT false,
  	\`version_slug\` text,
  	\`version_withdrawn\` integer DEFAULT false,
  	\`version_withdrawn_reason\` text,
  	\`version_withdrawn_at\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_issuer_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provenance_source_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_parent_idx\` ON \`_plans_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_type_idx\` ON \`_plans_v\` (\`version_type\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_year_idx\` ON \`_plans_v\` (\`version_year\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_issuer_idx\` ON \`_plans_v\` (\`version_issuer_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_document_idx\` ON \`_plans_v\` (\`version_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_provenance_version_provenance_source_ar_idx\` ON \`_plans_v\` (\`version_provenance_source_article_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_slug_idx\` ON \`_plans_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_withdrawn_idx\` ON \`_plans_v\` (\`version_withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_updated_at_idx\` ON \`_plans_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_created_at_idx\` ON \`_plans_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_deleted_at_idx\` ON \`_plans_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version__status_idx\` ON \`_plans_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_created_at_idx\` ON \`_plans_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_updated_at_idx\` ON \`_plans_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_latest_idx\` ON \`_plans_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_texts_order_parent\` ON \`_plans_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_rels_order_idx\` ON \`_plans_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_rels_parent_idx\` ON \`_plans_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_rels_path_idx\` ON \`_plans_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_rels_units_id_idx\` ON \`_plans_v_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text,
  	\`document_id\` text(36),
  	\`text\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_relations_order_idx\` ON \`documents_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`documents_relations_parent_id_idx\` ON \`documents_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_relations_document_idx\` ON \`documents_relations\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number_text\` text,
  	\`number\` numeric,
  	\`symbol\` text,
  	\`title\` text,
  	\`summary\` text,
  	\`kind\` text,
  	\`urgency\` text DEFAULT 'normal',
  	\`issuer_id\` text(36),
  	\`issuer_text\` text,
  	\`issued_on\` text,
  	\`effective_from\` text,
  	\`expired_on\` text,
  	\`validity\` text DEFAULT 'unknown',
  	\`signing_mode\` text DEFAULT 'none',
  	\`signer_title\` text,
  	\`signer_name\` text,
  	\`body\` text,
  	\`provenance_source\` text,
  	\`provenance_source_article_id\` text(36),
  	\`provenance_source_url\` text,
  	\`provenance_note\` text,
  	\`provenance_demo\` integer DEFAULT false,
  	\`provenance_titled_by_editor\` integer DEFAULT false,
  	\`number_key\` text,
  	\`slug\` text,
  	\`withdrawn\` integer DEFAULT false,
  	\`withdrawn_reason\` text,
  	\`withdrawn_at\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`issuer_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`provenance_source_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_number_text_idx\` ON \`documents\` (\`number_text\`);`)
  await db.run(sql`CREATE INDEX \`documents_kind_idx\` ON \`documents\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`documents_issuer_idx\` ON \`documents\` (\`issuer_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_issued_on_idx\` ON \`documents\` (\`issued_on\`);`)
  await db.run(sql`CREATE INDEX \`documents_validity_idx\` ON \`documents\` (\`validity\`);`)
  await db.run(sql`CREATE INDEX \`documents_provenance_provenance_source_article_idx\` ON \`documents\` (\`provenance_source_article_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_number_key_idx\` ON \`documents\` (\`number_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_slug_idx\` ON \`documents\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`documents_withdrawn_idx\` ON \`documents\` (\`withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_deleted_at_idx\` ON \`documents\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`documents__status_idx\` ON \`documents\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`documents_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_texts_order_parent\` ON \`documents_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_rels_order_idx\` ON \`documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_parent_idx\` ON \`documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_path_idx\` ON \`documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_media_id_idx\` ON \`documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text,
  	\`document_id\` text(36),
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_relations_order_idx\` ON \`_documents_v_version_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_relations_parent_id_idx\` ON \`_documents_v_version_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_relations_document_idx\` ON \`_documents_v_version_relations\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_number_text\` text,
  	\`version_number\` numeric,
  	\`version_symbol\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_kind\` text,
  	\`version_urgency\` text DEFAULT 'normal',
  	\`version_issuer_id\` text(36),
  	\`version_issuer_text\` text,
  	\`version_issued_on\` text,
  	\`version_effective_from\` text,
  	\`version_expired_on\` text,
  	\`version_validity\` text DEFAULT 'unknown',
  	\`version_signing_mode\` text DEFAULT 'none',
  	\`version_signer_title\` text,
  	\`version_signer_name\` text,
  	\`version_body\` text,
  	\`version_provenance_source\` text,
  	\`version_provenance_source_article_id\` text(36),
  	\`version_provenance_source_url\` text,
  	\`version_provenance_note\` text,
  	\`version_provenance_demo\` integer DEFAULT false,
  	\`version_provenance_titled_by_editor\` integer DEFAULT false,
  	\`version_number_key\` text,
  	\`version_slug\` text,
  	\`version_withdrawn\` integer DEFAULT false,
  	\`version_withdrawn_reason\` text,
  	\`version_withdrawn_at\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_issuer_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provenance_source_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_parent_idx\` ON \`_documents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_number_text_idx\` ON \`_documents_v\` (\`version_number_text\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_kind_idx\` ON \`_documents_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_issuer_idx\` ON \`_documents_v\` (\`version_issuer_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_issued_on_idx\` ON \`_documents_v\` (\`version_issued_on\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_validity_idx\` ON \`_documents_v\` (\`version_validity\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_provenance_version_provenance_sourc_idx\` ON \`_documents_v\` (\`version_provenance_source_article_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_number_key_idx\` ON \`_documents_v\` (\`version_number_key\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_slug_idx\` ON \`_documents_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_withdrawn_idx\` ON \`_documents_v\` (\`version_withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_updated_at_idx\` ON \`_documents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_created_at_idx\` ON \`_documents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_deleted_at_idx\` ON \`_documents_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version__status_idx\` ON \`_documents_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_created_at_idx\` ON \`_documents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_updated_at_idx\` ON \`_documents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_latest_idx\` ON \`_documents_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_texts_order_parent\` ON \`_documents_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_order_idx\` ON \`_documents_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_parent_idx\` ON \`_documents_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_path_idx\` ON \`_documents_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_media_id_idx\` ON \`_documents_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`movements_phases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`from\` text,
  	\`to\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`movements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`movements_phases_order_idx\` ON \`movements_phases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`movements_phases_parent_id_idx\` ON \`movements_phases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`movements_criteria\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`group\` text,
  	\`max_points\` numeric,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`movements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`movements_criteria_order_idx\` ON \`movements_criteria\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`movements_criteria_parent_id_idx\` ON \`movements_criteria\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`movements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slogan\` text,
  	\`form\` text DEFAULT 'unknown',
  	\`level\` text,
  	\`parent_id\` text(36),
  	\`issuer_id\` text(36),
  	\`document_id\` text(36),
  	\`directive_id\` text(36),
  	\`period_from\` text,
  	\`period_to\` text,
  	\`purpose\` text,
  	\`audience\` text,
  	\`body\` text,
  	\`awards\` text,
  	\`provenance_source\` text,
  	\`provenance_source_article_id\` text(36),
  	\`provenance_source_url\` text,
  	\`provenance_note\` text,
  	\`provenance_demo\` integer DEFAULT false,
  	\`provenance_titled_by_editor\` integer DEFAULT false,
  	\`slug\` text,
  	\`withdrawn\` integer DEFAULT false,
  	\`withdrawn_reason\` text,
  	\`withdrawn_at\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`movements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`issuer_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`directive_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`provenance_source_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`movements_form_idx\` ON \`movements\` (\`form\`);`)
  await db.run(sql`CREATE INDEX \`movements_level_idx\` ON \`movements\` (\`level\`);`)
  await db.run(sql`CREATE INDEX \`movements_parent_idx\` ON \`movements\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`movements_issuer_idx\` ON \`movements\` (\`issuer_id\`);`)
  await db.run(sql`CREATE INDEX \`movements_document_idx\` ON \`movements\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`movements_directive_idx\` ON \`movements\` (\`directive_id\`);`)
  await db.run(sql`CREATE INDEX \`movements_provenance_provenance_source_article_idx\` ON \`movements\` (\`provenance_source_article_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`movements_slug_idx\` ON \`movements\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`movements_withdrawn_idx\` ON \`movements\` (\`withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`movements_updated_at_idx\` ON \`movements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`movements_created_at_idx\` ON \`movements\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`movements_deleted_at_idx\` ON \`movements\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`movements__status_idx\` ON \`movements\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`movements_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`movements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`movements_texts_order_parent\` ON \`movements_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_movements_v_version_phases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`from\` text,
  	\`to\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_movements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_movements_v_version_phases_order_idx\` ON \`_movements_v_version_phases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_movements_v_version_phases_parent_id_idx\` ON \`_movements_v_version_phases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_movements_v_version_criteria\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`group\` text,
  	\`max_points\` numeric,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_movements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_movements_v_version_criteria_order_idx\` ON \`_movements_v_version_criteria\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_movements_v_version_criteria_parent_id_idx\` ON \`_movements_v_version_criteria\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_movements_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_slogan\` text,
  	\`version_form\` text DEFAULT 'unknown',
  	\`version_level\` text,
  	\`version_parent_id\` text(36),
  	\`version_issuer_id\` text(36),
  	\`version_document_id\` text(36),
  	\`version_directive_id\` text(36),
  	\`version_period_from\` text,
  	\`version_period_to\` text,
  	\`version_purpose\` text,
  	\`version_audience\` text,
  	\`version_body\` text,
  	\`version_awards\` text,
  	\`version_provenance_source\` text,
  	\`version_provenance_source_article_id\` text(36),
  	\`version_provenance_source_url\` text,
  	\`version_provenance_note\` text,
  	\`version_provenance_demo\` integer DEFAULT false,
  	\`version_provenance_titled_by_editor\` integer DEFAULT false,
  	\`version_slug\` text,
  	\`version_withdrawn\` integer DEFAULT false,
  	\`version_withdrawn_reason\` text,
  	\`version_withdrawn_at\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`movements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`movements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_issuer_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_directive_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provenance_source_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_movements_v_parent_idx\` ON \`_movements_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_movements_v_version_version_form_idx\` ON \`_movements_v\` (\`version_form\`);`)
  await db.run(sql`CREATE INDEX \`_movements_v_version_version_level_idx\` ON \`_movements_v\` (\`version_level\`);`)
  await db.run(sql`CREATE INDEX \`_movements_v_version_version_parent_idx\` ON \`_movements_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_movements_v_version_version_issuer_idx\` ON \`_movements_v\` (\`version_issuer_id\`);`)
  await db.run(sql`CREATE INDEX \`_movements_v_version_version_document_idx\` ON \`_movements_v\` (\`version_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_movements_v_version_version_directive_idx\` ON \`_movements_v\` (\`version_directive_id\`);`)
  await db.run(sql`CREATE INDEX \`_movements_v_version_provenance_version_provenance_sourc_idx\` ON \`_movements_v\` (\`version_provenance_source_article_id\`);`)
  await db.run(sql`CREATE INDEX \`_movements_v_version_version_slug_idx\` ON \`_movements_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_movements_v_version_version_withdrawn_idx\` ON \`_movements_v\` (\`version_withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`_movements_v_version_version_updated_at_idx\` ON \`_movements_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_movements_v_version_version_created_at_idx\` ON \`_movements_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_movements_v_version_version_deleted_at_idx\` ON \`_movements_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_movements_v_version_version__status_idx\` ON \`_movements_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_movements_v_created_at_idx\` ON \`_movements_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_movements_v_updated_at_idx\` ON \`_movements_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_movements_v_latest_idx\` ON \`_movements_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_movements_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_movements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_movements_v_texts_order_parent\` ON \`_movements_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`movement_entries_scores\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`criterion\` text NOT NULL,
  	\`self\` numeric,
  	\`cluster\` numeric,
  	\`council\` numeric,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`movement_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`movement_entries_scores_order_idx\` ON \`movement_entries_scores\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`movement_entries_scores_parent_id_idx\` ON \`movement_entries_scores\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`movement_entries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`movement_id\` text(36) NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`person\` text,
  	\`pledge\` text,
  	\`registered_on\` text,
  	\`state\` text DEFAULT 'registered' NOT NULL,
  	\`award\` text,
  	\`award_decision\` text,
  	\`provenance_source\` text,
  	\`provenance_source_article_id\` text(36),
  	\`provenance_source_url\` text,
  	\`provenance_note\` text,
  	\`provenance_demo\` integer DEFAULT false,
  	\`provenance_titled_by_editor\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`movement_id\`) REFERENCES \`movements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`provenance_source_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`movement_entries_movement_idx\` ON \`movement_entries\` (\`movement_id\`);`)
  await db.run(sql`CREATE INDEX \`movement_entries_unit_idx\` ON \`movement_entries\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`movement_entries_state_idx\` ON \`movement_entries\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`movement_entries_provenance_provenance_source_article_idx\` ON \`movement_entries\` (\`provenance_source_article_id\`);`)
  await db.run(sql`CREATE INDEX \`movement_entries_updated_at_idx\` ON \`movement_entries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`movement_entries_created_at_idx\` ON \`movement_entries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_movement_entries_v_version_scores\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`criterion\` text NOT NULL,
  	\`self\` numeric,
  	\`cluster\` numeric,
  	\`council\` numeric,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_movement_entries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_movement_entries_v_version_scores_order_idx\` ON \`_movement_entries_v_version_scores\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_movement_entries_v_version_scores_parent_id_idx\` ON \`_movement_entries_v_version_scores\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_movement_entries_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_movement_id\` text(36) NOT NULL,
  	\`version_unit_id\` text(36) NOT NULL,
  	\`version_person\` text,
  	\`version_pledge\` text,
  	\`version_registered_on\` text,
  	\`version_state\` text DEFAULT 'registered' NOT NULL,
  	\`version_award\` text,
  	\`version_award_decision\` text,
  	\`version_provenance_source\` text,
  	\`version_provenance_source_article_id\` text(36),
  	\`version_provenance_source_url\` text,
  	\`version_provenance_note\` text,
  	\`version_provenance_demo\` integer DEFAULT false,
  	\`version_provenance_titled_by_editor\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`movement_entries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_movement_id\`) REFERENCES \`movements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provenance_source_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_movement_entries_v_parent_idx\` ON \`_movement_entries_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_movement_entries_v_version_version_movement_idx\` ON \`_movement_entries_v\` (\`version_movement_id\`);`)
  await db.run(sql`CREATE INDEX \`_movement_entries_v_version_version_unit_idx\` ON \`_movement_entries_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_movement_entries_v_version_version_state_idx\` ON \`_movement_entries_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_movement_entries_v_version_provenance_version_provenanc_idx\` ON \`_movement_entries_v\` (\`version_provenance_source_article_id\`);`)
  await db.run(sql`CREATE INDEX \`_movement_entries_v_version_version_updated_at_idx\` ON \`_movement_entries_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_movement_entries_v_version_version_created_at_idx\` ON \`_movement_entries_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_movement_entries_v_created_at_idx\` ON \`_movement_entries_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_movement_entries_v_updated_at_idx\` ON \`_movement_entries_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`innovation_models_components_published_dates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`innovation_models_components\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`innovation_models_components_published_dates_order_idx\` ON \`innovation_models_components_published_dates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`innovation_models_components_published_dates_parent_id_idx\` ON \`innovation_models_components_published_dates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`innovation_models_components\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`schedule_text\` text,
  	\`rrule\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`innovation_models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`innovation_models_components_order_idx\` ON \`innovation_models_components\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`innovation_models_components_parent_id_idx\` ON \`innovation_models_components\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`innovation_models_result_tags\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`innovation_models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`innovation_models_result_tags_order_idx\` ON \`innovation_models_result_tags\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`innovation_models_result_tags_parent_idx\` ON \`innovation_models_result_tags\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`innovation_models_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`unit\` text,
  	\`comparator\` text DEFAULT 'eq',
  	\`value\` numeric,
  	\`numerator\` numeric,
  	\`denominator\` numeric,
  	\`display_text\` text,
  	\`period_from\` text,
  	\`period_to\` text,
  	\`as_of\` text,
  	\`phase\` text DEFAULT 'none',
  	\`source\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`innovation_models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`innovation_models_figures_order_idx\` ON \`innovation_models_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`innovation_models_figures_parent_id_idx\` ON \`innovation_models_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`innovation_models_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`unit_id\` text(36),
  	\`share\` numeric,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`innovation_models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`innovation_models_authors_order_idx\` ON \`innovation_models_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`innovation_models_authors_parent_id_idx\` ON \`innovation_models_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`innovation_models_authors_unit_idx\` ON \`innovation_models_authors\` (\`unit_id\`);`)
  await db.run(sql`CREATE TABLE \`innovation_models\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`kind\` text DEFAULT 'model',
  	\`stage\` text DEFAULT 'unknown',
  	\`start_year\` numeric,
  	\`owner_id\` text(36),
  	\`owner_text\` text,
  	\`field\` text,
  	\`summary\` text,
  	\`problem\` text,
  	\`solution\` text,
  	\`body\` text,
  	\`location\` text,
  	\`audience\` text,
  	\`appointment_phone\` text,
  	\`result_return\` text,
  	\`home_service\` integer DEFAULT false,
  	\`result\` text,
  	\`coverage_text\` text,
  	\`recognition_level\` text DEFAULT 'none',
  	\`recognition_decision\` text,
  	\`recognition_on\` text,
  	\`provenance_source\` text,
  	\`provenance_source_article_id\` text(36),
  	\`provenance_source_url\` text,
  	\`provenance_note\` text,
  	\`provenance_demo\` integer DEFAULT false,
  	\`provenance_titled_by_editor\` integer DEFAULT false,
  	\`slug\` text,
  	\`withdrawn\` integer DEFAULT false,
  	\`withdrawn_reason\` text,
  	\`withdrawn_at\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`provenance_source_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`innovation_models_kind_idx\` ON \`innovation_models\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`innovation_models_stage_idx\` ON \`innovation_models\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`innovation_models_start_year_idx\` ON \`innovation_models\` (\`start_year\`);`)
  await db.run(sql`CREATE INDEX \`innovation_models_owner_idx\` ON \`innovation_models\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`innovation_models_provenance_provenance_source_article_idx\` ON \`innovation_models\` (\`provenance_source_article_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`innovation_models_slug_idx\` ON \`innovation_models\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`innovation_models_withdrawn_idx\` ON \`innovation_models\` (\`withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`innovation_models_updated_at_idx\` ON \`innovation_models\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`innovation_models_created_at_idx\` ON \`innovation_models\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`innovation_models_deleted_at_idx\` ON \`innovation_models\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`innovation_models__status_idx\` ON \`innovation_models\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`innovation_models_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`innovation_models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`innovation_models_texts_order_parent\` ON \`innovation_models_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`innovation_models_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`innovation_models\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`innovation_models_rels_order_idx\` ON \`innovation_models_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`innovation_models_rels_parent_idx\` ON \`innovation_models_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`innovation_models_rels_path_idx\` ON \`innovation_models_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`innovation_models_rels_media_id_idx\` ON \`innovation_models_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_innovation_models_v_version_components_published_dates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_innovation_models_v_version_components\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_version_components_published_dates_order_idx\` ON \`_innovation_models_v_version_components_published_dates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_version_components_published_dates_parent_id_idx\` ON \`_innovation_models_v_version_components_published_dates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_innovation_models_v_version_components\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`schedule_text\` text,
  	\`rrule\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_innovation_models_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_version_components_order_idx\` ON \`_innovation_models_v_version_components\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_version_components_parent_id_idx\` ON \`_innovation_models_v_version_components\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_innovation_models_v_version_result_tags\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_innovation_models_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_version_result_tags_order_idx\` ON \`_innovation_models_v_version_result_tags\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_version_result_tags_parent_idx\` ON \`_innovation_models_v_version_result_tags\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_innovation_models_v_version_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`unit\` text,
  	\`comparator\` text DEFAULT 'eq',
  	\`value\` numeric,
  	\`numerator\` numeric,
  	\`denominator\` numeric,
  	\`display_text\` text,
  	\`period_from\` text,
  	\`period_to\` text,
  	\`as_of\` text,
  	\`phase\` text DEFAULT 'none',
  	\`source\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_innovation_models_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_version_figures_order_idx\` ON \`_innovation_models_v_version_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_version_figures_parent_id_idx\` ON \`_innovation_models_v_version_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_innovation_models_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`unit_id\` text(36),
  	\`share\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_innovation_models_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_version_authors_order_idx\` ON \`_innovation_models_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_version_authors_parent_id_idx\` ON \`_innovation_models_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_version_authors_unit_idx\` ON \`_innovation_models_v_version_authors\` (\`unit_id\`);`)
  await db.run(sql`CREATE TABLE \`_innovation_models_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_kind\` text DEFAULT 'model',
  	\`version_stage\` text DEFAULT 'unknown',
  	\`version_start_year\` numeric,
  	\`version_owner_id\` text(36),
  	\`version_owner_text\` text,
  	\`version_field\` text,
  	\`version_summary\` text,
  	\`version_problem\` text,
  	\`version_solution\` text,
  	\`version_body\` text,
  	\`version_location\` text,
  	\`version_audience\` text,
  	\`version_appointment_phone\` text,
  	\`version_result_return\` text,
  	\`version_home_service\` integer DEFAULT false,
  	\`version_result\` text,
  	\`version_coverage_text\` text,
  	\`version_recognition_level\` text DEFAULT 'none',
  	\`version_recognition_decision\` text,
  	\`version_recognition_on\` text,
  	\`version_provenance_source\` text,
  	\`version_provenance_source_article_id\` text(36),
  	\`version_provenance_source_url\` text,
  	\`version_provenance_note\` text,
  	\`version_provenance_demo\` integer DEFAULT false,
  	\`version_provenance_titled_by_editor\` integer DEFAULT false,
  	\`version_slug\` text,
  	\`version_withdrawn\` integer DEFAULT false,
  	\`version_withdrawn_reason\` text,
  	\`version_withdrawn_at\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`innovation_models\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provenance_source_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_parent_idx\` ON \`_innovation_models_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_version_version_kind_idx\` ON \`_innovation_models_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_version_version_stage_idx\` ON \`_innovation_models_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_version_version_start_year_idx\` ON \`_innovation_models_v\` (\`version_start_year\`);`)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_version_version_owner_idx\` ON \`_innovation_models_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_version_provenance_version_provenan_idx\` ON \`_innovation_models_v\` (\`version_provenance_source_article_id\`);`)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_version_version_slug_idx\` ON \`_innovation_models_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_version_version_withdrawn_idx\` ON \`_innovation_models_v\` (\`version_withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_version_version_updated_at_idx\` ON \`_innovation_models_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_version_version_created_at_idx\` ON \`_innovation_models_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_version_version_deleted_at_idx\` ON \`_innovation_models_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_version_version__status_idx\` ON \`_innovation_models_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_created_at_idx\` ON \`_innovation_models_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_updated_at_idx\` ON \`_innovation_models_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_latest_idx\` ON \`_innovation_models_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_innovation_models_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_innovation_models_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_texts_order_parent\` ON \`_innovation_models_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_innovation_models_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_innovation_models_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_rels_order_idx\` ON \`_innovation_models_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_rels_parent_idx\` ON \`_innovation_models_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_rels_path_idx\` ON \`_innovation_models_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_innovation_models_v_rels_media_id_idx\` ON \`_innovation_models_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`replications_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`unit\` text,
  	\`comparator\` text DEFAULT 'eq' NOT NULL,
  	\`value\` numeric,
  	\`numerator\` numeric,
  	\`denominator\` numeric,
  	\`display_text\` text,
  	\`period_from\` text,
  	\`period_to\` text,
  	\`as_of\` text,
  	\`phase\` text DEFAULT 'none' NOT NULL,
  	\`source\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`replications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`replications_figures_order_idx\` ON \`replications_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`replications_figures_parent_id_idx\` ON \`replications_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`replications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`model_id\` text(36) NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`state\` text DEFAULT 'registered' NOT NULL,
  	\`started_on\` text,
  	\`note\` text,
  	\`provenance_source\` text,
  	\`provenance_source_article_id\` text(36),
  	\`provenance_source_url\` text,
  	\`provenance_note\` text,
  	\`provenance_demo\` integer DEFAULT false,
  	\`provenance_titled_by_editor\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`model_id\`) REFERENCES \`innovation_models\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`provenance_source_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`replications_model_idx\` ON \`replications\` (\`model_id\`);`)
  await db.run(sql`CREATE INDEX \`replications_unit_idx\` ON \`replications\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`replications_state_idx\` ON \`replications\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`replications_provenance_provenance_source_article_idx\` ON \`replications\` (\`provenance_source_article_id\`);`)
  await db.run(sql`CREATE INDEX \`replications_updated_at_idx\` ON \`replications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`replications_created_at_idx\` ON \`replications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_replications_v_version_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`unit\` text,
  	\`comparator\` text DEFAULT 'eq' NOT NULL,
  	\`value\` numeric,
  	\`numerator\` numeric,
  	\`denominator\` numeric,
  	\`display_text\` text,
  	\`period_from\` text,
  	\`period_to\` text,
  	\`as_of\` text,
  	\`phase\` text DEFAULT 'none' NOT NULL,
  	\`source\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_replications_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_replications_v_version_figures_order_idx\` ON \`_replications_v_version_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_replications_v_version_figures_parent_id_idx\` ON \`_replications_v_version_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_replications_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_model_id\` text(36) NOT NULL,
  	\`version_unit_id\` text(36) NOT NULL,
  	\`version_state\` text DEFAULT 'registered' NOT NULL,
  	\`version_started_on\` text,
  	\`version_note\` text,
  	\`version_provenance_source\` text,
  	\`version_provenance_source_article_id\` text(36),
  	\`version_provenance_source_url\` text,
  	\`version_provenance_note\` text,
  	\`version_provenance_demo\` integer DEFAULT false,
  	\`version_provenance_titled_by_editor\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`replications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_model_id\`) REFERENCES \`innovation_models\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provenance_source_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_replications_v_parent_idx\` ON \`_replications_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_replications_v_version_version_model_idx\` ON \`_replications_v\` (\`version_model_id\`);`)
  await db.run(sql`CREATE INDEX \`_replications_v_version_version_unit_idx\` ON \`_replications_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_replications_v_version_version_state_idx\` ON \`_replications_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_replications_v_version_provenance_version_provenance_so_idx\` ON \`_replications_v\` (\`version_provenance_source_article_id\`);`)
  await db.run(sql`CREATE INDEX \`_replications_v_version_version_updated_at_idx\` ON \`_replications_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_replications_v_version_version_created_at_idx\` ON \`_replications_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_replications_v_created_at_idx\` ON \`_replications_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_replications_v_updated_at_idx\` ON \`_replications_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`procedures_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_levels_order_idx\` ON \`procedures_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`procedures_levels_parent_idx\` ON \`procedures_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`procedures_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_audiences_order_idx\` ON \`procedures_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`procedures_audiences_parent_idx\` ON \`procedures_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`procedures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`national_code\` text,
  	\`local_code\` text,
  	\`name\` text,
  	\`field_name\` text,
  	\`kind_text\` text,
  	\`agency_text\` text,
  	\`online_scheme\` text,
  	\`online_level\` text,
  	\`interlinked\` integer DEFAULT false,
  	\`abolished\` integer DEFAULT false,
  	\`successor_id\` text(36),
  	\`summary\` text,
  	\`provenance_source\` text,
  	\`provenance_source_article_id\` text(36),
  	\`provenance_source_url\` text,
  	\`provenance_note\` text,
  	\`provenance_demo\` integer DEFAULT false,
  	\`provenance_titled_by_editor\` integer DEFAULT false,
  	\`withdrawn\` integer DEFAULT false,
  	\`withdrawn_reason\` text,
  	\`withdrawn_at\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`successor_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`provenance_source_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`procedures_national_code_idx\` ON \`procedures\` (\`national_code\`);`)
  await db.run(sql`CREATE INDEX \`procedures_local_code_idx\` ON \`procedures\` (\`local_code\`);`)
  await db.run(sql`CREATE INDEX \`procedures_field_name_idx\` ON \`procedures\` (\`field_name\`);`)
  await db.run(sql`CREATE INDEX \`procedures_online_scheme_idx\` ON \`procedures\` (\`online_scheme\`);`)
  await db.run(sql`CREATE INDEX \`procedures_online_level_idx\` ON \`procedures\` (\`online_level\`);`)
  await db.run(sql`CREATE INDEX \`procedures_abolished_idx\` ON \`procedures\` (\`abolished\`);`)
  await db.run(sql`CREATE INDEX \`procedures_successor_idx\` ON \`procedures\` (\`successor_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_provenance_provenance_source_article_idx\` ON \`procedures\` (\`provenance_source_article_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_withdrawn_idx\` ON \`procedures\` (\`withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`procedures_updated_at_idx\` ON \`procedures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`procedures_created_at_idx\` ON \`procedures\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`procedures_deleted_at_idx\` ON \`procedures\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`procedures__status_idx\` ON \`procedures\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`procedures_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_texts_order_parent\` ON \`procedures_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v_version_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_levels_order_idx\` ON \`_procedures_v_version_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_levels_parent_idx\` ON \`_procedures_v_version_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_audiences_order_idx\` ON \`_procedures_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_audiences_parent_idx\` ON \`_procedures_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_national_code\` text,
  	\`version_local_code\` text,
  	\`version_name\` text,
  	\`version_field_name\` text,
  	\`version_kind_text\` text,
  	\`version_agency_text\` text,
  	\`version_online_scheme\` text,
  	\`version_online_level\` text,
  	\`version_interlinked\` integer DEFAULT false,
  	\`version_abolished\` integer DEFAULT false,
  	\`version_successor_id\` text(36),
  	\`version_summary\` text,
  	\`version_provenance_source\` text,
  	\`version_provenance_source_article_id\` text(36),
  	\`version_provenance_source_url\` text,
  	\`version_provenance_note\` text,
  	\`version_provenance_demo\` integer DEFAULT false,
  	\`version_provenance_titled_by_editor\` integer DEFAULT false,
  	\`version_withdrawn\` integer DEFAULT false,
  	\`version_withdrawn_reason\` text,
  	\`version_withdrawn_at\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_successor_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provenance_source_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_parent_idx\` ON \`_procedures_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_national_code_idx\` ON \`_procedures_v\` (\`version_national_code\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_local_code_idx\` ON \`_procedures_v\` (\`version_local_code\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_field_name_idx\` ON \`_procedures_v\` (\`version_field_name\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_online_scheme_idx\` ON \`_procedures_v\` (\`version_online_scheme\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_online_level_idx\` ON \`_procedures_v\` (\`version_online_level\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_abolished_idx\` ON \`_procedures_v\` (\`version_abolished\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_successor_idx\` ON \`_procedures_v\` (\`version_successor_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_provenance_version_provenance_sour_idx\` ON \`_procedures_v\` (\`version_provenance_source_article_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_withdrawn_idx\` ON \`_procedures_v\` (\`version_withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_updated_at_idx\` ON \`_procedures_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_created_at_idx\` ON \`_procedures_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_deleted_at_idx\` ON \`_procedures_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version__status_idx\` ON \`_procedures_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_created_at_idx\` ON \`_procedures_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_updated_at_idx\` ON \`_procedures_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_latest_idx\` ON \`_procedures_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_texts_order_parent\` ON \`_procedures_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`procedure_versions_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`order\` numeric,
  	\`actor\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedure_versions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedure_versions_steps_order_idx\` ON \`procedure_versions_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`procedure_versions_steps_parent_id_idx\` ON \`procedure_versions_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`procedure_versions_channels_fees\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`amount\` numeric,
  	\`currency\` text DEFAULT 'VND',
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedure_versions_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedure_versions_channels_fees_order_idx\` ON \`procedure_versions_channels_fees\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`procedure_versions_channels_fees_parent_id_idx\` ON \`procedure_versions_channels_fees\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`procedure_versions_channels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`time_limit_value\` numeric,
  	\`time_limit_unit\` text,
  	\`time_limit_text\` text,
  	\`fee_text\` text,
  	\`description\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedure_versions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedure_versions_channels_order_idx\` ON \`procedure_versions_channels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`procedure_versions_channels_parent_id_idx\` ON \`procedure_versions_channels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`procedure_versions_document_cases_components\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`original_count\` numeric,
  	\`copy_count\` numeric,
  	\`form_name\` text,
  	\`form_id\` text(36),
  	\`note\` text,
  	FOREIGN KEY (\`form_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedure_versions_document_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedure_versions_document_cases_components_order_idx\` ON \`procedure_versions_document_cases_components\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`procedure_versions_document_cases_components_parent_id_idx\` ON \`procedure_versions_document_cases_components\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`procedure_versions_document_cases_components_form_idx\` ON \`procedure_versions_document_cases_components\` (\`form_id\`);`)
  await db.run(sql`CREATE TABLE \`procedure_versions_document_cases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`case_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedure_versions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedure_versions_document_cases_order_idx\` ON \`procedure_versions_document_cases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`procedure_versions_document_cases_parent_id_idx\` ON \`procedure_versions_document_cases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`procedure_versions_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`procedure_versions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedure_versions_audiences_order_idx\` ON \`procedure_versions_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`procedure_versions_audiences_parent_idx\` ON \`procedure_versions_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`procedure_versions_legal_bases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number_text\` text,
  	\`issued_on\` text,
  	\`issued_on_text\` text,
  	\`issuer_text\` text,
  	\`summary\` text,
  	\`document_id\` text(36),
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedure_versions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedure_versions_legal_bases_order_idx\` ON \`procedure_versions_legal_bases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`procedure_versions_legal_bases_parent_id_idx\` ON \`procedure_versions_legal_bases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`procedure_versions_legal_bases_document_idx\` ON \`procedure_versions_legal_bases\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`procedure_versions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`procedure_id\` text(36),
  	\`label\` text,
  	\`name\` text,
  	\`change_kind\` text DEFAULT 'unknown',
  	\`announcing_decision_number_text\` text,
  	\`announcing_decision_issued_on\` text,
  	\`announcing_decision_issuer_text\` text,
  	\`announcing_decision_document_id\` text(36),
  	\`effective_from\` text,
  	\`effective_to\` text,
  	\`sets\` numeric,
  	\`audiences_text\` text,
  	\`implementing_agency\` text,
  	\`competent_agency\` text,
  	\`authorised_agency\` text,
  	\`coordinating_agency\` text,
  	\`receiving_address\` text,
  	\`results\` text,
  	\`conditions\` text,
  	\`online_scheme\` text,
  	\`online_level\` text,
  	\`proactive_level\` numeric,
  	\`partial_reason\` text,
  	\`online_url\` text,
  	\`source_file\` text,
  	\`provenance_source\` text,
  	\`provenance_source_article_id\` text(36),
  	\`provenance_source_url\` text,
  	\`provenance_note\` text,
  	\`provenance_demo\` integer DEFAULT false,
  	\`provenance_titled_by_editor\` integer DEFAULT false,
  	\`withdrawn\` integer DEFAULT false,
  	\`withdrawn_reason\` text,
  	\`withdrawn_at\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`procedure_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`announcing_decision_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`provenance_source_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`procedure_versions_procedure_idx\` ON \`procedure_versions\` (\`procedure_id\`);`)
  await db.run(sql`CREATE INDEX \`procedure_versions_announcing_decision_announcing_decisi_idx\` ON \`procedure_versions\` (\`announcing_decision_document_id\`);`)
  await db.run(sql`CREATE INDEX \`procedure_versions_provenance_provenance_source_article_idx\` ON \`procedure_versions\` (\`provenance_source_article_id\`);`)
  await db.run(sql`CREATE INDEX \`procedure_versions_withdrawn_idx\` ON \`procedure_versions\` (\`withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`procedure_versions_updated_at_idx\` ON \`procedure_versions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`procedure_versions_created_at_idx\` ON \`procedure_versions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`procedure_versions_deleted_at_idx\` ON \`procedure_versions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`procedure_versions__status_idx\` ON \`procedure_versions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_procedure_versions_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`order\` numeric,
  	\`actor\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedure_versions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_version_steps_order_idx\` ON \`_procedure_versions_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_version_steps_parent_id_idx\` ON \`_procedure_versions_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedure_versions_v_version_channels_fees\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`amount\` numeric,
  	\`currency\` text DEFAULT 'VND',
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedure_versions_v_version_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_version_channels_fees_order_idx\` ON \`_procedure_versions_v_version_channels_fees\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_version_channels_fees_parent_id_idx\` ON \`_procedure_versions_v_version_channels_fees\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedure_versions_v_version_channels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`time_limit_value\` numeric,
  	\`time_limit_unit\` text,
  	\`time_limit_text\` text,
  	\`fee_text\` text,
  	\`description\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedure_versions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_version_channels_order_idx\` ON \`_procedure_versions_v_version_channels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_version_channels_parent_id_idx\` ON \`_procedure_versions_v_version_channels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedure_versions_v_version_document_cases_components\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`original_count\` numeric,
  	\`copy_count\` numeric,
  	\`form_name\` text,
  	\`form_id\` text(36),
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`form_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedure_versions_v_version_document_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_version_document_cases_components_order_idx\` ON \`_procedure_versions_v_version_document_cases_components\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_version_document_cases_components_parent_id_idx\` ON \`_procedure_versions_v_version_document_cases_components\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_version_document_cases_components__idx\` ON \`_procedure_versions_v_version_document_cases_components\` (\`form_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedure_versions_v_version_document_cases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`case_name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedure_versions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_version_document_cases_order_idx\` ON \`_procedure_versions_v_version_document_cases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_version_document_cases_parent_id_idx\` ON \`_procedure_versions_v_version_document_cases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedure_versions_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_procedure_versions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_version_audiences_order_idx\` ON \`_procedure_versions_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_version_audiences_parent_idx\` ON \`_procedure_versions_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedure_versions_v_version_legal_bases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number_text\` text,
  	\`issued_on\` text,
  	\`issued_on_text\` text,
  	\`issuer_text\` text,
  	\`summary\` text,
  	\`document_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedure_versions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_version_legal_bases_order_idx\` ON \`_procedure_versions_v_version_legal_bases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_version_legal_bases_parent_id_idx\` ON \`_procedure_versions_v_version_legal_bases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_version_legal_bases_document_idx\` ON \`_procedure_versions_v_version_legal_bases\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedure_versions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_procedure_id\` text(36),
  	\`version_label\` text,
  	\`version_name\` text,
  	\`version_change_kind\` text DEFAULT 'unknown',
  	\`version_announcing_decision_number_text\` text,
  	\`version_announcing_decision_issued_on\` text,
  	\`version_announcing_decision_issuer_text\` text,
  	\`version_announcing_decision_document_id\` text(36),
  	\`version_effective_from\` text,
  	\`version_effective_to\` text,
  	\`version_sets\` numeric,
  	\`version_audiences_text\` text,
  	\`version_implementing_agency\` text,
  	\`version_competent_agency\` text,
  	\`version_authorised_agency\` text,
  	\`version_coordinating_agency\` text,
  	\`version_receiving_address\` text,
  	\`version_results\` text,
  	\`version_conditions\` text,
  	\`version_online_scheme\` text,
  	\`version_online_level\` text,
  	\`version_proactive_level\` numeric,
  	\`version_partial_reason\` text,
  	\`version_online_url\` text,
  	\`version_source_file\` text,
  	\`version_provenance_source\` text,
  	\`version_provenance_source_article_id\` text(36),
  	\`version_provenance_source_url\` text,
  	\`version_provenance_note\` text,
  	\`version_provenance_demo\` integer DEFAULT false,
  	\`version_provenance_titled_by_editor\` integer DEFAULT false,
  	\`version_withdrawn\` integer DEFAULT false,
  	\`version_withdrawn_reason\` text,
  	\`version_withdrawn_at\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`procedure_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_procedure_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_announcing_decision_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provenance_source_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_parent_idx\` ON \`_procedure_versions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_version_version_procedure_idx\` ON \`_procedure_versions_v\` (\`version_procedure_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_version_announcing_decision_versio_idx\` ON \`_procedure_versions_v\` (\`version_announcing_decision_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_version_provenance_version_provena_idx\` ON \`_procedure_versions_v\` (\`version_provenance_source_article_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_version_version_withdrawn_idx\` ON \`_procedure_versions_v\` (\`version_withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_version_version_updated_at_idx\` ON \`_procedure_versions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_version_version_created_at_idx\` ON \`_procedure_versions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_version_version_deleted_at_idx\` ON \`_procedure_versions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_version_version__status_idx\` ON \`_procedure_versions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_created_at_idx\` ON \`_procedure_versions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_updated_at_idx\` ON \`_procedure_versions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedure_versions_v_latest_idx\` ON \`_procedure_versions_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`postings\` (
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
  await db.run(sql`CREATE INDEX \`postings_version_idx\` ON \`postings\` (\`version_id\`);`)
  await db.run(sql`CREATE INDEX \`postings_unit_idx\` ON \`postings\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`postings_state_idx\` ON \`postings\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`postings_photo_idx\` ON \`postings\` (\`photo_id\`);`)
  await db.run(sql`CREATE INDEX \`postings_updated_at_idx\` ON \`postings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`postings_created_at_idx\` ON \`postings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_postings_v\` (
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
  await db.run(sql`CREATE INDEX \`_postings_v_parent_idx\` ON \`_postings_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_version_idx\` ON \`_postings_v\` (\`version_version_id\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_unit_idx\` ON \`_postings_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_state_idx\` ON \`_postings_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_photo_idx\` ON \`_postings_v\` (\`version_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_updated_at_idx\` ON \`_postings_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_created_at_idx\` ON \`_postings_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_created_at_idx\` ON \`_postings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_updated_at_idx\` ON \`_postings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`inspections_unit_counts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`count\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`inspections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`inspections_unit_counts_order_idx\` ON \`inspections_unit_counts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`inspections_unit_counts_parent_id_idx\` ON \`inspections_unit_counts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`inspections_team\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`inspections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`inspections_team_order_idx\` ON \`inspections_team\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`inspections_team_parent_id_idx\` ON \`inspections_team\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`inspections_findings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`area\` text,
  	\`severity\` text,
  	\`description\` text,
  	\`legal_basis\` text,
  	\`unit_id\` text(36),
  	\`responsible\` text,
  	\`remediation_action\` text,
  	\`remediation_due_kind\` text DEFAULT 'none',
  	\`remediation_due_day\` text,
  	\`remediation_due_month\` numeric,
  	\`remediation_due_quarter\` numeric,
  	\`remediation_due_year\` numeric,
  	\`remediation_due_words\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`inspections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`inspections_findings_order_idx\` ON \`inspections_findings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`inspections_findings_parent_id_idx\` ON \`inspections_findings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`inspections_findings_unit_idx\` ON \`inspections_findings\` (\`unit_id\`);`)
  await db.run(sql`CREATE TABLE \`inspections\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`code\` text,
  	\`year\` numeric,
  	\`plan_id\` text(36),
  	\`type\` text,
  	\`mode\` text,
  	\`stage\` text DEFAULT 'planned',
  	\`decision_text\` text,
  	\`period_from\` text,
  	\`period_to\` text,
  	\`on_site_on\` text,
  	\`strengths\` text,
  	\`conclusion_number_text\` text,
  	\`conclusion_on\` text,
  	\`conclusion_document_id\` text(36),
  	\`conclusion_summary\` text,
  	\`provenance_source\` text,
  	\`provenance_source_article_id\` text(36),
  	\`provenance_source_url\` text,
  	\`provenance_note\` text,
  	\`provenance_demo\` integer DEFAULT false,
  	\`provenance_titled_by_editor\` integer DEFAULT false,
  	\`slug\` text,
  	\`withdrawn\` integer DEFAULT false,
  	\`withdrawn_reason\` text,
  	\`withdrawn_at\` text,
  	\`created_by_id\` text(36),
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`plan_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`conclusion_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`provenance_source_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`inspections_code_idx\` ON \`inspections\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`inspections_year_idx\` ON \`inspections\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`inspections_plan_idx\` ON \`inspections\` (\`plan_id\`);`)
  await db.run(sql`CREATE INDEX \`inspections_type_idx\` ON \`inspections\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`inspections_mode_idx\` ON \`inspections\` (\`mode\`);`)
  await db.run(sql`CREATE INDEX \`inspections_stage_idx\` ON \`inspections\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`inspections_conclusion_conclusion_document_idx\` ON \`inspections\` (\`conclusion_document_id\`);`)
  await db.run(sql`CREATE INDEX \`inspections_provenance_provenance_source_article_idx\` ON \`inspections\` (\`provenance_source_article_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`inspections_slug_idx\` ON \`inspections\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`inspections_withdrawn_idx\` ON \`inspections\` (\`withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`inspections_created_by_idx\` ON \`inspections\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`inspections_updated_at_idx\` ON \`inspections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`inspections_created_at_idx\` ON \`inspections\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`inspections_deleted_at_idx\` ON \`inspections\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`inspections__status_idx\` ON \`inspections\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`inspections_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`inspections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`inspections_texts_order_parent\` ON \`inspections_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`inspections_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`inspections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`inspections_rels_order_idx\` ON \`inspections_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`inspections_rels_parent_idx\` ON \`inspections_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`inspections_rels_path_idx\` ON \`inspections_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`inspections_rels_units_id_idx\` ON \`inspections_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`inspections_rels_users_id_idx\` ON \`inspections_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_inspections_v_version_unit_counts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`count\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_inspections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_inspections_v_version_unit_counts_order_idx\` ON \`_inspections_v_version_unit_counts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_version_unit_counts_parent_id_idx\` ON \`_inspections_v_version_unit_counts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_inspections_v_version_team\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_inspections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_inspections_v_version_team_order_idx\` ON \`_inspections_v_version_team\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_version_team_parent_id_idx\` ON \`_inspections_v_version_team\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_inspections_v_version_findings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`area\` text,
  	\`severity\` text,
  	\`description\` text,
  	\`legal_basis\` text,
  	\`unit_id\` text(36),
  	\`responsible\` text,
  	\`remediation_action\` text,
  	\`remediation_due_kind\` text DEFAULT 'none',
  	\`remediation_due_day\` text,
  	\`remediation_due_month\` numeric,
  	\`remediation_due_quarter\` numeric,
  	\`remediation_due_year\` numeric,
  	\`remediation_due_words\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_inspections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_inspections_v_version_findings_order_idx\` ON \`_inspections_v_version_findings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_version_findings_parent_id_idx\` ON \`_inspections_v_version_findings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_version_findings_unit_idx\` ON \`_inspections_v_version_findings\` (\`unit_id\`);`)
  await db.run(sql`CREATE TABLE \`_inspections_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_code\` text,
  	\`version_year\` numeric,
  	\`version_plan_id\` text(36),
  	\`version_type\` text,
  	\`version_mode\` text,
  	\`version_stage\` text DEFAULT 'planned',
  	\`version_decision_text\` text,
  	\`version_period_from\` text,
  	\`version_period_to\` text,
  	\`version_on_site_on\` text,
  	\`version_strengths\` text,
  	\`version_conclusion_number_text\` text,
  	\`version_conclusion_on\` text,
  	\`version_conclusion_document_id\` text(36),
  	\`version_conclusion_summary\` text,
  	\`version_provenance_source\` text,
  	\`version_provenance_source_article_id\` text(36),
  	\`version_provenance_source_url\` text,
  	\`version_provenance_note\` text,
  	\`version_provenance_demo\` integer DEFAULT false,
  	\`version_provenance_titled_by_editor\` integer DEFAULT false,
  	\`version_slug\` text,
  	\`version_withdrawn\` integer DEFAULT false,
  	\`version_withdrawn_reason\` text,
  	\`version_withdrawn_at\` text,
  	\`version_created_by_id\` text(36),
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`inspections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_plan_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_conclusion_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provenance_source_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_inspections_v_parent_idx\` ON \`_inspections_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_version_version_code_idx\` ON \`_inspections_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_version_version_year_idx\` ON \`_inspections_v\` (\`version_year\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_version_version_plan_idx\` ON \`_inspections_v\` (\`version_plan_id\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_version_version_type_idx\` ON \`_inspections_v\` (\`version_type\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_version_version_mode_idx\` ON \`_inspections_v\` (\`version_mode\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_version_version_stage_idx\` ON \`_inspections_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_version_conclusion_version_conclusion_doc_idx\` ON \`_inspections_v\` (\`version_conclusion_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_version_provenance_version_provenance_sou_idx\` ON \`_inspections_v\` (\`version_provenance_source_article_id\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_version_version_slug_idx\` ON \`_inspections_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_version_version_withdrawn_idx\` ON \`_inspections_v\` (\`version_withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_version_version_created_by_idx\` ON \`_inspections_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_version_version_updated_at_idx\` ON \`_inspections_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_version_version_created_at_idx\` ON \`_inspections_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_version_version_deleted_at_idx\` ON \`_inspections_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_version_version__status_idx\` ON \`_inspections_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_created_at_idx\` ON \`_inspections_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_updated_at_idx\` ON \`_inspections_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_latest_idx\` ON \`_inspections_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_inspections_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_inspections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_inspections_v_texts_order_parent\` ON \`_inspections_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_inspections_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_inspections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_inspections_v_rels_order_idx\` ON \`_inspections_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_rels_parent_idx\` ON \`_inspections_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_rels_path_idx\` ON \`_inspections_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_rels_units_id_idx\` ON \`_inspections_v_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`_inspections_v_rels_users_id_idx\` ON \`_inspections_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`unit\` text,
  	\`comparator\` text DEFAULT 'eq',
  	\`value\` numeric,
  	\`numerator\` numeric,
  	\`denominator\` numeric,
  	\`display_text\` text,
  	\`period_from\` text,
  	\`period_to\` text,
  	\`as_of\` text,
  	\`phase\` text DEFAULT 'none',
  	\`source\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_figures_order_idx\` ON \`articles_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_figures_parent_id_idx\` ON \`articles_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`image_id\` text(36),
  	\`body\` text,
  	\`published_on\` text,
  	\`date_precision\` text DEFAULT 'unknown',
  	\`published_at_text\` text,
  	\`author_line\` text,
  	\`source_name\` text,
  	\`source_url\` text,
  	\`provenance_source\` text,
  	\`provenance_source_article_id\` text(36),
  	\`provenance_source_url\` text,
  	\`provenance_note\` text,
  	\`provenance_demo\` integer DEFAULT false,
  	\`provenance_titled_by_editor\` integer DEFAULT false,
  	\`slug\` text,
  	\`withdrawn\` integer DEFAULT false,
  	\`withdrawn_reason\` text,
  	\`withdrawn_at\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`provenance_source_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_image_idx\` ON \`articles\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_published_on_idx\` ON \`articles\` (\`published_on\`);`)
  await db.run(sql`CREATE INDEX \`articles_provenance_provenance_source_article_idx\` ON \`articles\` (\`provenance_source_article_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_withdrawn_idx\` ON \`articles\` (\`withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`articles_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_texts_order_parent\` ON \`articles_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text(36),
  	\`innovation_models_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`innovation_models_id\`) REFERENCES \`innovation_models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_units_id_idx\` ON \`articles_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_innovation_models_id_idx\` ON \`articles_rels\` (\`innovation_models_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`unit\` text,
  	\`comparator\` text DEFAULT 'eq',
  	\`value\` numeric,
  	\`numerator\` numeric,
  	\`denominator\` numeric,
  	\`display_text\` text,
  	\`period_from\` text,
  	\`period_to\` text,
  	\`as_of\` text,
  	\`phase\` text DEFAULT 'none',
  	\`source\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_figures_order_idx\` ON \`_articles_v_version_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_figures_parent_id_idx\` ON \`_articles_v_version_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_image_id\` text(36),
  	\`version_body\` text,
  	\`version_published_on\` text,
  	\`version_date_precision\` text DEFAULT 'unknown',
  	\`version_published_at_text\` text,
  	\`version_author_line\` text,
  	\`version_source_name\` text,
  	\`version_source_url\` text,
  	\`version_provenance_source\` text,
  	\`version_provenance_source_article_id\` text(36),
  	\`version_provenance_source_url\` text,
  	\`version_provenance_note\` text,
  	\`version_provenance_demo\` integer DEFAULT false,
  	\`version_provenance_titled_by_editor\` integer DEFAULT false,
  	\`version_slug\` text,
  	\`version_withdrawn\` integer DEFAULT false,
  	\`version_withdrawn_reason\` text,
  	\`version_withdrawn_at\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provenance_source_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_image_idx\` ON \`_articles_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_published_on_idx\` ON \`_articles_v\` (\`version_published_on\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_provenance_version_provenance_source_idx\` ON \`_articles_v\` (\`version_provenance_source_article_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_withdrawn_idx\` ON \`_articles_v\` (\`version_withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_texts_order_parent\` ON \`_articles_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text(36),
  	\`innovation_models_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`innovation_models_id\`) REFERENCES \`innovation_models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_units_id_idx\` ON \`_articles_v_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_innovation_models_id_idx\` ON \`_articles_v_rels\` (\`innovation_models_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`withdrawn\` integer DEFAULT false,
  	\`withdrawn_reason\` text,
  	\`withdrawn_at\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_withdrawn_idx\` ON \`pages\` (\`withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`pages_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_texts_order_parent\` ON \`pages_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_withdrawn\` integer DEFAULT false,
  	\`version_withdrawn_reason\` text,
  	\`version_withdrawn_at\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_withdrawn_idx\` ON \`_pages_v\` (\`version_withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_texts_order_parent\` ON \`_pages_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text NOT NULL,
  	\`caption\` text,
  	\`internal\` integer DEFAULT false,
  	\`unit_id\` text(36),
  	\`created_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_small_url\` text,
  	\`sizes_small_width\` numeric,
  	\`sizes_small_height\` numeric,
  	\`sizes_small_mime_type\` text,
  	\`sizes_small_filesize\` numeric,
  	\`sizes_small_filename\` text,
  	\`sizes_medium_url\` text,
  	\`sizes_medium_width\` numeric,
  	\`sizes_medium_height\` numeric,
  	\`sizes_medium_mime_type\` text,
  	\`sizes_medium_filesize\` numeric,
  	\`sizes_medium_filename\` text,
  	\`sizes_large_url\` text,
  	\`sizes_large_width\` numeric,
  	\`sizes_large_height\` numeric,
  	\`sizes_large_mime_type\` text,
  	\`sizes_large_filesize\` numeric,
  	\`sizes_large_filename\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_internal_idx\` ON \`media\` (\`internal\`);`)
  await db.run(sql`CREATE INDEX \`media_unit_idx\` ON \`media\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`media_created_by_idx\` ON \`media\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_small_sizes_small_filename_idx\` ON \`media\` (\`sizes_small_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_medium_sizes_medium_filename_idx\` ON \`media\` (\`sizes_medium_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_large_sizes_large_filename_idx\` ON \`media\` (\`sizes_large_filename\`);`)
  await db.run(sql`CREATE TABLE \`units_successions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`to_id\` text(36) NOT NULL,
  	\`type\` text NOT NULL,
  	\`effective_on\` text,
  	\`share_note\` text,
  	\`document\` text,
  	FOREIGN KEY (\`to_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`units_successions_order_idx\` ON \`units_successions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`units_successions_parent_id_idx\` ON \`units_successions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`units_successions_to_idx\` ON \`units_successions\` (\`to_id\`);`)
  await db.run(sql`CREATE TABLE \`units_titles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`since\` numeric,
  	\`decision\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`units_titles_order_idx\` ON \`units_titles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`units_titles_parent_id_idx\` ON \`units_titles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`units\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`short_name\` text,
  	\`code\` text,
  	\`kind\` text NOT NULL,
  	\`level\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`established_by\` text,
  	\`dissolved_by\` text,
  	\`contact_address\` text,
  	\`contact_email\` text,
  	\`contact_website\` text,
  	\`contact_feedback_address\` text,
  	\`one_stop_desk_address\` text,
  	\`one_stop_desk_hours\` text,
  	\`one_stop_desk_note\` text,
  	\`provenance_source\` text,
  	\`provenance_source_article_id\` text(36),
  	\`provenance_source_url\` text,
  	\`provenance_note\` text,
  	\`provenance_demo\` integer DEFAULT false,
  	\`provenance_titled_by_editor\` integer DEFAULT false,
  	\`slug\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`provenance_source_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`units_name_idx\` ON \`units\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`units_code_idx\` ON \`units\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`units_kind_idx\` ON \`units\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`units_level_idx\` ON \`units\` (\`level\`);`)
  await db.run(sql`CREATE INDEX \`units_parent_idx\` ON \`units\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`units_provenance_provenance_source_article_idx\` ON \`units\` (\`provenance_source_article_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`units_slug_idx\` ON \`units\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`units_updated_at_idx\` ON \`units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`units_created_at_idx\` ON \`units\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`units_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`units_texts_order_parent\` ON \`units_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_units_v_version_successions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`to_id\` text(36) NOT NULL,
  	\`type\` text NOT NULL,
  	\`effective_on\` text,
  	\`share_note\` text,
  	\`document\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`to_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_units_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_units_v_version_successions_order_idx\` ON \`_units_v_version_successions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_version_successions_parent_id_idx\` ON \`_units_v_version_successions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_version_successions_to_idx\` ON \`_units_v_version_successions\` (\`to_id\`);`)
  await db.run(sql`CREATE TABLE \`_units_v_version_titles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`since\` numeric,
  	\`decision\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_units_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_units_v_version_titles_order_idx\` ON \`_units_v_version_titles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_version_titles_parent_id_idx\` ON \`_units_v_version_titles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_units_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text NOT NULL,
  	\`version_short_name\` text,
  	\`version_code\` text,
  	\`version_kind\` text NOT NULL,
  	\`version_level\` text NOT NULL,
  	\`version_parent_id\` text(36),
  	\`version_valid_from\` text,
  	\`version_valid_to\` text,
  	\`version_established_by\` text,
  	\`version_dissolved_by\` text,
  	\`version_contact_address\` text,
  	\`version_contact_email\` text,
  	\`version_contact_website\` text,
  	\`version_contact_feedback_address\` text,
  	\`version_one_stop_desk_address\` text,
  	\`version_one_stop_desk_hours\` text,
  	\`version_one_stop_desk_note\` text,
  	\`version_provenance_source\` text,
  	\`version_provenance_source_article_id\` text(36),
  	\`version_provenance_source_url\` text,
  	\`version_provenance_note\` text,
  	\`version_provenance_demo\` integer DEFAULT false,
  	\`version_provenance_titled_by_editor\` integer DEFAULT false,
  	\`version_slug\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provenance_source_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_units_v_parent_idx\` ON \`_units_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_version_version_name_idx\` ON \`_units_v\` (\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_version_version_code_idx\` ON \`_units_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_version_version_kind_idx\` ON \`_units_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_version_version_level_idx\` ON \`_units_v\` (\`version_level\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_version_version_parent_idx\` ON \`_units_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_version_provenance_version_provenance_source_ar_idx\` ON \`_units_v\` (\`version_provenance_source_article_id\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_version_version_slug_idx\` ON \`_units_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_version_version_updated_at_idx\` ON \`_units_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_version_version_created_at_idx\` ON \`_units_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_created_at_idx\` ON \`_units_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_updated_at_idx\` ON \`_units_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_units_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_units_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_units_v_texts_order_parent\` ON \`_units_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`full_name\` text NOT NULL,
  	\`title\` text,
  	\`phone\` text,
  	\`unit_id\` text(36),
  	\`disabled\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_unit_idx\` ON \`users\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`holidays\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	\`kind\` text DEFAULT 'holiday' NOT NULL,
  	\`name\` text NOT NULL,
  	\`basis\` text,
  	\`certain\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`holidays_day_idx\` ON \`holidays\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`holidays_updated_at_idx\` ON \`holidays\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`holidays_created_at_idx\` ON \`holidays\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reminders\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`for_on\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`person_id\` text(36),
  	\`email\` text,
  	\`subject\` text,
  	\`assignment_id\` text(36),
  	\`items\` text,
  	\`claimed_at\` text,
  	\`sent_at\` text,
  	\`error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`assignment_id\`) REFERENCES \`assignments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reminders_key_idx\` ON \`reminders\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`reminders_for_on_idx\` ON \`reminders\` (\`for_on\`);`)
  await db.run(sql`CREATE INDEX \`reminders_kind_idx\` ON \`reminders\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`reminders_state_idx\` ON \`reminders\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`reminders_person_idx\` ON \`reminders\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`reminders_assignment_idx\` ON \`reminders\` (\`assignment_id\`);`)
  await db.run(sql`CREATE INDEX \`reminders_claimed_at_idx\` ON \`reminders\` (\`claimed_at\`);`)
  await db.run(sql`CREATE INDEX \`reminders_updated_at_idx\` ON \`reminders\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reminders_created_at_idx\` ON \`reminders\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`fan_outs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`origin_id\` text NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`pending\` integer DEFAULT false,
  	\`resolved_on\` text,
  	\`made\` numeric DEFAULT 0,
  	\`amended\` numeric DEFAULT 0,
  	\`cancelled\` numeric DEFAULT 0,
  	\`error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`fan_outs_key_idx\` ON \`fan_outs\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`fan_outs_pending_idx\` ON \`fan_outs\` (\`pending\`);`)
  await db.run(sql`CREATE INDEX \`fan_outs_updated_at_idx\` ON \`fan_outs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`fan_outs_created_at_idx\` ON \`fan_outs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`change_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`public\` integer DEFAULT false,
  	\`collection\` text NOT NULL,
  	\`doc_id\` text NOT NULL,
  	\`doc_title\` text,
  	\`changes\` text,
  	\`internal_changes\` text,
  	\`note\` text,
  	\`by_id\` text(36),
  	\`by_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`change_log_at_idx\` ON \`change_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`change_log_action_idx\` ON \`change_log\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`change_log_public_idx\` ON \`change_log\` (\`public\`);`)
  await db.run(sql`CREATE INDEX \`change_log_collection_idx\` ON \`change_log\` (\`collection\`);`)
  await db.run(sql`CREATE INDEX \`change_log_doc_id_idx\` ON \`change_log\` (\`doc_id\`);`)
  await db.run(sql`CREATE INDEX \`change_log_by_idx\` ON \`change_log\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`change_log_updated_at_idx\` ON \`change_log\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`change_log_created_at_idx\` ON \`change_log\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`directives_id\` text(36),
  	\`assignments_id\` text(36),
  	\`progress_updates_id\` text(36),
  	\`plans_id\` text(36),
  	\`documents_id\` text(36),
  	\`movements_id\` text(36),
  	\`movement_entries_id\` text(36),
  	\`innovation_models_id\` text(36),
  	\`replications_id\` text(36),
  	\`procedures_id\` text(36),
  	\`procedure_versions_id\` text(36),
  	\`postings_id\` text(36),
  	\`inspections_id\` text(36),
  	\`articles_id\` text(36),
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
  	\`units_id\` text(36),
  	\`users_id\` text(36),
  	\`holidays_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directives_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`assignments_id\`) REFERENCES \`assignments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`progress_updates_id\`) REFERENCES \`progress_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`plans_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`movements_id\`) REFERENCES \`movements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`movement_entries_id\`) REFERENCES \`movement_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`innovation_models_id\`) REFERENCES \`innovation_models\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`replications_id\`) REFERENCES \`replications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedure_versions_id\`) REFERENCES \`procedure_versions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`postings_id\`) REFERENCES \`postings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`inspections_id\`) REFERENCES \`inspections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`holidays_id\`) REFERENCES \`holidays\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_directives_id_idx\` ON \`payload_locked_documents_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_assignments_id_idx\` ON \`payload_locked_documents_rels\` (\`assignments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_progress_updates_id_idx\` ON \`payload_locked_documents_rels\` (\`progress_updates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_plans_id_idx\` ON \`payload_locked_documents_rels\` (\`plans_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_movements_id_idx\` ON \`payload_locked_documents_rels\` (\`movements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_movement_entries_id_idx\` ON \`payload_locked_documents_rels\` (\`movement_entries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_innovation_models_id_idx\` ON \`payload_locked_documents_rels\` (\`innovation_models_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_replications_id_idx\` ON \`payload_locked_documents_rels\` (\`replications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_procedures_id_idx\` ON \`payload_locked_documents_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_procedure_versions_id_idx\` ON \`payload_locked_documents_rels\` (\`procedure_versions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_postings_id_idx\` ON \`payload_locked_documents_rels\` (\`postings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_inspections_id_idx\` ON \`payload_locked_documents_rels\` (\`inspections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_holidays_id_idx\` ON \`payload_locked_documents_rels\` (\`holidays_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_name\` text NOT NULL,
  	\`unit_name\` text NOT NULL,
  	\`home_unit_id\` text(36),
  	\`licence_number\` text,
  	\`licence_on\` text,
  	\`responsible_person\` text,
  	\`address\` text,
  	\`email\` text,
  	\`footer_note\` text,
  	\`send_reminders\` integer DEFAULT true,
  	\`reminder_hour\` numeric DEFAULT 7 NOT NULL,
  	\`escalate_after_days\` numeric DEFAULT 5 NOT NULL,
  	\`demo_notice\` integer DEFAULT false,
  	\`demo_notice_text\` text,
  	\`demo_day\` text,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`home_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_home_unit_idx\` ON \`settings\` (\`home_unit_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_texts_order_parent\` ON \`settings_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_site_name\` text NOT NULL,
  	\`version_unit_name\` text NOT NULL,
  	\`version_home_unit_id\` text(36),
  	\`version_licence_number\` text,
  	\`version_licence_on\` text,
  	\`version_responsible_person\` text,
  	\`version_address\` text,
  	\`version_email\` text,
  	\`version_footer_note\` text,
  	\`version_send_reminders\` integer DEFAULT true,
  	\`version_reminder_hour\` numeric DEFAULT 7 NOT NULL,
  	\`version_escalate_after_days\` numeric DEFAULT 5 NOT NULL,
  	\`version_demo_notice\` integer DEFAULT false,
  	\`version_demo_notice_text\` text,
  	\`version_demo_day\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`version_home_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_home_unit_idx\` ON \`_settings_v\` (\`version_home_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_created_at_idx\` ON \`_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_updated_at_idx\` ON \`_settings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_texts_order_parent\` ON \`_settings_v_texts\` (\`order\`,\`parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`directives_requirements\`;`)
  await db.run(sql`DROP TABLE \`directives_recipients\`;`)
  await db.run(sql`DROP TABLE \`directives\`;`)
  await db.run(sql`DROP TABLE \`directives_texts\`;`)
  await db.run(sql`DROP TABLE \`directives_rels\`;`)
  await db.run(sql`DROP TABLE \`_directives_v_version_requirements\`;`)
  await db.run(sql`DROP TABLE \`_directives_v_version_recipients\`;`)
  await db.run(sql`DROP TABLE \`_directives_v\`;`)
  await db.run(sql`DROP TABLE \`_directives_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_directives_v_rels\`;`)
  await db.run(sql`DROP TABLE \`assignments_extensions\`;`)
  await db.run(sql`DROP TABLE \`assignments\`;`)
  await db.run(sql`DROP TABLE \`assignments_rels\`;`)
  await db.run(sql`DROP TABLE \`progress_updates\`;`)
  await db.run(sql`DROP TABLE \`progress_updates_rels\`;`)
  await db.run(sql`DROP TABLE \`plans_targets\`;`)
  await db.run(sql`DROP TABLE \`plans_tasks\`;`)
  await db.run(sql`DROP TABLE \`plans\`;`)
  await db.run(sql`DROP TABLE \`plans_texts\`;`)
  await db.run(sql`DROP TABLE \`plans_rels\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_version_targets\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_version_tasks\`;`)
  await db.run(sql`DROP TABLE \`_plans_v\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_rels\`;`)
  await db.run(sql`DROP TABLE \`documents_relations\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents_texts\`;`)
  await db.run(sql`DROP TABLE \`documents_rels\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_relations\`;`)
  await db.run(sql`DROP TABLE \`_documents_v\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_rels\`;`)
  await db.run(sql`DROP TABLE \`movements_phases\`;`)
  await db.run(sql`DROP TABLE \`movements_criteria\`;`)
  await db.run(sql`DROP TABLE \`movements\`;`)
  await db.run(sql`DROP TABLE \`movements_texts\`;`)
  await db.run(sql`DROP TABLE \`_movements_v_version_phases\`;`)
  await db.run(sql`DROP TABLE \`_movements_v_version_criteria\`;`)
  await db.run(sql`DROP TABLE \`_movements_v\`;`)
  await db.run(sql`DROP TABLE \`_movements_v_texts\`;`)
  await db.run(sql`DROP TABLE \`movement_entries_scores\`;`)
  await db.run(sql`DROP TABLE \`movement_entries\`;`)
  await db.run(sql`DROP TABLE \`_movement_entries_v_version_scores\`;`)
  await db.run(sql`DROP TABLE \`_movement_entries_v\`;`)
  await db.run(sql`DROP TABLE \`innovation_models_components_published_dates\`;`)
  await db.run(sql`DROP TABLE \`innovation_models_components\`;`)
  await db.run(sql`DROP TABLE \`innovation_models_result_tags\`;`)
  await db.run(sql`DROP TABLE \`innovation_models_figures\`;`)
  await db.run(sql`DROP TABLE \`innovation_models_authors\`;`)
  await db.run(sql`DROP TABLE \`innovation_models\`;`)
  await db.run(sql`DROP TABLE \`innovation_models_texts\`;`)
  await db.run(sql`DROP TABLE \`innovation_models_rels\`;`)
  await db.run(sql`DROP TABLE \`_innovation_models_v_version_components_published_dates\`;`)
  await db.run(sql`DROP TABLE \`_innovation_models_v_version_components\`;`)
  await db.run(sql`DROP TABLE \`_innovation_models_v_version_result_tags\`;`)
  await db.run(sql`DROP TABLE \`_innovation_models_v_version_figures\`;`)
  await db.run(sql`DROP TABLE \`_innovation_models_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_innovation_models_v\`;`)
  await db.run(sql`DROP TABLE \`_innovation_models_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_innovation_models_v_rels\`;`)
  await db.run(sql`DROP TABLE \`replications_figures\`;`)
  await db.run(sql`DROP TABLE \`replications\`;`)
  await db.run(sql`DROP TABLE \`_replications_v_version_figures\`;`)
  await db.run(sql`DROP TABLE \`_replications_v\`;`)
  await db.run(sql`DROP TABLE \`procedures_levels\`;`)
  await db.run(sql`DROP TABLE \`procedures_audiences\`;`)
  await db.run(sql`DROP TABLE \`procedures\`;`)
  await db.run(sql`DROP TABLE \`procedures_texts\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_version_levels\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_texts\`;`)
  await db.run(sql`DROP TABLE \`procedure_versions_steps\`;`)
  await db.run(sql`DROP TABLE \`procedure_versions_channels_fees\`;`)
  await db.run(sql`DROP TABLE \`procedure_versions_channels\`;`)
  await db.run(sql`DROP TABLE \`procedure_versions_document_cases_components\`;`)
  await db.run(sql`DROP TABLE \`procedure_versions_document_cases\`;`)
  await db.run(sql`DROP TABLE \`procedure_versions_audiences\`;`)
  await db.run(sql`DROP TABLE \`procedure_versions_legal_bases\`;`)
  await db.run(sql`DROP TABLE \`procedure_versions\`;`)
  await db.run(sql`DROP TABLE \`_procedure_versions_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_procedure_versions_v_version_channels_fees\`;`)
  await db.run(sql`DROP TABLE \`_procedure_versions_v_version_channels\`;`)
  await db.run(sql`DROP TABLE \`_procedure_versions_v_version_document_cases_components\`;`)
  await db.run(sql`DROP TABLE \`_procedure_versions_v_version_document_cases\`;`)
  await db.run(sql`DROP TABLE \`_procedure_versions_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_procedure_versions_v_version_legal_bases\`;`)
  await db.run(sql`DROP TABLE \`_procedure_versions_v\`;`)
  await db.run(sql`DROP TABLE \`postings\`;`)
  await db.run(sql`DROP TABLE \`_postings_v\`;`)
  await db.run(sql`DROP TABLE \`inspections_unit_counts\`;`)
  await db.run(sql`DROP TABLE \`inspections_team\`;`)
  await db.run(sql`DROP TABLE \`inspections_findings\`;`)
  await db.run(sql`DROP TABLE \`inspections\`;`)
  await db.run(sql`DROP TABLE \`inspections_texts\`;`)
  await db.run(sql`DROP TABLE \`inspections_rels\`;`)
  await db.run(sql`DROP TABLE \`_inspections_v_version_unit_counts\`;`)
  await db.run(sql`DROP TABLE \`_inspections_v_version_team\`;`)
  await db.run(sql`DROP TABLE \`_inspections_v_version_findings\`;`)
  await db.run(sql`DROP TABLE \`_inspections_v\`;`)
  await db.run(sql`DROP TABLE \`_inspections_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_inspections_v_rels\`;`)
  await db.run(sql`DROP TABLE \`articles_figures\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_texts\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_figures\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_texts\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_texts\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`units_successions\`;`)
  await db.run(sql`DROP TABLE \`units_titles\`;`)
  await db.run(sql`DROP TABLE \`units\`;`)
  await db.run(sql`DROP TABLE \`units_texts\`;`)
  await db.run(sql`DROP TABLE \`_units_v_version_successions\`;`)
  await db.run(sql`DROP TABLE \`_units_v_version_titles\`;`)
  await db.run(sql`DROP TABLE \`_units_v\`;`)
  await db.run(sql`DROP TABLE \`_units_v_texts\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`holidays\`;`)
  await db.run(sql`DROP TABLE \`reminders\`;`)
  await db.run(sql`DROP TABLE \`fan_outs\`;`)
  await db.run(sql`DROP TABLE \`change_log\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
  await db.run(sql`DROP TABLE \`settings_texts\`;`)
  await db.run(sql`DROP TABLE \`_settings_v\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_texts\`;`)
}
