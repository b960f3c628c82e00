import { EventEmitter } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'

import { beforeEach, describe, expect, it } from 'vitest'

import { followChanges } from '../../../src/database/watchOtherInstances.js'

const EVERYTHING = new Set([
  'articles',
  'change-log',
  'units',
  'global:settings',
  'global:search-words',
])

const SLUGS = new Map([
  ['articles', 'articles'],
  ['_articles_versions', 'articles'],
  ['change-logs', 'change-log'],
  ['units', 'units'],
  ['_settings_versions', 'settings'],
])

let streams: (EventEmitter & { close: () => Promise<void> })[]
let stop: () => Promise<void>
let closed: number
let announced: string[][]
let broken: unknown[]

beforeEach(() => {
  streams = []
  announced = []
  broken = []
  closed = 0
  stop = followChanges({
    open: () => {
      const close = () => Promise.resolve(void (closed += 1))
      const stream = Object.assign(new EventEmitter(), { close })
      streams.push(stream)
      return stream
    },
    bus: {
      beforeCommit: () => undefined,
      afterCommit: (changed) => void announced.push([...changed]),
    },
    everything: EVERYTHING,
    slugs: SLUGS,
    onBreak: (cause) => broken.push(cause),
    reopenAfter: 0,
  })
})

const change = (coll: string) => streams.at(-1)?.emit('change', { ns: { db: 'portal', coll } })

describe('following another instance', () => {
  it.each([
    ['articles', ['articles']],
    ['_articles_versions', ['articles']],
    ['change-logs', ['change-log']],
    ['globals', ['global:settings', 'global:search-words']],
    ['_settings_versions', ['global:settings', 'global:search-words']],
  ])('repeats a change stored in %s', (stored, expected) => {
    change(stored)
    expect(announced).toEqual([expected])
  })

  it('passes over what names no collection', () => {
    streams[0]?.emit('change', { operationType: 'invalidate' })
    change('search.outbox')
    expect(announced).toEqual([])
  })

  it('opens a stream that broke once more, and then counts everything as changed', async () => {
    streams[0]?.emit('error', new Error('the primary went away'))
    streams[0]?.emit('error', new Error('and said so twice'))
    await wait(20)
    expect(broken).toHaveLength(1)
    expect(streams).toHaveLength(2)
    streams[1]?.emit('resumeTokenChanged', { _data: '82' })
    expect(announced).toEqual([[...EVERYTHING]])
    streams[1]?.emit('resumeTokenChanged', { _data: '83' })
    expect(announced).toHaveLength(1)
    change('units')
    expect(announced).toHaveLength(2)
  })

  it('ends for good, also between two streams', async () => {
    streams[0]?.emit('error', new Error('the primary went away'))
    await stop()
    await wait(20)
    expect([streams.length, closed]).toEqual([1, 1])
  })

  it('does not take its end for a fault', async () => {
    await stop()
    streams[0]?.emit('error', new Error('the client was closed'))
    await wait(20)
    expect([streams.length, broken]).toEqual([1, []])
  })
})
