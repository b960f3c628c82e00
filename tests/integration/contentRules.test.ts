import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import {
  leastValues,
  make,
  makeAccount,
  makePublished,
  pictureFile,
  unique,
} from '../support/makeRecords.js'
import { startPayload, type RunningPayload } from '../support/payload.js'
import { issuesOf, update } from '../support/saves.js'

type Values = Record<string, unknown>

let running: RunningPayload
let payload: Payload

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
})

afterAll(() => running.stop())

const save = (collection: CollectionSlug, id: string, data: Values, more: Values = {}) =>
  update(payload, collection, id, data, more)

describe('a document', () => {
  it('takes number and symbol from the text, or the text from them', async () => {
    const read = await make(payload, 'documents', { numberText: '216/BCĐ-NC', issuerText: 'A' })
    expect(read).toMatchObject({ number: 216, symbol: 'BCĐ-NC', numberKey: '216bcdnc' })
    const composed = await make(payload, 'documents', {
      numberText: undefined,
      number: 6,
      symbol: 'KH-UBND',
      issuerText: 'B',
    })
    expect(composed).toMatchObject({ numberText: '06/KH-UBND', numberKey: '6khubnd' })
  })

  it('is refused when its issuer gave the number in the same year, however it is written', async () => {
    const issuer = (await make(payload, 'units')).id
    const values = {
      issuer,
      numberText: '99/BCĐ-NC',
      issuedOn: '2023-01-27',
      title: 'Bản thứ nhất',
    }
    await make(payload, 'documents', values)
    const repeat = { ...values, numberText: '099/bcđ-nc', issuedOn: '2023-12-31' }
    const issues = await issuesOf(make(payload, 'documents', repeat))
    expect(issues.numberText).toContain('“Bản thứ nhất”')
    expect(
      await issuesOf(make(payload, 'documents', { ...values, issuedOn: '2024-01-27' })),
    ).toEqual({})
    const other = { ...values, issuer: (await make(payload, 'units')).id }
    expect(await issuesOf(make(payload, 'documents', other))).toEqual({})
  })
})

describe('a procedure', () => {
  const period = (effectiveFrom: string | null, effectiveTo: string | null = null) => ({
    effectiveFrom,
    effectiveTo,
  })

  it.each(['', null, undefined])('may be a draft without a code: %j', async (code) => {
    const draft = (nationalCode: unknown) =>
      payload.create({
        collection: 'procedures',
        data: { ...leastValues.procedures(), nationalCode, _status: 'draft' } as never,
        draft: true,
        overrideAccess: true,
      })
    expect(await issuesOf(draft(code))).toEqual({})
    expect(await issuesOf(draft(code))).toEqual({})
    const { id } = await draft(unique('2.'))
    const emptied = { nationalCode: code ?? null, _status: 'draft' }
    expect(await issuesOf(save('procedures', id, emptied, { draft: true }))).toEqual({})
  })

  it('has no two published versions on one day', async () => {
    const procedure = (await makePublished(payload, 'procedures')).id
    const version = (values: Values) =>
      makePublished(payload, 'procedure-versions', { procedure, ...values })
    const first = { label: 'Thứ nhất', ...period('2025-01-01', '2025-12-31') }
    expect(await issuesOf(version(first))).toEqual({})
    const issues = await issuesOf(version(period('2025-12-31')))
    expect(issues.effectiveFrom).toContain('“Thứ nhất”')
    expect(await issuesOf(version(period(null)))).toHaveProperty('effectiveFrom')
    expect(await issuesOf(version(period('2026-01-01')))).toEqual({})
  })

  it('has no two published versions on one day when two are published at once', async () => {
    const procedure = (await makePublished(payload, 'procedures')).id
    const saves = await Promise.allSettled(
      ['2025-01-01', '2025-06-01'].map((day) =>
        makePublished(payload, 'procedure-versions', { procedure, ...period(day) }),
      ),
    )
    expect(saves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('has no day between two versions without one, unless somebody says why', async () => {
    const procedure = (await makePublished(payload, 'procedures')).id
    const version = (values: Values) =>
      makePublished(payload, 'procedure-versions', { procedure, ...values })
    const { id: first } = await version({ label: 'Thứ nhất', ...period('2024-01-01') })
    const open = await issuesOf(version(period('2025-03-01')))
    expect(open.effectiveFrom).toContain('“Thứ nhất”')
    expect(open.effectiveFrom).toContain('28/02/2025')
    await save('procedure-versions', first, { effectiveTo: '2024-12-31' })
    const late = await issuesOf(version(period('2025-03-01')))
    expect(late.effectiveFrom).toContain('01/01/2025 đến 28/02/2025')
    const gapReason = 'Văn bản cũ hết hiệu lực trước'
    expect(await issuesOf(version({ ...period('2025-03-01'), gapReason }))).toEqual({})
    const shorter = save('procedure-versions', first, { effectiveTo: '2024-06-30' })
    expect(await issuesOf(shorter)).toEqual({})
  })

  it('cannot lose a day between two versions by shortening the first', async () => {
    const procedure = (await makePublished(payload, 'procedures')).id
    const version = (values: Values) =>
      makePublished(payload, 'procedure-versions', { procedure, ...values })
    const { id } = await version(period('2024-01-01', '2024-12-31'))
    await version(period('2025-01-01'))
    const issues = await issuesOf(save('procedure-versions', id, { effectiveTo: '2024-12-30' }))
    expect(issues.effectiveTo).toContain('31/12/2024')
  })

  it('is listed by audience and online level of the version in force', async () => {
    const { id } = await makePublished(payload, 'procedures')
    const facets = async () => {
      const row = await payload.findByID({ collection: 'procedures', id, overrideAccess: true })
      return [row.audiences, row.onlineLevel ?? null, row._status]
    }
    const values = { procedure: id, onlineScheme: 'two-level' }
    const old = {
      ...values,
      audiences: ['enterprise'],
      onlineLevel: 'partial',
      ...period(null, '2020-12-31'),
    }
    await makePublished(payload, 'procedure-versions', old)
    expect(await facets()).toEqual([[], null, 'published'])
    const now = { ...values, audiences: ['citizen'], onlineLevel: 'full', ...period('2021-01-01') }
    const version = await makePublished(payload, 'procedure-versions', now)
    expect(await facets()).toEqual([['citizen'], 'full', 'published'])
    await save('procedure-versions', version.id, { _status: 'draft' })
    expect(await facets()).toEqual([[], null, 'published'])
  })

  it('with a draft in work stays as the public sees it when a version changes', async () => {
    const { id } = await makePublished(payload, 'procedures', { name: 'Đã đăng' })
    await save('procedures', id, { name: 'Nháp' }, { draft: true })
    await makePublished(payload, 'procedure-versions', { procedure: id, audiences: ['citizen'] })
    const row = await payload.findByID({ collection: 'procedures', id, overrideAccess: true })
    expect(row).toMatchObject({ name: 'Đã đăng', _status: 'published' })
    const saved = await save('procedures', id, { _status: 'published' })
    expect(saved).toMatchObject({ name: 'Nháp', audiences: ['citizen'] })
  })
})

describe('an assignment', () => {
  it('works out its day and keeps the original one through extensions', async () => {
    const unit = (await make(payload, 'units')).id
    const due = { kind: 'quarter', quarter: 2, year: 2026 }
    const { id, ...made } = await make(payload, 'assignments', { unit, state: 'assigned', due })
    const [june, july] = ['2026-06-30T12:00:00.000Z', '2026-07-31T12:00:00.000Z']
    expect(made).toMatchObject({ dueOn: june, originalDue: june })
    const extension = { reason: 'Chờ hướng dẫn', grantedUntil: '2026-07-31' }
    const asked = await save('assignments', id, {
      extensions: [{ ...extension, decision: 'pending' }],
    })
    expect(asked).toMatchObject({ dueOn: june })
    const granted = await save('assignments', id, {
      extensions: [{ ...extension, decision: 'granted' }],
    })
    expect(granted).toMatchObject({ dueOn: july, originalDue: june })
  })

  it('without a deadline in its source has none', async () => {
    const unit = (await make(payload, 'units')).id
    const { dueOn, originalDue } = await make(payload, 'assignments', {
      unit,
      due: { kind: 'continuous' },
    })
    expect([dueOn ?? null, originalDue ?? null]).toEqual([null, null])
  })

  it('is made once for an item and a unit', async () => {
    const unit = (await make(payload, 'units')).id
    const directive = (await make(payload, 'directives')).id
    const origin = { kind: 'directive', directive, itemKey: '2.1a' }
    await make(payload, 'assignments', { unit, origin })
    await expect(make(payload, 'assignments', { unit, origin })).rejects.toThrow()
    const other = (await make(payload, 'units')).id
    await expect(make(payload, 'assignments', { unit: other, origin })).resolves.toBeTruthy()
  })

  it.each(['draft', 'verified', 'cancelled'])('in state %s takes no report', async (state) => {
    const unit = (await make(payload, 'units')).id
    const { id: assignment } = await make(payload, 'assignments', { unit, state })
    await expect(make(payload, 'progress-updates', { assignment })).rejects.toThrow(
      'không còn nhận',
    )
  })
})

describe('a unit', () => {
  it('cannot be below itself', async () => {
    const top = await make(payload, 'units')
    const middle = await make(payload, 'units', { parent: top.id })
    const bottom = await make(payload, 'units', { parent: middle.id })
    expect(await issuesOf(save('units', top.id, { parent: bottom.id }))).toHaveProperty('parent')
    expect(await issuesOf(save('units', top.id, { parent: top.id }))).toHaveProperty('parent')
  })
})

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

describe('an upload', () => {
  const upload = (file: ReturnType<typeof pictureFile>) =>
    payload.create({ collection: 'media', data: { alt: 'Ảnh' }, file, overrideAccess: true })
  const page = Buffer.from('<!doctype html><script>alert(1)</script>')

  it('is taken when name, type and content agree', async () => {
    expect(await upload(pictureFile())).toMatchObject({ mimeType: 'image/png' })
  })

  it.each([
    ['a page', { name: 'trang.html', mimetype: 'text/html', data: page, size: page.length }],
    [
      'a page named as a picture',
      { name: 'anh.png', mimetype: 'image/png', data: page, size: page.length },
    ],
    [
      'a page named as a Word file',
      { name: 'van-ban.docx', mimetype: DOCX, data: page, size: page.length },
    ],
    ['a picture named as a page', { ...pictureFile(), name: 'anh.html' }],
    [
      'a drawing with script',
      { name: 'a.svg', mimetype: 'image/svg+xml', data: page, size: page.length },
    ],
  ])('is refused in Vietnamese when it is %s', async (_what, file) => {
    const { file: message } = await issuesOf(upload(file))
    expect(message).toMatch(/^(Chỉ nhận tệp|Nội dung tệp không đúng)/)
  })
})

describe('a password', () => {
  it('of fewer than twelve characters is refused, when set and when changed', async () => {
    expect(await issuesOf(make(payload, 'users', { password: 'ngan-qua-11' }))).toEqual({
      password: 'Mật khẩu cần có ít nhất 12 ký tự.',
    })
    const { id, email } = await makeAccount(payload, ['viewer'])
    expect(await issuesOf(save('users', id, { password: 'ngan' }))).toHaveProperty('password')
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
    })
    const reset = {
      collection: 'users',
      data: { token, password: 'ngan' },
      overrideAccess: true,
    } as const
    expect(await issuesOf(payload.resetPassword(reset))).toHaveProperty('password')
  })
})
