import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { broaderProcedures } from '../support/broaderProcedures.js'
import { citizensFinds } from '../support/citizensQueries.js'
import { commonProcedures, otherProcedures } from '../support/commonProcedures.js'
import { everydayFinds } from '../support/everydayQueries.js'
import { examinersFinds } from '../support/examinersQueries.js'
import { openJson, type JsonList } from '../support/openPage.js'
import { startPortal, type RunningPortal } from '../support/portal.js'
import { expectedAmongCommon, expectedFinds, type ExpectedFind } from '../support/searchQueries.js'
import {
  visitorsCommonFinds,
  visitorsCounterFinds,
  visitorsFinds,
  visitorsHeldOutFinds,
  visitorsOtherFinds,
} from '../support/visitorQueries.js'

let portal: RunningPortal
const ranks = new Map<ExpectedFind, number>()

beforeAll(async () => {
  portal = await startPortal()
  for (const expected of amongReal) ranks.set(expected, await rankOf(expected))
  await addProcedures(commonProcedures)
  for (const expected of amongCommon) ranks.set(expected, await rankOf(expected))
  await addProcedures(otherProcedures)
  for (const expected of amongOther) ranks.set(expected, await rankOf(expected))
  await addProcedures(broaderProcedures)
  for (const expected of amongBroader) ranks.set(expected, await rankOf(expected))
})

const amongReal = [...expectedFinds, ...visitorsFinds]
const amongCommon = [...expectedAmongCommon, ...visitorsCommonFinds]
const amongOther = [
  ...visitorsOtherFinds,
  ...visitorsCounterFinds,
  ...visitorsHeldOutFinds,
  ...everydayFinds,
]
const amongBroader = [...citizensFinds, ...examinersFinds]
const allFinds = [...amongReal, ...amongCommon, ...amongOther, ...amongBroader]

afterAll(() => portal.stop())

async function addProcedures(procedures: typeof commonProcedures): Promise<void> {
  for (const [nationalCode, name, fieldName] of procedures) {
    await portal.payload.create({
      collection: 'procedures',
      data: { nationalCode, name, fieldName, levels: ['commune'], _status: 'published' },
      overrideAccess: true, // Nobody signs in here.
    })
  }
}

/** At which place of the first page it stands, from 1; 0 where it does not. */
async function rankOf([typed, first]: ExpectedFind): Promise<number> {
  const { rows } = await openJson<JsonList>(portal, `/tim-kiem.json?q=${typed}`)
  const wanted = first.split('|').map((end) => `/${end}`)
  return rows.findIndex(({ url }) => wanted.some((end) => String(url).includes(end))) + 1
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
  it('as somebody types who had not tried it', () => {
    expect(meanReciprocalRank(visitorsHeldOutFinds), missed(visitorsHeldOutFinds)).toBeGreaterThan(
      0.93,
    )
  })

  it.each([
    ['at home', citizensFinds],
    ['in everyday words and questions', examinersFinds],
  ])('as it is told %s', (_where, finds) => {
    expect(meanReciprocalRank(finds), missed(finds)).toBeGreaterThan(0.95)
  })

  it('over all ways of typing', () => {
    expect(meanReciprocalRank(allFinds), missed(allFinds)).toBeGreaterThan(0.97)
  })

  it('typed without marks', () => {
    const finds = allFinds.filter(([typed]) => /^[ -~]*$/.test(typed))
    expect(meanReciprocalRank(finds), missed(finds)).toBeGreaterThan(0.97)
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
