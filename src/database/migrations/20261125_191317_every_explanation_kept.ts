import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`assignments_explanations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`asked_on\` text,
  	\`question\` text NOT NULL,
  	\`answered_on\` text,
  	\`answer\` text,
  	\`state\` text DEFAULT 'asked' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`assignments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`assignments_explanations_order_idx\` ON \`assignments_explanations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`assignments_explanations_parent_id_idx\` ON \`assignments_explanations\` (\`_parent_id\`);`)
  // The one explanation that an assignment could have becomes the first of its list.
  await db.run(sql`INSERT INTO \`assignments_explanations\`
    (\`_order\`, \`_parent_id\`, \`id\`, \`asked_on\`, \`question\`, \`answered_on\`, \`answer\`, \`state\`)
    SELECT 1, \`id\`, lower(hex(randomblob(12))), \`explanation_asked_on\`, \`explanation_question\`,
      \`explanation_answered_on\`, \`explanation_answer\`,
      CASE WHEN \`explanation_answer\` IS NULL THEN 'asked' WHEN \`explanation_public\` THEN 'published' ELSE 'answered' END
    FROM \`assignments\` WHERE \`explanation_question\` IS NOT NULL;`)
  await db.run(sql`ALTER TABLE \`assignments\` DROP COLUMN \`explanation_asked_on\`;`)
  await db.run(sql`ALTER TABLE \`assignments\` DROP COLUMN \`explanation_question\`;`)
  await db.run(sql`ALTER TABLE \`assignments\` DROP COLUMN \`explanation_answered_on\`;`)
  await db.run(sql`ALTER TABLE \`assignments\` DROP COLUMN \`explanation_answer\`;`)
  await db.run(sql`ALTER TABLE \`assignments\` DROP COLUMN \`explanation_public\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`assignments_explanations\`;`)
  await db.run(sql`ALTER TABLE \`assignments\` ADD \`explanation_asked_on\` text;`)
  await db.run(sql`ALTER TABLE \`assignments\` ADD \`explanation_question\` text;`)
  await db.run(sql`ALTER TABLE \`assignments\` ADD \`explanation_answered_on\` text;`)
  await db.run(sql`ALTER TABLE \`assignments\` ADD \`explanation_answer\` text;`)
  await db.run(sql`ALTER TABLE \`assignments\` ADD \`explanation_public\` integer DEFAULT false;`)
}
