import { setImmediate as nextTurn } from 'node:timers/promises'

import { expect, it } from 'vitest'

import { turnAfterVisitors, whileVisitorWaits } from '../../src/visitorsFirst.js'

const TURNS_OF_A_PAGE = 5

async function makePage(): Promise<void> {
  for (let turn = 0; turn < TURNS_OF_A_PAGE; turn += 1) await nextTurn()
}

it('makes a page before the next piece of work that nobody waits for', async () => {
  const done: string[] = []
  const page = whileVisitorWaits(makePage).then(() => done.push('page'))
  await Promise.all([page, turnAfterVisitors().then(() => done.push('piece'))])
  expect(done).toEqual(['page', 'piece'])
})

it('goes on with such work even where there is always a visitor', async () => {
  const { promise, resolve } = withResolvers()
  const visit = whileVisitorWaits(() => promise)
  await turnAfterVisitors()
  await turnAfterVisitors()
  resolve()
  await visit
})

it('goes on at once where a page could not be made', async () => {
  const failing = whileVisitorWaits(() => Promise.reject(new Error('Không đọc được')))
  await expect(failing).rejects.toThrow('Không đọc được')
  await turnAfterVisitors()
})

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve }
}
