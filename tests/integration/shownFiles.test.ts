import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { make, makeAccount, makePublished } from '../support/makeRecords.js'
import { startPayload, type RunningPayload } from '../support/payload.js'
import { restOf, tokenOf } from '../support/rest.js'
import { update } from '../support/saves.js'

let running: RunningPayload
let payload: Payload
let unit: string
let officer: string
let file: { id: string; filename?: string | null }

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  unit = (await make(payload, 'units')).id
  officer = await tokenOf(payload, (await makeAccount(payload, ['unit-officer'], { unit })).email)
})
afterAll(() => running.stop())
beforeEach(async () => {
  file = await make(payload, 'media')
})

const { get, post } = restOf(() => payload)

describe('a file', () => {
  it('is for staff only as long as nothing public shows it', async () => {
    await make(payload, 'articles', { image: file.id, _status: 'draft' })
    expect(await isPublic()).toBe(false)
    expect((await get(`/media/${file.id}`, officer)).status).toBe(200)
    const noRole = await tokenOf(payload, (await makeAccount(payload, [])).email)
    expect((await get(`/media/${file.id}`, noRole)).status).toBe(404)
  })

  it('is public from the day it is marked so, unless it is internal', async () => {
    await update(payload, 'media', file.id, { alwaysPublic: true })
    expect(await isPublic()).toBe(true)
    await update(payload, 'media', file.id, { internal: true })
    expect(await isPublic()).toBe(false)
  })

  it.each<[string, CollectionSlug, (id: string) => object]>([
    ['the picture of an article', 'articles', (id) => ({ image: id })],
    ['the files of a document', 'documents', (id) => ({ files: [id] })],
    ['the kit of a model', 'innovation-models', (id) => ({ kit: [id] })],
    ['a picture in a text', 'pages', (id) => ({ body: richTextWith(id) })],
  ])('as %s is public while that is', async (_what, collection, shows) => {
    const slug = collection as 'articles'
    const record = await make(payload, slug, { ...shows(file.id), _status: 'draft' })
    const save = (data: object, more = {}) =>
      update(payload, collection, record.id, data as Record<string, unknown>, more)
    expect(await isPublic()).toBe(false)
    await save({ _status: 'published' })
    expect(await isPublic()).toBe(true)
    await save({ title: 'Bản nháp', name: 'Bản nháp' }, { draft: true })
    expect(await isPublic()).toBe(true)
    await save({ _status: 'draft' })
    expect(await isPublic()).toBe(false)
    await save({ _status: 'published' })
    await save({ _status: 'published', withdrawn: true, withdrawnReason: 'Nhầm' })
    expect(await isPublic()).toBe(false)
    await save({ _status: 'published', withdrawn: false })
    await save({ deletedAt: new Date().toISOString() })
    expect(await isPublic()).toBe(false)
  })

  it('stays public while one of two still shows it, and not when it is taken out of the last', async () => {
    const first = await makePublished(payload, 'articles', { image: file.id })
    const second = await makePublished(payload, 'articles', { image: file.id })
    await payload.delete({ collection: 'articles', id: first.id, overrideAccess: true })
    expect(await isPublic()).toBe(true)
    await update(payload, 'articles', second.id, { image: null, _status: 'published' })
    expect(await isPublic()).toBe(false)
  })

  it('is not shown by a draft that names another file than the published one', async () => {
    const other = await make(payload, 'media')
    const article = await makePublished(payload, 'articles', { image: file.id })
    await update(payload, 'articles', article.id, { image: other.id }, { draft: true })
    expect([await isPublic(), await isPublic(other)]).toEqual([true, false])
  })

  it('as evidence is public with the report, and not with an internal one', async () => {
    const assignment = await make(payload, 'assignments', { unit, state: 'accepted' })
    const report = (evidence: string, internal: boolean) =>
      post(
        `/assignments/${assignment.id}/report-progress`,
        { text: 'Đã niêm yết', evidence: [evidence], internal },
        officer,
      )
    const secret = await make(payload, 'media')
    expect((await report(file.id, false)).status).toBe(200)
    expect((await report(secret.id, true)).status).toBe(200)
    expect([await isPublic(), await isPublic(secret)]).toEqual([true, false])
  })

  it('is not made public by saying so in a request', async () => {
    const keeper = await tokenOf(payload, (await makeAccount(payload, ['editor'])).email)
    await restOf(() => payload).patch(
      `/media/${file.id}`,
      { shown: true, shownIn: ['articles:1'] },
      keeper,
    )
    expect(await isPublic()).toBe(false)
  })
})

/** By its record and by the bytes themselves. */
async function isPublic({ id, filename }: typeof file = file): Promise<boolean> {
  const { status } = await get(`/media/${id}`)
  const found = await payload.find({
    collection: 'media',
    where: { filename: { equals: filename } },
    overrideAccess: false,
  })
  expect(found.totalDocs).toBe(status === 200 ? 1 : 0)
  return status === 200
}

function richTextWith(id: string) {
  const picture = { type: 'upload', version: 3, relationTo: 'media', value: id, fields: {} }
  const root = { type: 'root', version: 1, direction: null, format: '', indent: 0 }
  return { root: { ...root, children: [picture] } }
}
