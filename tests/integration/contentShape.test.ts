import type { CollectionConfig, CollectionSlug, FlattenedField, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { make, makePublished, unique } from '../support/makeRecords.js'
import { startPayload, type RunningPayload } from '../support/payload.js'
import { issuesOf, update } from '../support/saves.js'

type Values = Record<string, unknown>

let running: RunningPayload
let payload: Payload
let collections: CollectionConfig[]

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  ;({ collections } = await import('../../collections/all.js')) // Reads the environment set above.
})

afterAll(() => running.stop())

const save = (collection: CollectionSlug, id: string, data: Values, more: Values = {}) =>
  update(payload, collection, id, data, more)

/** The columns of a collection's own table and of each of its lists. */
function tablesOf(fields: readonly FlattenedField[]): string[][] {
  const nested = fields.flatMap((field) => ('flattenedFields' in field ? [field] : []))
  const lists = nested.filter(({ type }) => type === 'array')
  const inside = nested.flatMap(({ flattenedFields, type }) =>
    type === 'array' ? [] : tablesOf(flattenedFields).slice(1),
  )
  return [columnsOf(fields), ...inside, ...lists.flatMap((list) => tablesOf(list.flattenedFields))]
}

/** As Payload's adapter makes them: "due.on" beside "dueOn" would both be due_on. */
function columnsOf(fields: readonly FlattenedField[], prefix = ''): string[] {
  return fields.flatMap((field) => {
    const column = `${prefix}${field.name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`
    return 'flattenedFields' in field && field.type !== 'array'
      ? columnsOf(field.flattenedFields, `${column}_`)
      : [column]
  })
}

describe('every collection', () => {
  it('names all its operations, so that none is left to Payload’s defaults', () => {
    for (const { access, slug, versions } of collections) {
      const wanted = ['create', 'read', 'update', 'delete', ...(versions ? ['readVersions'] : [])]
      expect(Object.keys(access ?? {}), slug).toEqual(expect.arrayContaining(wanted))
    }
  })

  it('with drafts has a trash, a history and scheduled publishing', () => {
    const drafted = collections.filter(({ trash }) => trash)
    expect(drafted).toHaveLength(10)
    for (const { slug, versions } of drafted) {
      expect(versions, slug).toMatchObject({ drafts: { schedulePublish: true } })
    }
  })
})

describe('every table', () => {
  it('has a column for each field: SQLite names a column by its path', () => {
    for (const { flattenedFields, slug } of payload.config.collections) {
      for (const columns of tablesOf(flattenedFields)) {
        expect(
          columns.filter((column, at) => columns.indexOf(column) < at),
          slug,
        ).toEqual([])
      }
    }
  })
})

describe('a slug', () => {
  it('is made from the name, and numbered when it is taken', async () => {
    const title = unique('Đẩy mạnh cải cách hành chính')
    const first = await make(payload, 'plans', { title })
    const second = await make(payload, 'plans', { title })
    expect(first.slug).toMatch(/^day-manh-cai-cach-hanh-chinh-\d+$/)
    expect(second.slug).toBe(`${first.slug}-2`)
  })

  it('that somebody chose is refused when it is taken, also across documents and directives', async () => {
    const document = await make(payload, 'documents', { slug: unique('so').replace(' ', '-') })
    const taken = make(payload, 'directives', { slug: document.slug })
    expect(await issuesOf(taken)).toEqual({
      slug: expect.stringContaining(document.title) as string,
    })
  })

  it('that the public knew is remembered when it changes, a draft’s is not', async () => {
    const { id, slug } = await makePublished(payload, 'movements')
    await save('movements', id, { slug: 'phong-trao-nhap' }, { draft: true })
    const draft = await save('movements', id, { slug: 'phong-trao-moi' }, { draft: true })
    expect(draft.formerSlugs).toEqual([slug])
    const saved = await save('movements', id, { _status: 'published' })
    expect(saved).toMatchObject({ slug: 'phong-trao-moi', formerSlugs: [slug] })
    const back = await save('movements', id, { slug, _status: 'published' })
    expect(back.formerSlugs).toEqual(['phong-trao-moi'])
  })

  it('of a unit is remembered too', async () => {
    const { id, slug } = await make(payload, 'units')
    expect((await save('units', id, { slug: 'don-vi-moi' })).formerSlugs).toEqual([slug])
  })
})

describe('saved text and days', () => {
  it('is composed Unicode, whatever was typed', async () => {
    const title = `${'Cải cách'.normalize('NFD')} ${unique('')}`
    const page = await make(payload, 'pages', { title })
    expect(page.title).toBe(title.normalize('NFC'))
    expect(page.searchText).toMatch(/^cai cach \d+$/)
  })

  it('keeps a day as the day it is in the office', async () => {
    for (const written of ['2023-01-27', '2023-01-26T17:30:00.000Z', '2023-01-27T23:59:00+07:00']) {
      const directive = await make(payload, 'directives', { issuedOn: written })
      expect(directive.issuedOn, written).toBe('2023-01-27T12:00:00.000Z')
    }
  })

  it('refuses a day that does not exist, in Vietnamese at the field', async () => {
    const issues = await issuesOf(make(payload, 'directives', { issuedOn: '2023-02-30' }))
    expect(issues.issuedOn).toContain('Ngày không có thật')
  })
})

describe('publishing', () => {
  it('asks in Vietnamese for what is missing, where a draft may still miss it', async () => {
    const draft = await payload.create({
      collection: 'plans',
      data: { title: unique('Kế hoạch') },
      draft: true,
      overrideAccess: true,
    })
    const issues = await issuesOf(save('plans', draft.id, { _status: 'published' }))
    expect(Object.keys(issues)).toEqual(['type'])
    expect(issues.type).toMatch(/\p{Lu}.*\p{L}/u)
  })

  it.each([
    ['a deadline without its day', { due: { kind: 'date' } }, 'tasks.0.due.day', 'Vui lòng nhập'],
    [
      'a month that is none',
      { due: { kind: 'month', month: 13, year: 2026 } },
      'tasks.0.due.month',
      '1 đến 12',
    ],
  ])('refuses %s', async (_what, task, path, message) => {
    const tasks = [{ code: '1', title: 'Việc', ...task }]
    const issues = await issuesOf(makePublished(payload, 'plans', { tasks }))
    expect(issues[path]).toContain(message)
  })

  it('refuses a figure that says nothing, and takes zero for a number', async () => {
    const figure = (values: Values) =>
      makePublished(payload, 'articles', { figures: [{ label: 'Hồ sơ trực tuyến', ...values }] })
    expect(await issuesOf(figure({}))).toHaveProperty(['figures.0.value'])
    expect(await issuesOf(figure({ value: 0 }))).toEqual({})
    expect(await issuesOf(figure({ displayText: 'Hầu hết đồng thuận' }))).toEqual({})
  })

  it('refuses a link that is no web address', async () => {
    const issues = await issuesOf(
      makePublished(payload, 'articles', { sourceUrl: 'javascript:alert(1)' }),
    )
    expect(issues.sourceUrl).toContain('http')
  })

  it('refuses a period that ends before it begins', async () => {
    const period = { periodFrom: '2026-02-01', periodTo: '2026-01-31' }
    expect(await issuesOf(makePublished(payload, 'plans', period))).toHaveProperty('periodTo')
  })

  it('refuses a withdrawal without a reason', async () => {
    const issues = await issuesOf(makePublished(payload, 'articles', { withdrawn: true }))
    expect(issues).toHaveProperty('withdrawnReason')
  })

  it('refuses a code that comes twice in one list', async () => {
    const requirements = ['1.1', '1.2', '1.1'].map((code) => ({ code, text: 'Việc' }))
    const issues = await issuesOf(make(payload, 'directives', { requirements }))
    expect(issues['requirements.2.code']).toContain('“1.1”')
  })
})

describe('a withdrawal', () => {
  it('is stamped once, and taking it back clears it', async () => {
    const { id } = await makePublished(payload, 'articles')
    const data = { withdrawn: true, withdrawnReason: 'Sai số liệu', _status: 'published' }
    const first = await save('articles', id, data)
    expect(first.withdrawnAt).toBeTruthy()
    const again = await save('articles', id, { ...data, withdrawnReason: 'Sai nguồn' })
    expect(again.withdrawnAt).toBe(first.withdrawnAt)
    const back = await save('articles', id, { withdrawn: false, _status: 'published' })
    expect(back).toMatchObject({ withdrawn: false, withdrawnAt: null, withdrawnReason: null })
  })
})
