import type { Payload, Where } from 'payload'

import { idOf } from '../../access/roles.js'
import { dayOf } from '../../domain/calendar/calendarDate.js'
import { digestPartsOf, type DigestPart, type DigestWork } from '../../domain/assignments/digest.js'
import { isExplanationAsked, isExtensionAsked } from '../../domain/assignments/requests.js'
import type { Assignment } from '../../payload-types.js'
import { inPages } from '../inPages.js'

export type RemindedPerson = {
  id: string
  email: string
  fullName: string
  unit: string | null
  parts: readonly DigestPart[]
}

const asSystem = { overrideAccess: true, depth: 0 } as const // Reminders are the system's; each person gets only what concerns them.

/** Everybody with work to be reminded of. Disabled accounts get no mail. */
export async function remindedPersons(payload: Payload): Promise<readonly RemindedPerson[]> {
  const accounts: (Omit<RemindedPerson, 'parts'> & {
    roles: Parameters<typeof digestPartsOf>[0]
  })[] = []
  const users = inPages(payload, 'users', {
    where: { disabled: { not_equals: true } },
    select: { email: true, fullName: true, roles: true, unit: true },
  })
  for await (const { id, email, fullName, roles, unit } of users) {
    accounts.push({ id, email, fullName, roles: roles ?? [], unit: idOf(unit) })
  }
  const withOfficer = new Set(
    accounts.flatMap(({ roles, unit }) => (roles.includes('unit-officer') && unit ? [unit] : [])),
  )
  return accounts.flatMap(({ roles, ...account }) => {
    const hasOfficer = account.unit !== null && withOfficer.has(account.unit)
    const parts = digestPartsOf(roles, hasOfficer).filter(
      (part) => part === 'office' || account.unit,
    )
    return parts.length > 0 ? [{ ...account, parts }] : []
  })
}

/** The open work a person answers for, read afresh for each person: a deadline may have moved a minute ago. */
export async function workOf(
  payload: Payload,
  person: RemindedPerson,
): Promise<readonly DigestWork[]> {
  const escalated = await escalatedTo(payload, person)
  const works: DigestWork[] = []
  const rows = inPages(payload, 'assignments', {
    where: { or: whereOf(person) },
    select: {
      code: true,
      title: true,
      state: true,
      dueOn: true,
      percent: true,
      explanations: { state: true },
      extensions: { decision: true },
    },
  })
  for await (const row of rows) {
    works.push({ ...digestWork(row), isEscalated: escalated.has(escalationKey(person.id, row)) })
  }
  return works
}

/** One escalation for each deadline: when it is moved and passes again, the head is told again. */
export function escalationKey(
  person: string,
  { id, dueOn }: Pick<DigestWork, 'dueOn' | 'id'>,
): string {
  return `escalation:${person}:${id}:${dayOf(dueOn) ?? ''}`
}

function whereOf({ parts, unit }: RemindedPerson): Where[] {
  const isUnit = parts.some((part) => part !== 'office')
  return [
    ...(parts.includes('office')
      ? [{ state: { equals: 'submitted' } }, { 'extensions.decision': { equals: 'pending' } }]
      : []),
    ...(isUnit ? [{ unit: { equals: unit } }] : []),
  ]
}

function digestWork(row: Assignment): Omit<DigestWork, 'isEscalated'> {
  const { id, code, title, state, dueOn, percent, explanations, extensions } = row
  return {
    id,
    code,
    title,
    state,
    dueOn,
    percent,
    isExplanationAsked: isExplanationAsked({ explanations }),
    isExtensionAsked: isExtensionAsked({ extensions }),
  }
}

async function escalatedTo(payload: Payload, { id }: RemindedPerson): Promise<ReadonlySet<string>> {
  const { docs } = await payload.find({
    ...asSystem,
    collection: 'reminders',
    where: {
      person: { equals: id },
      kind: { equals: 'escalation' },
      state: { not_equals: 'failed' },
    },
    select: { key: true },
    pagination: false,
  })
  return new Set(docs.map(({ key }) => key))
}
