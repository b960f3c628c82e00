import { setImmediate as nextTurn } from 'node:timers/promises'

import { expect, it } from 'vitest'

import { oneAfterAnother } from '../../../src/search/oneAfterAnother.js'

/** Answers with the question, one turn later, and tells what happened. */
function watched() {
  const happened: string[] = []
  const ask = oneAfterAnother(async ({ q }: { q: string }) => {
    happened.push(`begins ${q}`)
    await nextTurn()
    if (q === 'bad') throw new Error('refused')
    happened.push(`ends ${q}`)
    return q
  })
  return { ask, happened }
}

it('answers one question after another, in the order of asking', async () => {
  const { ask, happened } = watched()
  expect(await Promise.all([ask({ q: 'a' }), ask({ q: 'b' })])).toEqual(['a', 'b'])
  expect(happened).toEqual(['begins a', 'ends a', 'begins b', 'ends b'])
})

it('answers those together who ask what waits, and anew who asks for what has begun', async () => {
  const { ask, happened } = watched()
  const first = ask({ q: 'a' })
  const waiting = [ask({ q: 'b' }), ask({ q: 'b' })]
  await nextTurn()
  await Promise.all([first, ...waiting, ask({ q: 'a' })])
  expect(happened.filter((each) => each.startsWith('begins'))).toEqual([
    'begins a',
    'begins b',
    'begins a',
  ])
})

it('goes on after a question that fails', async () => {
  const { ask } = watched()
  const [bad, good] = await Promise.allSettled([ask({ q: 'bad' }), ask({ q: 'good' })])
  expect(bad).toMatchObject({ status: 'rejected' })
  expect(good).toEqual({ status: 'fulfilled', value: 'good' })
})
