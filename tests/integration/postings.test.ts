import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addDays, storedDay } from '../../src/domain/calendar/calendarDate.js'
import { today as dayToday } from '../../src/clock.js'
import { listPostings, type PostingTab } from '../../src/queries/panel/adminPostings.js'
import { viewerOf } from '../../src/queries/panel/adminViewer.js'
import { make, makeAccount, makePublished } from '../support/makeRecords.js'
import { startPayload, type RunningPayload } from '../support/payload.js'
import { restOf, tokenOf } from '../support/rest.js'

let running: RunningPayload
const today = dayToday()
const ago = (days: number) => addDays(today, -days)
const { get, post, patch } = restOf(() => running.payload)

type World = {
  ward: string
  below: string
  foreign: string
  version: string
  next: string
  procedure: string
  tokens: Record<'officer' | 'head' | 'controller' | 'editor' | 'viewer', string>
}
let world: World

beforeAll(async () => {
  running = await startPayload('empty')
  const { payload } = running
  const unit = async (parent?: string) =>
    (await make(payload, 'units', { kind: 'ward', level: 'commune', ...(parent && { parent }) })).id
  const [ward, foreign] = [await unit(), await unit()]
  const procedure = (await makePublished(payload, 'procedures')).id
  const version = (
    await makePublished(payload, 'procedure-versions', {
      procedure,
      effectiveFrom: '2020-01-01',
      effectiveTo: ago(30),
    })
  ).id
  const next = (
    await makePublished(payload, 'procedure-versions', { procedure, effectiveFrom: ago(29) })
  ).id
  const token = async (roles: Parameters<typeof makeAccount>[1], own?: string) =>
    tokenOf(payload, (await makeAccount(payload, roles, own ? { unit: own } : {})).email)
  world = {
    ward,
    below: await unit(ward),
    foreign,
    version,
    next,
    procedure,
    tokens: {
      officer: await token(['unit-officer'], ward),
      head: await token(['unit-head'], ward),
      controller: await token(['procedure-controller']),
      editor: await token(['editor']),
      viewer: await token(['viewer']),
    },
  }
})

afterAll(() => running.stop())

const hang = (values: Record<string, unknown> = {}) =>
  make(running.payload, 'postings', {
    version: world.version,
    unit: world.ward,
    postedOn: '2020-02-01',
    ...values,
  })

describe('who may say what hangs where', () => {
  const posted = (unit: string, channel = 'notice-board') => ({
    versions: [world.next],
    unit,
    channel,
  })

  it('is nobody without an account, and no role that has nothing to do with it', async () => {
    expect((await post('/postings/post', posted(world.ward))).status).toBe(401)
    for (const who of ['editor', 'viewer'] as const) {
      expect((await post('/postings/post', posted(world.ward), world.tokens[who])).status).toBe(403)
    }
  })

  it('is the unit for itself and the units below, and not for others', async () => {
    const { officer, head } = world.tokens
    expect((await post('/postings/post', posted(world.ward, 'kiosk-qr'), officer)).status).toBe(200)
    expect((await post('/postings/post', posted(world.below), head)).status).toBe(200)
    const refused = await post('/postings/post', posted(world.foreign), officer)
    expect(refused.status).toBe(403)
    const { id } = await hang({ unit: world.foreign })
    expect((await post(`/postings/${id}/check`, { state: 'ok' }, officer)).status).toBe(403)
    expect((await post(`/postings/${id}/take-down`, {}, officer)).status).toBe(403)
  })

  it('is the controller for every unit', async () => {
    const { controller } = world.tokens
    expect((await post('/postings/post', posted(world.foreign), controller)).status).toBe(200)
  })

  it('gives units no way around the actions', async () => {
    const { id } = await hang()
    const { officer } = world.tokens
    expect((await patch(`/postings/${id}`, { state: 'ok' }, officer)).status).toBe(403)
    const values = { version: world.version, unit: world.ward, channel: 'other' }
    expect((await post('/postings', values, officer)).status).toBe(403)
  })
})

describe('posting a version', () => {
  it('is said once where two say it at the same moment', async () => {
    const unit = (await make(running.payload, 'units', { kind: 'ward', level: 'commune' })).id
    const body = { versions: [world.next], unit, channel: 'notice-board' }
    const answers = await Promise.all(
      [1, 2].map(() => post('/postings/post', body, world.tokens.controller)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('takes down what hung there before of the same procedure, and only there', async () => {
    const unit = (await make(running.payload, 'units', { kind: 'ward', level: 'commune' })).id
    const old = await hang({ unit })
    const elsewhere = await hang({ unit, channel: 'other' })
    const body = { versions: [world.next], unit, channel: 'notice-board', postedOn: ago(2) }
    const answer = await post('/postings/post', body, world.tokens.controller)
    expect(answer.body).toMatchObject({ postings: [{ channel: 'notice-board', removedOn: null }] })
    const removed = (await get(`/postings/${old.id}`)).body
    expect(removed.removedOn).toBe(storedDay(ago(2)))
    expect((await get(`/postings/${elsewhere.id}`)).body.removedOn).toBeFalsy()
    const again = await post('/postings/post', body, world.tokens.controller)
    expect(again.status).toBe(409)
  })

  it('is all or nothing', async () => {
    const unit = (await make(running.payload, 'units', { kind: 'ward', level: 'commune' })).id
    const draft = await make(running.payload, 'procedure-versions', {
      procedure: world.procedure,
      effectiveFrom: '2031-01-01',
    })
    const body = { versions: [world.next, draft.id], unit, channel: 'notice-board' }
    const { status, body: said } = await post('/postings/post', body, world.tokens.controller)
    expect(status).toBe(422)
    expect(JSON.stringify(said)).toContain('chưa đăng')
    expect((await get(`/postings?where[unit][equals]=${unit}`)).body.totalDocs).toBe(0)
  })

  it.each([
    ['a day to come', { postedOn: '2999-01-01' }, 'Ngày này chưa đến'],
    ['a day that is none', { postedOn: '2026-02-30' }, 'Ngày không có thật'],
    ['a place that is none', { channel: 'somewhere' }, ''],
    ['nothing to post', { versions: [] }, ''],
    ['a picture that is gone', { photo: '0'.repeat(24) }, 'Ảnh không còn'],
    ['a unit that is gone', { unit: '0'.repeat(24) }, 'đơn vị đang hoạt động'],
  ])('refuses %s', async (_name, change, words) => {
    const body = { versions: [world.next], unit: world.ward, channel: 'other', ...change }
    const answer = await post('/postings/post', body, world.tokens.controller)
    expect(answer.status).toBe(422)
    expect(JSON.stringify(answer.body)).toContain(words)
  })
})

describe('looking at a posting, and taking it down', () => {
  it('keeps what was seen, when and by whom', async () => {
    const { id } = await hang()
    const body = { state: 'wrong', note: 'Sai mức phí', checkedOn: ago(1) }
    expect((await post(`/postings/${id}/check`, body, world.tokens.officer)).status).toBe(200)
    const staff = await get(`/postings/${id}`, world.tokens.controller)
    expect(staff.body).toMatchObject({ state: 'wrong', note: 'Sai mức phí' })
    expect(staff.body.checkedOn).toBe(storedDay(ago(1)))
    expect(staff.body.checker).toContain('Người dùng')
    expect((await get(`/postings/${id}`)).body.checker).toBeUndefined()
  })

  it('demands to know what is wrong, and how it is', async () => {
    const { id } = await hang()
    for (const body of [{ state: 'wrong' }, {}, { state: 'fine' }]) {
      const answer = await post(`/postings/${id}/check`, body, world.tokens.officer)
      expect(answer.status).toBe(422)
    }
  })

  it('ends with taking it down, once', async () => {
    const { id } = await hang()
    const { officer } = world.tokens
    const early = await post(`/postings/${id}/take-down`, { removedOn: '2019-01-01' }, officer)
    expect(early.status).toBe(422)
    expect((await post(`/postings/${id}/take-down`, {}, officer)).status).toBe(200)
    expect((await post(`/postings/${id}/take-down`, {}, officer)).status).toBe(409)
    expect((await post(`/postings/${id}/check`, { state: 'ok' }, officer)).status).toBe(409)
  })

  it('answers 404 for what is not there', async () => {
    const path = `/postings/${'0'.repeat(24)}/check`
    expect((await post(path, { state: 'ok' }, world.tokens.controller)).status).toBe(404)
  })
})

describe('what waits to be done', () => {
  const asked = async (
    tab: PostingTab,
    unit = '',
    who: { roles: Parameters<typeof makeAccount>[1]; unit?: string } = {
      roles: ['procedure-controller'],
    },
  ) => {
    const account = await makeAccount(
      running.payload,
      who.roles,
      who.unit ? { unit: who.unit } : {},
    )
    const viewer = await viewerOf(running.payload, account)
    if (!viewer) throw new Error('No viewer')
    return listPostings({ payload: running.payload, viewer }, { tab, unit, page: 1, today })
  }

  it('is sorted by what is wrong, for as long as it hangs', async () => {
    const { payload } = running
    const unit = (await make(payload, 'units', { kind: 'ward', level: 'commune' })).id
    const gone = await makePublished(payload, 'procedures', { abolished: true })
    const abolished = await makePublished(payload, 'procedure-versions', { procedure: gone.id })
    const other = await makePublished(payload, 'procedures')
    const withdrawn = await makePublished(payload, 'procedure-versions', { procedure: other.id })
    await payload.update({
      collection: 'procedure-versions',
      id: withdrawn.id,
      data: { withdrawn: true, withdrawnReason: 'Nhầm', _status: 'published' },
      overrideAccess: true,
    })
    const fresh = { unit, version: world.next, postedOn: ago(10) }
    const made = {
      good: await hang({ ...fresh, state: 'ok' }),
      old: await hang({ ...fresh, version: world.version }),
      abolished: await hang({ ...fresh, version: abolished.id }),
      withdrawn: await hang({ ...fresh, version: withdrawn.id }),
      wrong: await hang({ ...fresh, state: 'wrong', checkedOn: ago(3) }),
      missing: await hang({ ...fresh, state: 'missing' }),
      unseen: await hang({ ...fresh, postedOn: ago(91) }),
      down: await hang({ ...fresh, version: abolished.id, removedOn: ago(1) }),
    }
    const idsIn = async (tab: PostingTab) =>
      (await asked(tab, unit)).rows.map(({ posting }) => posting).toSorted()
    const ids = (...names: (keyof typeof made)[]) => names.map((name) => made[name].id).toSorted()
    expect(await idsIn('abolished')).toEqual(ids('abolished', 'withdrawn'))
    expect(await idsIn('outdated')).toEqual(ids('old'))
    expect(await idsIn('wrong')).toEqual(ids('wrong'))
    expect(await idsIn('missing')).toEqual(ids('missing'))
    expect(await idsIn('unchecked')).toEqual(ids('unseen'))
    expect(await idsIn('hanging')).toEqual(
      ids('good', 'old', 'abolished', 'withdrawn', 'wrong', 'missing', 'unseen'),
    )
    const { tabs, units } = await asked('wrong', unit)
    expect(tabs.find(({ tab }) => tab === 'abolished')?.count).toBe(2)
    const counted = units.find((each) => each.unit.id === unit)
    expect(counted?.counts).toMatchObject({ abolished: 2, outdated: 1, wrong: 1, missing: 1 })
    const [row] = (await asked('wrong', unit)).rows
    expect(row?.problems).toEqual([{ problem: 'wrong', days: 3 }])
  })

  it('tells a unit what it has not posted in time, and nobody else’s', async () => {
    const { payload } = running
    const unit = (
      await make(payload, 'units', {
        kind: 'ward',
        level: 'commune',
        oneStopDesk: { address: 'Tầng 1' },
      })
    ).id
    const officer = { roles: ['unit-officer' as const], unit }
    const late = await asked('overdue', '', officer)
    expect(late.rows).toHaveLength(1)
    expect(late.rows[0]).toMatchObject({
      version: world.next,
      mayAct: true,
      problems: [{ problem: 'overdue', days: 24 }],
    })
    expect(late.units.map((each) => each.unit.id)).toEqual([unit])
    await post(
      '/postings/post',
      { versions: [world.next], unit, channel: 'notice-board' },
      world.tokens.controller,
    )
    expect((await asked('overdue', '', officer)).rows).toEqual([])
  })

  it('counts days as the settings say', async () => {
    const { payload } = running
    const unit = (
      await make(payload, 'units', {
        kind: 'ward',
        level: 'commune',
        oneStopDesk: { hours: '7:30' },
      })
    ).id
    expect((await asked('overdue', unit)).total).toBe(1)
    const set = (postingDueDays: number) =>
      payload.updateGlobal({
        slug: 'settings',
        data: { siteName: 'Cổng', unitName: 'Tỉnh', postingDueDays },
        overrideAccess: true,
      })
    await set(30)
    expect((await asked('overdue', unit)).total).toBe(0)
    await set(28)
    expect((await asked('overdue', unit)).rows[0]?.problems[0]?.days).toBe(1)
    await set(5)
  })
})
