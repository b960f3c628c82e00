import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { readEnv } from '../../../src/env.js'
import { mailAdapter } from '../../../src/server/mail.js'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'outbox-'))
})
afterAll(() => rm(folder, { recursive: true }))

it('keeps every mail, however many are sent in one moment', async () => {
  const adapter = await mailAdapter(readEnv({ DATA_DIR: folder }))
  const { sendEmail } = adapter({ payload: {} as Payload })
  const subjects = Array.from({ length: 40 }, (_, index) => `Thư ${index}.`)
  await Promise.all(
    subjects.map((subject) => sendEmail({ to: 'a@tinh.gov.vn', subject, text: subject })),
  )
  const kept = await Promise.all(
    (await readdir(path.join(folder, 'outbox'))).map((name) =>
      readFile(path.join(folder, 'outbox', name), 'utf8'),
    ),
  )
  expect(kept).toHaveLength(subjects.length)
})
