import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

import { today } from '../clock.js'
import { EnvError, type Env } from '../env.js'
import { log } from './log.js'

/**
 * Fills a database that has no administrator yet: with the demo, or with the first account.
 *
 * The administrator is made last, so that a start that was killed half-way goes on where it was.
 *
 * @returns lines to show once, with the demo's accounts and their password
 * @throws EnvError when there is nobody to sign in and no account is given
 */
export async function fillEmptyDatabase(payload: Payload, settings: Env): Promise<string[]> {
  const admins = await payload.count({
    collection: 'users',
    where: { roles: { contains: 'admin' } },
    overrideAccess: true, // Nobody is signed in when the server starts.
  })
  if (admins.totalDocs > 0) return []
  return settings.demo ? fillWithDemo(payload, settings) : createFirstAccount(payload, settings)
}

async function fillWithDemo(payload: Payload, settings: Env): Promise<string[]> {
  const { seedDemo } = await import('../../seeds/run.js')
  const password = settings.adminPassword ?? randomBytes(12).toString('base64url')
  log.info({ msg: 'Filling the empty database with the demo' })
  const report = await seedDemo(payload, {
    password,
    adminEmail: settings.adminEmail ?? 'admin@demo.example',
    today: today(),
  })
  return [
    '',
    `Demo accounts, all with the password ${settings.adminPassword ? 'of ADMIN_PASSWORD' : password}`,
    ...report.accounts.map((account) => `${account.email.padEnd(34)} ${account.role}`),
  ]
}

async function createFirstAccount(payload: Payload, settings: Env): Promise<string[]> {
  if (!settings.adminEmail || !settings.adminPassword) {
    throw new EnvError(
      'ADMIN_EMAIL and ADMIN_PASSWORD must be set: the database has no administrator yet',
    )
  }
  await payload.create({
    collection: 'users',
    data: {
      email: settings.adminEmail,
      password: settings.adminPassword,
      fullName: settings.adminEmail,
      roles: ['admin'],
    },
    overrideAccess: true, // The first account cannot be made by anybody else.
  })
  return ['', `First account ${settings.adminEmail}`]
}
