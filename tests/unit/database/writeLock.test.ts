import { describe, expect, it } from 'vitest'

import { writeLock } from '../../../src/database/writeLock.js'

describe('the write lock', () => {
  it('lets one write at a time, in the order of asking', async () => {
    const lock = writeLock()
    const order: string[] = []
    const write = async (name: string) => {
      const release = await lock.acquire()
      order.push(`${name} in`)
      await new Promise((resolve) => setImmediate(resolve))
      order.push(`${name} out`)
      release()
    }
    await Promise.all([write('a'), write('b'), write('c')])
    expect(order).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out'])
  })

  it('takes giving back twice as once', async () => {
    const lock = writeLock()
    const first = await lock.acquire()
    const second = lock.acquire()
    const third = lock.acquire()
    first()
    first()
    const release = await second
    const state = await Promise.race([third.then(() => 'in'), Promise.resolve('waiting')])
    expect(state).toBe('waiting')
    release()
    await third
  })

  it('gives up on a write that waits for its own transaction', async () => {
    const lock = writeLock(5)
    await lock.acquire()
    await expect(lock.acquire()).rejects.toThrow(/without passing req/)
  })
})
