import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { previewReader, publicReader } from '../../src/queries/reading/reader.js'
import { make, makeAccount, unique } from '../support/makeRecords.js'
import { startPayload, type RunningPayload } from '../support/payload.js'

let running: RunningPayload
let payload: Payload

beforeAll(async () => {
  running = await startPayload('empty')
  payload = running.payload
})
afterAll(() => running.stop())

const title = (slug: string) =>
  publicReader(payload)
    .findOne('articles', { slug: { equals: slug } }, { select: { title: true } })
    .then((article) => article?.title)

async function publishedArticle() {
  const slug = unique('tin').replace(' ', '-')
  const article = await make(payload, 'articles', { slug, title: 'Trước', _status: 'published' })
  return { id: article.id, slug }
}

const change = (id: string, data: object, req = {}) =>
  payload.update({ collection: 'articles', id, data, overrideAccess: true, req })

describe('what visitors read', () => {
  it('is read once for all of them, until it changes', async () => {
    const { id } = await publishedArticle()
    const ask = () => publicReader(payload).find('articles', { where: { id: { equals: id } } })
    const [first, second] = await Promise.all([ask(), ask()])
    expect(second).toBe(first)
    // News of the own write may come back once, through MongoDB's change stream.
    await expect.poll(async () => (await ask()) === (await ask())).toBe(true)

    await change(id, { title: 'Sau', _status: 'published' })
    expect((await ask()).docs[0]?.title).toBe('Sau')
  })

  it('says what was committed, never what is still being written', async () => {
    const { id, slug } = await publishedArticle()
    const req = await createLocalReq({}, payload)
    const transaction = await payload.db.beginTransaction()
    req.transactionID = transaction ?? ''
    await change(id, { title: 'Sau', _status: 'published' }, req)
    expect(await title(slug)).toBe('Trước')
    await payload.db.commitTransaction(req.transactionID)
    expect(await title(slug)).toBe('Sau')
  })

  it('no longer shows what was taken back', async () => {
    const { id, slug } = await publishedArticle()
    expect(await title(slug)).toBe('Trước')
    await change(id, { _status: 'draft' })
    expect(await title(slug)).toBeUndefined()
  })

  it('follows the records it points to', async () => {
    const unit = await make(payload, 'units', { name: 'Phường Cũ' })
    const document = await make(payload, 'documents', { issuer: unit.id, _status: 'published' })
    const issuer = async () => {
      const found = await publicReader(payload).findOne(
        'documents',
        { id: { equals: document.id } },
        { select: { issuer: true }, depth: 1 },
      )
      return typeof found?.issuer === 'object' ? found.issuer?.name : undefined
    }
    expect(await issuer()).toBe('Phường Cũ')
    await payload.update({
      collection: 'units',
      id: unit.id,
      data: { name: 'Phường Mới' },
      overrideAccess: true,
    })
    expect(await issuer()).toBe('Phường Mới')
  })

  it('is counted and listed anew after a change', async () => {
    const reader = publicReader(payload)
    const fieldName = unique('Lĩnh vực')
    const where = { fieldName: { equals: fieldName } }
    expect(await reader.count('procedures', where)).toBe(0)
    expect(await reader.distinctTexts('procedures', 'fieldName')).not.toContain(fieldName)
    await make(payload, 'procedures', { fieldName, _status: 'published' })
    expect(await reader.count('procedures', where)).toBe(1)
    expect(await reader.distinctTexts('procedures', 'fieldName')).toContain(fieldName)
  })

  it('cannot be changed by a page that shows it', async () => {
    const { id } = await publishedArticle()
    const found = await publicReader(payload).find('articles', { where: { id: { equals: id } } })
    expect(() => found.docs.pop()).toThrow(TypeError)
    expect(() => Object.assign(found.docs[0] ?? {}, { title: 'Đổi' })).toThrow(TypeError)
  })

  it('holds nothing of what staff see', async () => {
    const { id, slug } = await publishedArticle()
    await payload.update({
      collection: 'articles',
      id,
      data: { title: 'Bản nháp' },
      draft: true,
      overrideAccess: true,
    })
    const user = await makeAccount(payload, ['editor'])
    const where = { slug: { equals: slug } }
    const options = { select: { title: true } } as const
    const staff = previewReader(payload, user)
    expect((await staff.findOne('articles', where, options))?.title).toBe('Bản nháp')
    expect(await title(slug)).toBe('Trước')
    expect((await staff.findOne('articles', where, options))?.title).toBe('Bản nháp')
  })
})
