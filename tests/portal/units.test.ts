import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { today } from '../../src/clock.js'
import { addDays } from '../../src/domain/calendar/calendarDate.js'
import { make, makePublished } from '../support/makeRecords.js'
import { openJson, openPage, type JsonList } from '../support/openPage.js'
import { PUBLIC_URL, startPortal, type RunningPortal } from '../support/portal.js'

let portal: RunningPortal

beforeAll(async () => {
  portal = await startPortal('demo')
})

afterAll(() => portal.stop())

describe('the page of a dissolved unit', () => {
  it('says since when, and who is in charge of its area today', async () => {
    const { status, $ } = await openPage(portal, '/don-vi/phuong-thanh-nhan-quan-hai-ba-trung')
    expect(status).toBe(200)
    const notice = $('.notice')
    expect(notice.text()).toContain('Phường Thanh Nhàn không còn hoạt động')
    expect(notice.text()).toContain('30/06/2025')
    const successors = notice.find('a').map((_index, link) => $(link).text())
    expect(successors.get().sort()).toEqual(['Phường Bạch Mai', 'Phường Hai Bà Trưng'])
  })

  it('follows two mergers to the unit of today, and shows the step between', async () => {
    const { $ } = await openPage(portal, '/don-vi/phuong-2-cao-lanh')
    expect(
      $('.notice a')
        .map((_index, link) => $(link).attr('href'))
        .get(),
    ).toEqual(['/don-vi/phuong-cao-lanh'])
    expect($('#bien-dong tbody tr').text()).toContain('Phường 1 (cũ')
  })

  it('tells machines the same', async () => {
    const record = await openJson(portal, '/don-vi/phuong-2-cao-lanh.json')
    expect(record).toMatchObject({
      standing: {
        kind: 'ended',
        successors: [{ name: 'Phường Cao Lãnh', url: `${PUBLIC_URL}/don-vi/phuong-cao-lanh` }],
      },
    })
  })

  it('shows its models under the unit that it lives on in, named with the old owner', async () => {
    const { $ } = await openPage(portal, '/don-vi/phuong-cao-lanh')
    const models = $('#mo-hinh').text()
    expect(models).toContain('Ngày Chủ nhật thân thiện')
    expect(models).toContain('Phường 2 (cũ')
  })

  it('leaves the work of a divided unit with the divided unit', async () => {
    const heir = await openPage(portal, '/don-vi/phuong-bach-mai')
    expect(heir.$('#mo-hinh').text()).not.toContain('Máy đánh giá sự hài lòng')
    const divided = await openPage(portal, '/don-vi/quan-hai-ba-trung')
    expect(divided.$('#mo-hinh').text()).toContain('Máy đánh giá sự hài lòng')
  })
})

describe('the page of a unit', () => {
  it('shows its predecessors, its place in the tree and its titles', async () => {
    const { $ } = await openPage(portal, '/don-vi/phuong-cao-lanh')
    expect($('#bien-dong').text()).toContain('Phường Hòa Thuận (cũ')
    expect($('#thong-tin a[href="/don-vi/tinh-dong-thap"]')).toHaveLength(1)
    const old = await openPage(portal, '/don-vi/xa-thanh-son-kim-bang')
    expect(old.$('#danh-hieu').text()).toContain('từ năm 2014')
  })

  it('shows how to reach it and its one-stop desk', async () => {
    await make(portal.payload, 'units', {
      name: 'Xã Có Địa Chỉ',
      slug: 'xa-co-dia-chi',
      contact: { address: 'Số 1 đường Thử', phones: ['0277 3851 234'], email: 'xa@thu.example' },
      oneStopDesk: { hours: '7h30 – 17h00', note: 'Nghỉ trưa 11h30' },
    })
    const { $ } = await openPage(portal, '/don-vi/xa-co-dia-chi')
    const contact = $('#lien-he')
    expect(contact.text()).toContain('Số 1 đường Thử')
    expect(contact.find('a[href="tel:02773851234"]')).toHaveLength(1)
    expect(contact.text()).toContain('7h30 – 17h00')
    const [organisation] = JSON.parse($('script[type="application/ld+json"]').text()) as object[]
    expect(organisation).toMatchObject({
      '@type': 'GovernmentOrganization',
      name: 'Xã Có Địa Chỉ',
      address: 'Số 1 đường Thử',
      email: 'xa@thu.example',
    })
  })

  it('counts its assignments as its list counts them', async () => {
    const unit = await make(portal.payload, 'units', { name: 'Xã Có Việc', slug: 'xa-co-viec' })
    const days = { kind: 'date', day: addDays(today(), -3) }
    await make(portal.payload, 'assignments', { unit: unit.id, state: 'verified' })
    await make(portal.payload, 'assignments', { unit: unit.id, state: 'in-progress', due: days })
    await make(portal.payload, 'assignments', { unit: unit.id, state: 'cancelled', due: days })
    await make(portal.payload, 'assignments', { unit: unit.id, state: 'draft', due: days })
    const { $ } = await openPage(portal, '/don-vi/xa-co-viec')
    const values = $('#nhiem-vu .figures__value').map((_index, value) => $(value).text())
    expect(values.get()).toEqual(['1/2', '1', '1'])
    const late = await openJson<JsonList>(portal, '/nhiem-vu.json?don-vi=xa-co-viec&tinh-hinh=late')
    expect(late.total).toBe(1)
  })

  it('tells its work by what it comes from, what is late first, and what it helps with', async () => {
    const unit = await make(portal.payload, 'units', {
      name: 'Xã Nhiều Việc',
      slug: 'xa-nhieu-viec',
    })
    const other = await make(portal.payload, 'units', { name: 'Xã Chủ Trì' })
    const plan = await makePublished(portal.payload, 'plans', {
      title: 'Kế hoạch A',
      slug: 'ke-hoach-a',
    })
    const hidden = await make(portal.payload, 'plans', { title: 'Kế hoạch kín', _status: 'draft' })
    const directive = await makePublished(portal.payload, 'directives', {
      title: 'Văn bản B',
      slug: 'van-ban-b',
    })
    const of = (origin: object) => ({ origin: { itemKey: '1', ...origin } })
    const give = (values: object) =>
      make(portal.payload, 'assignments', { unit: unit.id, state: 'accepted', ...values })
    await give(of({ kind: 'plan', plan: plan.id }))
    await give(of({ kind: 'plan', plan: hidden.id }))
    await give({
      ...of({ kind: 'directive', directive: directive.id }),
      due: { kind: 'date', day: addDays(today(), -5) },
      title: 'Việc trễ',
    })
    await give({ unit: other.id, coopUnits: [unit.id], state: 'verified' })

    const { $, words } = await openPage(portal, '/don-vi/xa-nhieu-viec')
    const lines = $('#nhiem-vu tbody th')
      .map((_index, head) => $(head).text())
      .get()
    expect(lines[0]).toBe('Văn bản B')
    expect(lines.slice(1).sort()).toEqual(['Kế hoạch', 'Kế hoạch A'])
    expect(words).not.toContain('Kế hoạch kín')
    expect($('#nhiem-vu ol').text()).toMatch(/Trễ 5 ngày.*Việc trễ/s)
    expect(words).toContain('0/3 nhiệm vụ đã xác nhận hoàn thành; 1 đang trễ so với hạn gốc')
    const helping = $('#nhiem-vu a[href="/nhiem-vu?phoi-hop=xa-nhieu-viec"]')
    expect(helping).toHaveLength(1)
    const list = await openJson<JsonList>(portal, '/nhiem-vu.json?phoi-hop=xa-nhieu-viec')
    expect(list.rows.map(({ state }) => state)).toEqual(['verified'])
  })

  it('does not name drafts among its work', async () => {
    const unit = await make(portal.payload, 'units', { name: 'Xã Có Nháp', slug: 'xa-co-nhap' })
    await make(portal.payload, 'innovation-models', {
      name: 'Mô hình còn nháp',
      owner: unit.id,
      _status: 'draft',
    })
    await makePublished(portal.payload, 'innovation-models', {
      name: 'Mô hình đã đăng',
      owner: unit.id,
    })
    const { words } = await openPage(portal, '/don-vi/xa-co-nhap')
    expect(words).toContain('Mô hình đã đăng')
    expect(words).not.toContain('Mô hình còn nháp')
  })

  it('says that a unit is not there yet', async () => {
    await make(portal.payload, 'units', {
      name: 'Xã Sắp Có',
      slug: 'xa-sap-co',
      validFrom: addDays(today(), 30),
    })
    expect((await openPage(portal, '/don-vi/xa-sap-co')).words).toContain(
      'Xã Sắp Có chưa hoạt động',
    )
  })
})

describe('the list of units', () => {
  const list = (query: string) => openJson<JsonList>(portal, `/don-vi.json?${query}`)

  it('filters by level, kind, parent and words', async () => {
    const provinces = await list('cap=province&loai=province&hieu-luc=hien-nay')
    expect(provinces.total).toBe(34)
    const parts = await list('thuoc=tinh-dong-thap')
    expect(parts.rows.map(({ name }) => name)).toContain('Phường Cao Lãnh')
    expect((await list('q=thanh nhan')).rows.map(({ name }) => name)).toContain('Phường Thanh Nhàn')
  })

  it('tells units of today from those that have ended', async () => {
    const ended = await list('hieu-luc=da-ket-thuc&q=phuong 11')
    expect(ended.rows[0]).toMatchObject({
      name: 'Phường 11',
      isValid: false,
      successors: [{ name: 'Phường Mỹ Ngãi' }],
    })
    expect(ended.rows.some(({ isValid }) => isValid)).toBe(false)
    const current = await list('hieu-luc=hien-nay&q=phuong 11')
    expect(current.rows.map(({ name }) => name)).not.toContain('Phường 11')
    expect(current.rows.every(({ isValid }) => isValid)).toBe(true)
  })

  it('sorts numbers by value', async () => {
    const parent = await make(portal.payload, 'units', { name: 'Huyện Số', slug: 'huyen-so' })
    for (const name of ['Phường 11', 'Phường 2', 'Phường Đa', 'Phường Dương']) {
      await make(portal.payload, 'units', { name, slug: undefined, parent: parent.id })
    }
    const { rows } = await list('thuoc=huyen-so')
    expect(rows.map(({ name }) => name)).toEqual([
      'Phường 2',
      'Phường 11',
      'Phường Dương',
      'Phường Đa',
    ])
  })

  it('names the parent that it is limited to, with a way out', async () => {
    const { words, $ } = await openPage(portal, '/don-vi?thuoc=tinh-dong-thap')
    expect(words).toContain('Tỉnh Đồng Tháp')
    expect($('main a[href="/don-vi"]').length).toBeGreaterThan(0)
  })

  it('holds the same rows as CSV', async () => {
    const { rows, total } = await list('thuoc=tinh-dong-thap')
    const csv = await request(portal.app()).get('/don-vi.csv?thuoc=tinh-dong-thap').expect(200)
    expect(csv.text).toContain('Loại đơn vị')
    expect(csv.text.trim().split('\n')).toHaveLength(total + 1)
    for (const { name } of rows) expect(csv.text).toContain(name)
  })
})
