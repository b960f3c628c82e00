import type { CollectionConfig, CollectionSlug, FlattenedField, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { make, makeAccount, makePublished, pictureFile, unique } from '../support/makeRecords.js'
import { startPayload, type RunningPayload } from '../support/payload.js'

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

/** The messages at the fields of a save that was refused. */
async function issuesOf(save: Promise<unknown>): Promise<Record<string, string>> {
  const error = await save.then(
    () => ({}),
    (cause: unknown) => cause,
  )
  const { data } = error as { data?: { errors?: { path: string; message: string }[] } }
  return Object.fromEntries((data?.errors ?? []).map(({ path, message }) => [path, message]))
}

async function update(collection: CollectionSlug, id: string, data: Values, more: Values = {}) {
  const saved: unknown = await payload.update({
    collection,
    id,
    data: data as never,
    depth: 0,
    overrideAccess: true,
    ...more,
  })
  return saved as Values
}

async function logOf(id: string): Promise<Values[]> {
  const { docs } = await payload.find({
    collection: 'change-log',
    where: { docId: { equals: id } },
    sort: 'at',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs as unknown as Values[]
}

async function actionsOf(id: string) {
  return (await logOf(id)).map((entry) => [entry.action, entry.public])
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
    await update('movements', id, { slug: 'phong-trao-nhap' }, { draft: true })
    const draft = await update('movements', id, { slug: 'phong-trao-moi' }, { draft: true })
    expect(draft.formerSlugs).toEqual([slug])
    const saved = await update('movements', id, { _status: 'published' })
    expect(saved).toMatchObject({ slug: 'phong-trao-moi', formerSlugs: [slug] })
    const back = await update('movements', id, { slug, _status: 'published' })
    expect(back.formerSlugs).toEqual(['phong-trao-moi'])
  })

  it('of a unit is remembered too', async () => {
    const { id, slug } = await make(payload, 'units')
    expect((await update('units', id, { slug: 'don-vi-moi' })).formerSlugs).toEqual([slug])
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
      data: { title: unique('Kế hoạch') } as never,
      draft: true,
      overrideAccess: true,
    })
    const issues = await issuesOf(update('plans', draft.id, { _status: 'published' }))
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
    const first = await update('articles', id, data)
    expect(first.withdrawnAt).toBeTruthy()
    const again = await update('articles', id, { ...data, withdrawnReason: 'Sai nguồn' })
    expect(again.withdrawnAt).toBe(first.withdrawnAt)
    const back = await update('articles', id, { withdrawn: false, _status: 'published' })
    expect(back).toMatchObject({ withdrawn: false, withdrawnAt: null, withdrawnReason: null })
  })
})

describe('the change log', () => {
  it('names each step of a record’s public life, and keeps drafts inside', async () => {
    const { id } = await make(payload, 'articles', { _status: 'draft' })
    await update('articles', id, { title: 'Nháp hai' }, { draft: true })
    await update('articles', id, { _status: 'published' })
    await update('articles', id, { title: 'Nháp ba' }, { draft: true })
    await update('articles', id, { title: 'Sửa', _status: 'published' })
    await update('articles', id, { withdrawn: true, withdrawnReason: 'Sai', _status: 'published' })
    await update('articles', id, { title: 'Sửa lúc thu hồi', _status: 'published' })
    await update('articles', id, { withdrawn: false, _status: 'published' })
    await update('articles', id, { _status: 'draft' })
    await update('articles', id, { deletedAt: '2026-11-22T00:00:00.000Z' })
    expect(await actionsOf(id)).toEqual([
      ['create', false],
      ['update', false],
      ['publish', true],
      ['update', false],
      ['update', true],
      ['withdraw', true],
      ['update', false],
      ['restore', true],
      ['unpublish', true],
      ['delete', false],
    ])
  })

  it('compares a publication with what the public saw, not with the drafts between', async () => {
    const { id } = await makePublished(payload, 'articles', { title: 'Một' })
    await update('articles', id, { title: 'Hai' }, { draft: true })
    await update('articles', id, { title: 'Ba', _status: 'published' })
    const entry = (await logOf(id)).at(-1)
    expect(entry?.changes).toEqual([{ field: 'title', before: 'Một', after: 'Ba' }])
  })

  it('writes nothing when nothing changed', async () => {
    const unit = await make(payload, 'units')
    await update('units', unit.id, { name: unit.name })
    expect(await actionsOf(unit.id)).toEqual([['create', true]])
  })

  it('tells who did it, and of work that it moved', async () => {
    const account = await makeAccount(payload, ['home-affairs'])
    const unit = (await make(payload, 'units')).id
    const { id } = await make(payload, 'assignments', { unit })
    const command = { context: { command: true }, user: account }
    await update('assignments', id, { state: 'assigned' }, command)
    const [made, moved] = await logOf(id)
    expect(made).toMatchObject({ action: 'create', public: false })
    expect(moved).toMatchObject({
      action: 'transition',
      by: account.id,
      byName: account.fullName,
      public: true,
      changes: [{ field: 'state', before: 'draft', after: 'assigned' }],
    })
  })

  it('keeps names of an inspection’s team out of what is public', async () => {
    const { id } = await makePublished(payload, 'inspections')
    const team = [{ name: 'Trần Thị Đoàn' }]
    await update('inspections', id, { team, strengths: 'Tốt', _status: 'published' })
    const entry = (await logOf(id)).at(-1)
    expect(entry?.changes).toEqual([{ field: 'strengths', before: null, after: 'Tốt' }])
    expect(JSON.stringify(entry?.internalChanges)).toContain('Trần Thị Đoàn')
  })

  it('never holds a password, not even as a hash', async () => {
    const { id } = await makeAccount(payload, ['viewer'])
    await update('users', id, { password: 'mat-khau-moi-hon', phone: '0269 000 000' })
    expect(JSON.stringify(await logOf(id))).not.toMatch(/mat-khau|pbkdf2|hash|salt/)
    expect((await logOf(id)).at(-1)?.internalChanges).toEqual([
      { field: 'phone', before: null, after: '0269 000 000' },
    ])
  })

  it('is a part of the change: when it cannot be written, nothing is saved', async () => {
    const title = unique('Không được lưu')
    const log = payload.collections['change-log'].config
    const failing = () => {
      throw new Error('Disk full')
    }
    log.hooks.beforeChange.push(failing)
    try {
      await expect(make(payload, 'pages', { title })).rejects.toThrow('Disk full')
    } finally {
      log.hooks.beforeChange.pop()
    }
    const where = { title: { equals: title } }
    const { totalDocs } = await payload.count({ collection: 'pages', where, overrideAccess: true })
    expect(totalDocs).toBe(0)
  })

  it('and progress reports cannot be changed, not even by server code', async () => {
    const unit = (await make(payload, 'units')).id
    const assignment = (await make(payload, 'assignments', { unit, state: 'accepted' })).id
    const report = await make(payload, 'progress-updates', { assignment })
    await expect(update('progress-updates', report.id, { text: 'Khác' })).rejects.toThrow(
      'ghi thêm',
    )
    const entry = (await logOf(assignment))[0]
    await expect(update('change-log', String(entry?.id), { note: 'Khác' })).rejects.toThrow(
      'ghi thêm',
    )
    await expect(
      payload.delete({ collection: 'change-log', id: String(entry?.id), overrideAccess: true }),
    ).rejects.toThrow('ghi thêm')
  })
})

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
    await update('procedure-versions', version.id, { _status: 'draft' })
    expect(await facets()).toEqual([[], null, 'published'])
  })

  it('with a draft in work stays as the public sees it when a version changes', async () => {
    const { id } = await makePublished(payload, 'procedures', { name: 'Đã đăng' })
    await update('procedures', id, { name: 'Nháp' }, { draft: true })
    await makePublished(payload, 'procedure-versions', { procedure: id, audiences: ['citizen'] })
    const row = await payload.findByID({ collection: 'procedures', id, overrideAccess: true })
    expect(row).toMatchObject({ name: 'Đã đăng', _status: 'published' })
    const saved = await update('procedures', id, { _status: 'published' })
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
    const asked = await update('assignments', id, {
      extensions: [{ ...extension, decision: 'pending' }],
    })
    expect(asked).toMatchObject({ dueOn: june })
    const granted = await update('assignments', id, {
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
    expect(await issuesOf(update('units', top.id, { parent: bottom.id }))).toHaveProperty('parent')
    expect(await issuesOf(update('units', top.id, { parent: top.id }))).toHaveProperty('parent')
  })
})

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
    ['a picture named as a page', { ...pictureFile(), name: 'anh.html' }],
    [
      'a drawing with script',
      { name: 'a.svg', mimetype: 'image/svg+xml', data: page, size: page.length },
    ],
  ])('is refused when it is %s', async (_what, file) => {
    expect(await issuesOf(upload(file))).toHaveProperty('file')
  })
})

describe('a password', () => {
  it('of fewer than twelve characters is refused, when set and when changed', async () => {
    expect(await issuesOf(make(payload, 'users', { password: 'ngan-qua-11' }))).toEqual({
      password: 'Mật khẩu cần có ít nhất 12 ký tự.',
    })
    const { id, email } = await makeAccount(payload, ['viewer'])
    expect(await issuesOf(update('users', id, { password: 'ngan' }))).toHaveProperty('password')
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
