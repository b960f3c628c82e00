import type { CollectionSlug, FlattenedField } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { collections } from '../../collections/all.js'
import { makeAccount } from '../support/makeRecords.js'
import { startPayload, type RunningPayload } from '../support/payload.js'
import { callRest, restOf, tokenOf } from '../support/rest.js'

const OPERATORS = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'greater_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
]
/** Of each kind of value one, in the shapes that an address can give it. */
const VALUES = ['=abc', '=', '=null', '=2026-13-45', '=1e999', '[0]=abc', '[x]=abc', '[equals]=1']

let running: RunningPayload
let token: string
const { get } = restOf(() => running.payload)

beforeAll(async () => {
  running = await startPayload('empty')
  const { email } = await makeAccount(running.payload, ['home-affairs'])
  token = await tokenOf(running.payload, email)
})
afterAll(() => running.stop())

/** One field of each type on each level of a collection, by its path. */
function pathsOf(fields: readonly FlattenedField[], parent = ''): string[] {
  const types = new Set<string>()
  return fields.flatMap((field) => {
    const type = `${field.type} ${'hasMany' in field && field.hasMany ? 'many' : ''}`
    if (types.has(type)) return []
    types.add(type)
    const path = parent + field.name
    return 'flattenedFields' in field
      ? [path, ...pathsOf(field.flattenedFields, `${path}.`)]
      : [path]
  })
}

describe('a filter that cannot be', () => {
  it.each([
    ['where[updatedAt][greater_than]=abc', 'updatedAt'],
    ['where[due.day][less_than]=2026-02-30x', 'due.day'],
    ['where[percent][equals]=nửa', 'percent'],
    ['where[provenance.demo][equals]=có', 'provenance.demo'],
    ['where[updatedAt][contains]=2026', 'updatedAt'],
    ['where[unit][in]=null', 'unit'],
    ['where[title][equals][x]=1', 'title'],
    ['where[or][0][and][0][dueOn][less_than]=mai', 'dueOn'],
  ])('%s is refused by name, in Vietnamese', async (query, field) => {
    for (const who of [undefined, token]) {
      const { status, body } = await callRest(running.payload, `/assignments?${query}`, {
        ...(who && { token: who }),
      })
      const [error] = body.errors as { message: string }[]
      expect(status).toBe(400)
      expect(error?.message).toMatch(/[Ll]ọc/)
      expect(error?.message).toContain(`“${field}”`)
    }
  })

  it.each([
    'where[updatedAt][greater_than]=2026-01-31',
    'where[percent][in]=10,20',
    'where[percent][in][0]=10',
    'where[provenance.demo][not_equals]=true',
    'where[unit.name][like]=phường',
    'where[dueOn][exists]=false',
    'where[dueOn][equals]=null',
    'where[extensions.decision][equals]=pending',
    'where[explanations.state][equals]=asked',
  ])('is none of these: %s', async (query) => {
    expect((await get(`/assignments?${query}`, token)).status).toBe(200)
  })

  it('never ends in a fault, whatever is compared with whatever', async () => {
    const faults: string[] = []
    let turn = 0
    for (const { slug } of collections) {
      const { config } = running.payload.collections[slug as CollectionSlug]
      for (const path of ['id', ...pathsOf(config.flattenedFields)]) {
        for (const operator of OPERATORS) {
          const value = VALUES[(turn += 1) % VALUES.length] ?? ''
          const query = `/${config.slug}?limit=1&depth=0&where[${path}][${operator}]${value}`
          const { status } = await get(query, turn % 2 === 0 ? token : undefined)
          if (status >= 500) faults.push(query)
        }
      }
    }
    expect(faults).toEqual([])
  })
})
