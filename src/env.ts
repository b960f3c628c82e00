import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { z } from 'zod'

const url = (protocols: string[]) =>
  z.string().refine(
    (value) => {
      try {
        return protocols.includes(new URL(value).protocol)
      } catch {
        return false
      }
    },
    `must be an address starting with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  )

/** MongoDB's kind of address names every member of a replica set, which a plain URL cannot; its driver reads the rest. */
const MONGODB = /^mongodb(\+srv)?:\/\/[^/\s]+\/[^/?\s]+(\?\S*)?$/

const databaseAddress = z
  .string()
  .refine(
    (value) => value.startsWith('file:') || MONGODB.test(value),
    'must be an address such as mongodb://host1,host2/portal?replicaSet=rs0, with the name of the database',
  )

const schema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  PORT: z.coerce
    .number({ error: 'must be a port number from 0 to 65535' })
    .int('must be a port number from 0 to 65535')
    .min(0, 'must be a port number from 0 to 65535')
    .max(65_535, 'must be a port number from 0 to 65535')
    .default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: url(['http:', 'https:']).optional(),
  DATABASE_URI: databaseAddress.optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  MEDIA_DIR: z.string().min(1).default('./media'),
  PAYLOAD_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
  SMTP_URL: url(['smtp:', 'smtps:']).optional(),
  MAIL_FROM: z.email('must be an e-mail address').default('khong-tra-loi@localhost.localdomain'),
  ADMIN_EMAIL: z.email('must be an e-mail address').optional(),
  ADMIN_PASSWORD: z.string().min(12, 'must have at least 12 characters').optional(),
  DEMO: z.enum(['0', '1'], { error: 'must be 0 or 1' }).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  TRUST_PROXY: z.coerce
    .number({ error: 'must be the number of proxies in front' })
    .int()
    .min(0)
    .max(10)
    .default(0),
})

export type DatabaseChoice = { kind: 'sqlite'; file: string } | { kind: 'mongodb'; uri: string }

export type Env = Readonly<{
  nodeEnv: 'production' | 'development' | 'test'
  port: number
  host: string
  /** Address the public uses, without a trailing slash. */
  publicUrl: string
  database: DatabaseChoice
  /** Absolute folder of everything the portal writes besides an external database. */
  dataDir: string
  /** Absolute folder of uploaded files. */
  mediaDir: string
  secret: string
  smtpUrl: string | undefined
  mailFrom: string
  adminEmail: string | undefined
  adminPassword: string | undefined
  /** Whether an empty database is filled with the demo. */
  demo: boolean
  logLevel: string
  /** Number of proxies in front whose X-Forwarded-For is believed. */
  trustProxy: number
}>

/** A variable is missing or wrong. The message names it in one line. */
export class EnvError extends Error {
  override name = 'EnvError'
}

/**
 * Reads and checks the environment; unknown variables are ignored, empty ones count as unset.
 *
 * @throws EnvError naming the first wrong variable
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new EnvError(`${issue?.path.join('.') ?? 'environment'} ${issue?.message ?? 'is wrong'}`)
  }
  const values = parsed.data
  const dataDir = path.resolve(values.DATA_DIR)
  const database = databaseChoice(values.DATABASE_URI, dataDir)
  return {
    nodeEnv: values.NODE_ENV,
    port: values.PORT,
    host: values.HOST,
    publicUrl: (values.PUBLIC_URL ?? localAddress(values.HOST, values.PORT)).replace(/\/+$/, ''),
    database,
    dataDir,
    mediaDir: path.resolve(values.MEDIA_DIR),
    secret: values.PAYLOAD_SECRET ?? generatedSecret(database, dataDir),
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    adminEmail: values.ADMIN_EMAIL,
    adminPassword: values.ADMIN_PASSWORD,
    demo: values.DEMO ? values.DEMO === '1' : database.kind === 'sqlite',
    logLevel: values.LOG_LEVEL,
    trustProxy: values.TRUST_PROXY,
  }
}

function databaseChoice(uri: string | undefined, dataDir: string): DatabaseChoice {
  if (!uri) return { kind: 'sqlite', file: path.join(dataDir, 'portal.sqlite') }
  if (uri.startsWith('file:')) return { kind: 'sqlite', file: path.resolve(uri.slice(5)) }
  return { kind: 'mongodb', uri }
}

function localAddress(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

/** The embedded database belongs to one machine, so its secret may live beside it; several instances must be told theirs. */
function generatedSecret(database: DatabaseChoice, dataDir: string): string {
  if (database.kind === 'mongodb') {
    throw new EnvError('PAYLOAD_SECRET must be set when DATABASE_URI names an external database')
  }
  const file = path.join(dataDir, 'secret')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  mkdirSync(dataDir, { recursive: true })
  const secret = createHash('sha256').update(randomBytes(64)).digest('hex')
  writeFileSync(file, `${secret}\n`, { mode: 0o600 })
  return secret
}

let current: Env | undefined

/** The checked environment of this process; read once. */
export function env(): Env {
  current ??= readEnv(process.env)
  return current
}
