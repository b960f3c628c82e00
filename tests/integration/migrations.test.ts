import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { migrations } from '../../src/database/migrations/index.js'
import { openSqliteClient, type SqliteClient } from '../../src/database/sqliteClient.js'

let folder: string
let client: SqliteClient

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-migrations-'))
  client = openSqliteClient(path.join(folder, 'portal.sqlite'))
})

afterEach(() => {
  client.close()
  rmSync(folder, { recursive: true })
})

/** Runs the migrations after one and up to another; all from the first where none is named. */
async function migrate({ after = '', to }: { after?: string; to: string }) {
  const names = migrations.map(({ name }) => name.replace(/^\d+_\d+_/, ''))
  const args = { db: drizzle(client) } as unknown as MigrateUpArgs
  for (const { up } of migrations.slice(names.indexOf(after) + 1, names.indexOf(to) + 1)) {
    await up(args)
  }
}

it('an explanation becomes the first of the list of its assignment', async () => {
  await migrate({ to: 'work_tracked_and_found' })
  await client.execute('PRAGMA foreign_keys = OFF')
  await client.batch(
    [
      `INSERT INTO assignments (id, code, title, unit_id) VALUES ('none', 'NV-1', 'Không hỏi', 'u')`,
      `INSERT INTO assignments (id, code, title, unit_id, explanation_asked_on, explanation_question)
       VALUES ('asked', 'NV-2', 'Đã hỏi', 'u', '2026-03-02T12:00:00.000Z', 'Vì sao chậm?')`,
      `INSERT INTO assignments (id, code, title, unit_id, explanation_asked_on, explanation_question,
         explanation_answered_on, explanation_answer, explanation_public)
       VALUES ('shown', 'NV-3', 'Đã công khai', 'u', '2026-03-02T12:00:00.000Z', 'Vì sao chậm?',
         '2026-03-04T12:00:00.000Z', 'Chờ số liệu.', 1)`,
    ],
    'write',
  )

  await migrate({ after: 'work_tracked_and_found', to: 'every_explanation_kept' })

  const { rows } = await client.execute(
    `SELECT _parent_id, question, answered_on, answer, state FROM assignments_explanations
     ORDER BY _parent_id`,
  )
  expect(rows.map((row) => ({ ...row }))).toMatchObject([
    { _parent_id: 'asked', question: 'Vì sao chậm?', answer: null, state: 'asked' },
    {
      _parent_id: 'shown',
      answered_on: '2026-03-04T12:00:00.000Z',
      answer: 'Chờ số liệu.',
      state: 'published',
    },
  ])
})
