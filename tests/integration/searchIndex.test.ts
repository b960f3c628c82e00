import { setTimeout as pause } from 'node:timers/promises'

import type { Payload, TextField } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { abbreviationsOf } from '../../src/domain/search/sameMeaning.js'
import { parseSearchQuery } from '../../src/domain/search/searchQuery.js'
import { numberKeys } from '../../src/domain/search/numberKeys.js'
import {
  searchKinds,
  type SearchEntry,
  type SearchIndex,
  type Where,
} from '../../src/search/searchIndex.js'
import { searchServiceOf } from '../../src/search/searchService.js'
import { make, makePublished } from '../support/makeRecords.js'
import { startPayload } from '../support/payload.js'

/** The contract of the search index; the suite runs on each database, and so on each back end. */
let payload: Payload
let index: SearchIndex
let stop: () => Promise<void>

beforeAll(async () => {
  const running = await startPayload()
  payload = running.payload
  stop = running.stop
  index = searchServiceOf(payload).index
})
afterAll(() => stop())
beforeEach(async () => {
  for (const kind of searchKinds) {
    for await (const ids of index.idsOf(kind)) await index.remove(ids)
  }
})

function entry(id: string, parts: Partial<SearchEntry> = {}): SearchEntry {
  return {
    kind: 'procedures',
    id,
    slug: id,
    title: `Thủ tục ${id}`,
    code: null,
    names: [],
    keys: [],
    summary: null,
    body: '',
    day: null,
    isDemo: false,
    links: [],
    facets: {},
    sortKeys: {},
    until: null,
    ...parts,
  }
}

type Asked = { where?: Where; kind?: SearchEntry['kind']; filters?: Record<string, string> }

async function idsFor(q: string, { where = 'anywhere', kind, filters = {} }: Asked = {}) {
  const { parts } = parseSearchQuery(q, abbreviationsOf([]))
  const found = await index.candidates({ where, parts, kind: kind ?? null, filters, limit: 50 })
  const records = await index.records(found.keys)
  return found.keys.map((key) => records.get(key)?.id).toSorted()
}

describe('an entry is found', () => {
  beforeEach(() =>
    index.put([
      entry('lai-xe', {
        title: 'Cấp giấy phép lái xe',
        code: '1.002835',
        keys: numberKeys('1.002835'),
        names: ['Giao thông vận tải'],
        body: 'Nộp ảnh thẻ tại một cửa.',
        facets: { cap: ['province'] },
      }),
      entry('khai-sinh', { title: 'Đăng ký khai sinh', facets: { cap: ['commune'] } }),
      entry('don-vi', { kind: 'units', title: 'Phường Lái Thiêu' }),
    ]),
  )

  it.each([
    ['its name without marks', 'giay phep lai xe', ['lai-xe']],
    ['its words in any order', 'xe lai', ['lai-xe']],
    ['the beginning of the last word', 'khai sin', ['khai-sinh']],
    ['another name', 'giao thong', ['lai-xe']],
    ['its text', 'anh the', ['lai-xe']],
    ['its initials', 'gplx', ['lai-xe']],
    ['its code', '1.002835', ['lai-xe']],
    ['its code in one', '1002835', ['lai-xe']],
    ['a part of its code', '002835', ['lai-xe']],
    ['a word that several have', 'lai', ['don-vi', 'lai-xe']],
    ['nothing that nobody has', 'ho chieu', []],
  ])('by %s', async (_what, q, ids) => {
    expect(await idsFor(q)).toEqual(ids)
  })

  it('in names only where that is asked', async () => {
    expect(await idsFor('anh the', { where: 'names' })).toEqual([])
    expect(await idsFor('phep giay', { where: 'names' })).toEqual(['lai-xe'])
  })

  it('within a kind and under a filter', async () => {
    expect(await idsFor('lai', { kind: 'units' })).toEqual(['don-vi'])
    expect(await idsFor('dang ky', { filters: { cap: 'commune' } })).toEqual(['khai-sinh'])
    expect(await idsFor('dang ky', { filters: { cap: 'province' } })).toEqual([])
  })

  it('as it is now, not as it was', async () => {
    await index.put([entry('lai-xe', { title: 'Đổi bằng tàu thuỷ' })])
    expect(await idsFor('giay phep')).toEqual([])
    expect(await idsFor('tau thuy')).toEqual(['lai-xe'])
    await index.remove(['lai-xe'])
    expect(await idsFor('tau thuy')).toEqual([])
  })

  it('after many pieces were put together, and no longer once it is gone', async () => {
    for (let at = 0; at < 40; at += 1) await index.put([entry(`so-${at}`, { title: 'Đơn xin' })])
    await index.remove(['so-7'])
    await index.compact()
    const found = await idsFor('don xin')
    expect(found).toHaveLength(39)
    expect(found).not.toContain('so-7')
    await index.remove(['so-8'])
    expect(await idsFor('don xin')).toHaveLength(38)
  })

  it('up to a limit, and says of which kind there is more', async () => {
    await index.put(Array.from({ length: 9 }, (_each, at) => entry(`so-${at}`, { title: 'Đơn' })))
    const { parts } = parseSearchQuery('đơn', abbreviationsOf([]))
    const request = { where: 'anywhere', parts, kind: null, filters: {}, limit: 5 } as const
    const { keys, more } = await index.candidates(request)
    expect(keys).toHaveLength(5)
    expect([...more]).toEqual(['procedures'])
  })
})

it('knows how many names have a word, or two side by side', async () => {
  await index.put([entry('a', { title: 'Cấp lại' }), entry('b', { title: 'Cấp đổi' })])
  await index.put([entry('b', { title: 'Thu hồi' })])
  const asked = ['cap', 'lai', 'doi', 'hoi', 'cap lai', 'cap doi', 'thu hoi', 'lai cap']
  expect(await index.countWords(asked)).toEqual(
    new Map([
      ['cap', 1],
      ['lai', 1],
      ['hoi', 1],
      ['cap lai', 1],
      ['thu hoi', 1],
    ]),
  )
})

it('counts a record once that two instances index at once', async () => {
  await Promise.all([
    index.put([entry('a', { title: 'Cấp lại' })]),
    index.put([entry('a', { title: 'Cấp lại' }), entry('b', { title: 'Cấp đổi' })]),
  ])
  await index.remove(['a', 'b'])
  expect(await index.countWords(['cap', 'lai', 'doi'])).toEqual(new Map())
})

it('knows who shows whose name', async () => {
  await index.put([entry('a', { links: ['u1', 'u2'] }), entry('b', { links: ['u1'] })])
  await index.put([entry('a', { links: ['u2'] })])
  expect(await index.linkedTo(['u1'])).toEqual([{ collection: 'procedures', id: 'b' }])
})

it('keeps whole texts for excerpts', async () => {
  await index.put([entry('a', { body: 'Cả đoạn văn có dấu.' })])
  expect(await index.bodies(['a', 'nobody'])).toEqual(new Map([['a', 'Cả đoạn văn có dấu.']]))
})

it('is written again once it is out of date, and found meanwhile', async () => {
  const same = entry('a', { title: 'Cấp lại thẻ', sortKeys: { ten: 'a' } })
  const revision = async () =>
    (await index.facetChanges(0, 1000)).find(({ id }) => id === same.id)?.revision ?? 0
  await index.put([same])
  const first = await revision()
  await index.put([same])
  expect(await revision()).toBe(first)
  await index.outdate()
  expect(await idsFor('cap lai the')).toEqual(['a'])
  await index.put([same])
  expect(await revision()).toBeGreaterThan(first)
  expect(await idsFor('cap lai the')).toEqual(['a'])
  expect(await index.countWords(['lai'])).toEqual(new Map([['lai', 1]]))
})

describe('the outbox', () => {
  beforeEach(() => searchServiceOf(payload).catchUp())

  it('holds what was committed, in order, until it is settled', async () => {
    const unit = await make(payload, 'units')
    const waiting = await index.waiting(10)
    expect(waiting.map(({ collection, id }) => ({ collection, id }))).toEqual([
      { collection: 'units', id: unit.id },
    ])
    await index.settle(waiting)
    expect(await index.waiting(10)).toEqual([])
  })

  it('holds nothing of what was rolled back', async () => {
    const { nationalCode } = await make(payload, 'procedures')
    await searchServiceOf(payload).catchUp()
    await expect(make(payload, 'procedures', { nationalCode })).rejects.toThrow()
    expect(await index.waiting(10)).toEqual([])
  })

  it('is caught up with by whoever searches, whoever wrote', async () => {
    await make(payload, 'units', { name: 'Đặc khu Vân Đồn' })
    const query = parseSearchQuery('van don', abbreviationsOf([]))
    const { records } = await searchServiceOf(payload).search({ query })
    expect(records.map(({ title }) => title)).toEqual(['Đặc khu Vân Đồn'])
  })

  it('is refilled when everything is indexed anew', async () => {
    await make(payload, 'units', { name: 'Xã Còn Đảo' })
    await searchServiceOf(payload).rebuild()
    expect(await idsFor('con dao')).toHaveLength(1)
  })

  it('leaves what is indexed to be found while everything is indexed anew', async () => {
    const names = ['Xã Núi Dài', 'Xã Dài Suối']
    for (const name of names) await make(payload, 'units', { name })
    const service = searchServiceOf(payload)
    await service.catchUp()
    let isDone = false
    const rebuilt = service.rebuild().finally(() => (isDone = true))
    const found: number[] = []
    while (!isDone) {
      found.push((await idsFor('dai')).length)
      await pause()
    }
    await rebuilt
    expect(new Set(found)).toEqual(new Set([names.length]))
  })

  it('loses what has no record any more when everything is indexed anew', async () => {
    const { id } = await make(payload, 'units')
    await payload.delete({ collection: 'units', id, overrideAccess: true })
    await searchServiceOf(payload).catchUp()
    await index.put([entry(id, { kind: 'units', title: 'Xã Vô Chủ' })])
    await searchServiceOf(payload).rebuild()
    expect(await idsFor('vo chu')).toEqual([])
  })

  it('is made of what everybody may read, whatever it is told to read', async () => {
    const { id } = await makePublished(payload, 'procedures', { agencyText: 'Sở Kín Đáo' })
    const service = searchServiceOf(payload)
    await service.catchUp()
    expect(await idsFor('kin dao')).toEqual([id])
    const { flattenedFields } = payload.collections.procedures.config
    const field = flattenedFields.find(({ name }) => name === 'agencyText') as TextField
    const { access } = field
    field.access = { read: () => false }
    await service.rebuild()
    if (access) field.access = access
    else delete field.access
    expect(await idsFor('kin dao')).toEqual([])
  })

  it('is refilled once while it is being caught up with', async () => {
    const names = ['Xã Một Lá', 'Xã Hai Lá', 'Xã Ba Lá']
    for (const name of names) await make(payload, 'units', { name })
    const service = searchServiceOf(payload)
    await Promise.all([service.catchUp(), service.rebuild(), service.catchUp()])
    expect(await idsFor('la')).toHaveLength(names.length)
    expect(await index.countWords(['la'])).toEqual(new Map([['la', names.length]]))
    expect(await index.waiting(1)).toEqual([])
  })
})
