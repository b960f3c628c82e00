import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { EnvError, readEnv } from '../../../src/env.js'

const all = mkdtempSync(path.join(tmpdir(), 'portal-env-'))
const folder = () => mkdtempSync(path.join(all, 'data-'))

afterAll(() => rmSync(all, { recursive: true }))

describe('the environment', () => {
  it('needs nothing for the embedded database', () => {
    const env = readEnv({ DATA_DIR: folder() })
    expect(env).toMatchObject({ port: 3000, host: '127.0.0.1', demo: true })
    expect(env.publicUrl).toBe('http://127.0.0.1:3000')
    expect(env.database.kind).toBe('sqlite')
  })

  it('makes a secret once and keeps it where only the owner reads it', () => {
    const dataDir = folder()
    const first = readEnv({ DATA_DIR: dataDir }).secret
    expect(readEnv({ DATA_DIR: dataDir }).secret).toBe(first)
    expect(readFileSync(path.join(dataDir, 'secret'), 'utf8').trim()).toBe(first)
  })

  it('takes an empty value as unset', () => {
    expect(readEnv({ DATA_DIR: folder(), PORT: '' }).port).toBe(3000)
  })

  it('fills no external database with the demo unless told to', () => {
    const external = { DATABASE_URI: 'mongodb://localhost/portal', PAYLOAD_SECRET: 'x'.repeat(32) }
    expect(readEnv(external).demo).toBe(false)
    expect(readEnv({ ...external, DEMO: '1' }).demo).toBe(true)
  })

  it.each([
    'mongodb://localhost/portal',
    'mongodb://one:27017,two:27017,three:27017/portal?replicaSet=rs0',
    'mongodb://clerk:p%40ss@one,two/portal?replicaSet=rs0',
    'mongodb+srv://cluster.example/portal',
  ])('takes %s as an external database', (uri) => {
    const env = readEnv({ DATABASE_URI: uri, PAYLOAD_SECRET: 'x'.repeat(32) })
    expect(env.database).toEqual({ kind: 'mongodb', uri })
  })

  it('says how an address that names no database should read', () => {
    const read = () =>
      readEnv({ DATABASE_URI: 'mongodb://localhost', PAYLOAD_SECRET: 'x'.repeat(32) })
    expect(read).toThrow(/^DATABASE_URI must be an address such as mongodb:/)
  })

  it.each([
    ['PORT', 'many'],
    ['PORT', '70000'],
    ['PORT', '80.5'],
    ['DATABASE_URI', 'postgres://localhost/portal'],
    ['DATABASE_URI', 'not an address'],
    ['PUBLIC_URL', 'example.vn'],
    ['SMTP_URL', 'http://mail'],
    ['ADMIN_EMAIL', 'nobody'],
    ['ADMIN_PASSWORD', 'short'],
    ['PAYLOAD_SECRET', 'short'],
    ['DEMO', 'yes'],
  ])('names %s when it is %j', (name, value) => {
    const read = () => readEnv({ DATA_DIR: folder(), [name]: value })
    expect(read).toThrow(EnvError)
    expect(read).toThrow(new RegExp(`^${name} `))
  })

  it('demands a secret with an external database', () => {
    expect(() => readEnv({ DATABASE_URI: 'mongodb://localhost/portal' })).toThrow(
      /^PAYLOAD_SECRET /,
    )
  })
})
