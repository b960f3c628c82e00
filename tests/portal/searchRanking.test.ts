import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { commonProcedures } from '../support/commonProcedures.js'
import { openJson, type JsonList } from '../support/openPage.js'
import { startPortal, type RunningPortal } from '../support/portal.js'
import { expectedAmongCommon, expectedFinds, type ExpectedFind } from '../support/searchQueries.js'

let portal: RunningPortal
const ranks = new Map<ExpectedFind, number>()

beforeAll(async () => {
  portal = await startPortal()
  for (const expected of expectedFinds) ranks.set(expected, await rankOf(expected))
  for (const [nationalCode, name, fieldName] of commonProcedures) {
    await portal.payload.create({
      collection: 'procedures',
      data: { nationalCode, name, fieldName, levels: ['commune'], _status: 'published' },
      overrideAccess: true, // Nobody signs in here.
    })
  }
  for (const expected of expectedAmongCommon) ranks.set(expected, await rankOf(expected))
})

const allFinds = [...expectedFinds, ...expectedAmongCommon]

afterAll(() => portal.stop())

/** At which place of the first page it stands, from 1; 0 where it does not. */
async function rankOf([typed, first]: ExpectedFind): Promise<number> {
  const { rows } = await openJson<JsonList>(portal, `/tim-kiem.json?q=${typed}`)
  return rows.findIndex(({ url }) => String(url).includes(`/${first}`)) + 1
}

function meanReciprocalRank(finds: readonly ExpectedFind[]): number {
  const reciprocals = finds.map((each) => (ranks.get(each) ? 1 / (ranks.get(each) ?? 1) : 0))
  return reciprocals.reduce((sum, each) => sum + each, 0) / finds.length
}

function missed(finds: readonly ExpectedFind[]): string {
  return finds
    .filter((each) => ranks.get(each) !== 1)
    .map((each) => `${each[0]} → ${each[1]} at ${ranks.get(each)}`)
    .join('\n')
}

describe('what people type brings what they mean', () => {
  it('over all ways of typing', () => {
    expect(meanReciprocalRank(allFinds), missed(allFinds)).toBeGreaterThan(0.93)
  })

  it.each([
    'no marks',
    'abbreviation',
    'typing error',
    'number',
    'sentence',
    'everyday words',
    'written together',
    'keys of marks',
    'agency or level',
  ] as const)('with %s', (kind) => {
    // prettier-ignore
    const finds = allFinds.filter((each) => each[2] === kind)
    expect(meanReciprocalRank(finds), missed(finds)).toBeGreaterThan(0.85)
  })
})
