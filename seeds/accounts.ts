import type { Payload } from 'payload'

import type { Role } from '../src/domain/options.js'
import { demoAccounts, demoEmail, type DemoAccount } from './data/accounts.js'
import { unit } from './reference.js'
import { SEEDING, type Seeder } from './seeder.js'

export interface AccountOptions {
  password: string
  adminEmail: string
}

export interface SeededAccount {
  email: string
  role: Role
}

const asSystem = { overrideAccess: true, context: SEEDING, depth: 0 } as const // Nobody is signed in.

/** The accounts that other records name: all but the administrator. */
export async function seedStaff(seeder: Seeder, options: AccountOptions): Promise<void> {
  const staff = demoAccounts.filter(({ role }) => role !== 'admin')
  await giveThePassword(
    seeder.payload,
    staff.map(({ role }) => demoEmail(role)),
    options.password,
  )
  await seeder.ensureAll(
    'users',
    staff.map((account) => accountRow(account, demoEmail(account.role), options.password)),
  )
}

/** The administrator is the last record of all: a database that has one is full. */
export async function seedAdministrator(seeder: Seeder, options: AccountOptions): Promise<void> {
  const rows = demoAccounts
    .filter(({ role }) => role === 'admin')
    .map((account) => accountRow(account, options.adminEmail, options.password))
  await seeder.ensureAll('users', rows)
}

/** Every demo account with its role, to be shown once with the password. */
export function seededAccounts({ adminEmail }: AccountOptions): readonly SeededAccount[] {
  return demoAccounts.map(({ role }) => ({
    role,
    email: role === 'admin' ? adminEmail : demoEmail(role),
  }))
}

/**
 * Accounts of a run that was cut off had that run's random password, which nobody saw. In a finished
 * demo passwords are left alone: somebody may have changed theirs.
 */
async function giveThePassword(payload: Payload, emails: string[], password: string) {
  const { totalDocs: administrators } = await payload.count({
    collection: 'users',
    where: { roles: { contains: 'admin' } },
    overrideAccess: true, // As above.
  })
  if (administrators > 0) return
  const { docs } = await payload.find({
    ...asSystem,
    collection: 'users',
    where: { email: { in: emails } },
    pagination: false,
  })
  for (const { id } of docs) {
    await payload.update({ ...asSystem, collection: 'users', id, data: { password } })
  }
}

function accountRow({ role, fullName, unit: slug }: DemoAccount, email: string, password: string) {
  return { email, password, fullName, roles: [role], ...(slug && { unit: unit(slug) }) }
}
