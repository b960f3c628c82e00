import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openJson, openPage, type JsonList } from '../support/openPage.js'
import { startPortal, type RunningPortal } from '../support/portal.js'

let portal: RunningPortal

beforeAll(async () => {
  portal = await startPortal('demo')
})

afterAll(() => portal.stop())

type Progress = { total: number; done: number; late: number }
type Statistics = {
  progress: Progress
  byOrigin: { progress: Progress }[]
  byUnit: { name: string; progress: Progress }[]
}

const sum = (all: { progress: Progress }[], part: keyof Progress) =>
  all.reduce((total, { progress }) => total + progress[part], 0)

describe('the statistics', () => {
  it.each(['total', 'done', 'late'] as const)('add up over origins and units: %s', async (part) => {
    const { progress, byOrigin, byUnit } = await openJson<Statistics>(portal, '/thong-ke.json')
    expect(progress[part]).toBeGreaterThan(0)
    expect(sum(byOrigin, part)).toBe(progress[part])
    expect(sum(byUnit, part)).toBe(progress[part])
  })

  it('count what the list holds', async () => {
    const { progress } = await openJson<Statistics>(portal, '/thong-ke.json')
    const late = await openJson<JsonList>(portal, '/nhiem-vu.json?tinh-hinh=late')
    const done = await openJson<JsonList>(portal, '/nhiem-vu.json?trang-thai=verified')
    expect([progress.late, progress.done]).toEqual([late.total, done.total])
  })

  it('say the day, what is made up, and lead to the list; the footer leads to them', async () => {
    const { status, $, words } = await openPage(portal, '/thong-ke')
    expect(status).toBe(200)
    expect(words).toMatch(/Tính đến ngày \d\d\/\d\d\/\d{4}/)
    expect(words).toContain('minh hoạ')
    expect($('#don-vi tbody a[href^="/nhiem-vu?don-vi="]').length).toBeGreaterThan(0)
    expect($('#noi-giao a[href="/van-ban/216-bcd-nc"]')).toHaveLength(1)
    expect($('footer a[href="/thong-ke"]')).toHaveLength(1)
  })

  it('are the same as CSV', async () => {
    const { byUnit } = await openJson<Statistics>(portal, '/thong-ke.json')
    const csv = await request(portal.app()).get('/thong-ke.csv').expect(200)
    for (const { name } of byUnit) expect(csv.text).toContain(name)
    expect(csv.text).toContain('Đang trễ so với hạn gốc')
  })
})
