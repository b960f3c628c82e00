import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import 'lexical' // Before the editor that rests on it: see docs/decisions/0006-lexical-first.md.
import { afterAll, afterEach, expect, vi } from 'vitest'

import { dropMongodb, isOnMongodb, newMongodb } from './testMongodb.js'

/** Each test file has a data folder and a database of its own, set before anything reads the environment. */
const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-test-'))
process.env.DATA_DIR = dataDir
process.env.MEDIA_DIR = path.join(dataDir, 'media')
process.env.DATABASE_URI = isOnMongodb() ? newMongodb() : ''
process.env.PUBLIC_URL = 'http://portal.example'
process.env.PAYLOAD_SECRET = 'a secret that only tests use'
afterAll(async () => {
  rmSync(dataDir, { recursive: true, force: true })
  if (process.env.DATABASE_URI) await dropMongodb(process.env.DATABASE_URI)
})

const spied = vi.spyOn(console, 'error')

/** An error on the console is a defect that nobody looked at. */
afterEach(() => {
  const calls = spied.mock.calls.map((call) => call.map(String).join(' '))
  spied.mockClear()
  expect(calls).toEqual([])
})
