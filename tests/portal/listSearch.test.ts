import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openJson, type JsonList } from '../support/openPage.js'
import { openWorkbook } from '../support/openWorkbook.js'
import { startPortal, type RunningPortal } from '../support/portal.js'

let portal: RunningPortal

beforeAll(async () => {
  portal = await startPortal('demo')
})
afterAll(() => portal.stop())

const namesOf = ({ rows }: JsonList) => rows.map((row) => String(row.title ?? row.name))
const list = (address: string) => openJson<JsonList>(portal, address)

describe('the words over a list', () => {
  it.each([
    ['/van-ban', '216bcdnc', /Phong trào thi đua/],
    ['/van-ban', '216 bcd nc', /Phong trào thi đua/],
    ['/nhiem-vu', '216-2.1a', /./],
    ['/don-vi', 'tum kon phuong', /Kon Tum/],
    ['/don-vi', 'phuong kon tumm', /Kon Tum/],
    ['/ke-hoach', 'cchc', /./],
    ['/tin-tuc', 'tthc', /./],
  ])('find in %s what the search finds for “%s”', async (path, q, expected) => {
    const found = await list(`${path}.json?q=${q}`)
    expect(found.total).toBeGreaterThan(0)
    expect(namesOf(found).join()).toMatch(expected)
    const everything = await list(`/tim-kiem.json?q=${q}`)
    const urls = new Set(found.rows.map(({ url }) => url))
    const [best] = everything.rows.filter(({ url }) => String(url).includes(`${path}/`))
    if (best) expect(urls).toContain(best.url)
  })

  it('stand together with filters, pages and files', async () => {
    const all = await list('/don-vi.json?q=xa')
    const valid = await list('/don-vi.json?q=xa&hieu-luc=hien-nay')
    expect(valid.total).toBeGreaterThan(0)
    expect(valid.total).toBeLessThan(all.total)
    const [sheet] = await openWorkbook(portal, '/don-vi.xlsx?q=xa&hieu-luc=hien-nay')
    expect(sheet?.rows).toHaveLength(valid.total)
  })

  it('find nothing where there is nothing, rather than what is nearly that', async () => {
    for (const path of ['/van-ban', '/don-vi', '/tin-tuc', '/mo-hinh', '/ke-hoach']) {
      expect((await list(`${path}.json?q=khongcogithe`)).total).toBe(0)
    }
  })
})
