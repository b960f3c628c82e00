import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { make, makePublished } from '../support/makeRecords.js'
import { openJson, openPage, type JsonList } from '../support/openPage.js'
import { PUBLIC_URL, startPortal, type RunningPortal } from '../support/portal.js'

let portal: RunningPortal

beforeAll(async () => {
  portal = await startPortal('demo')
})

afterAll(() => portal.stop())

const WEDNESDAY = '/mo-hinh/ngay-thu-tu-truc-tuyen-va-ngay-khong-hen'

describe('the list of models', () => {
  it('shows the three models of Cao Lãnh with owner, schedule and partners', async () => {
    const { $ } = await openPage(portal, '/mo-hinh')
    const rowOf = (name: string) =>
      $('.item')
        .filter((_index, item) => $(item).find('h2').text().includes(name))
        .text()
    const sunday = rowOf('Ngày Chủ nhật thân thiện')
    expect(sunday).toContain('Phường 2 (cũ')
    expect(sunday).toContain('2 lần mỗi tháng')
    expect(sunday).toContain('Phối hợp: chưa có thông tin')
    const wednesday = rowOf('Ngày thứ Tư trực tuyến')
    expect(wednesday).toContain('Phường 11 (cũ')
    expect(wednesday).toContain('Thứ Tư hằng tuần')
    expect(wednesday).toContain('Phường đoàn')
    const members = rowOf('Đoàn viên, hội viên')
    expect(members).toContain('Phường Hòa Thuận (cũ')
    expect(members).toContain('Ban Nhân dân khóm')
    expect(members).toContain('Lịch: chưa có thông tin')
  })

  it('counts made-up adopters apart', async () => {
    const { words } = await openPage(portal, '/mo-hinh')
    expect(words).toContain('2 đơn vị nhân rộng (2 đơn vị là dữ liệu minh hoạ)')
  })

  it('filters by owner, year, kind and words', async () => {
    const list = (query: string) => openJson<JsonList>(portal, `/mo-hinh.json?${query}`)
    const byOwner = await list('don-vi=phuong-11-cao-lanh')
    expect(byOwner.rows.map(({ url }) => url)).toEqual([PUBLIC_URL + WEDNESDAY])
    expect((await list('nam=2021')).total).toBe(3)
    expect((await list('loai=initiative')).total).toBe(0)
    expect((await list('q=chu nhat')).total).toBe(1)
  })

  it('holds the same rows as CSV', async () => {
    const { rows } = await openJson<JsonList>(portal, '/mo-hinh.json?nam=2021')
    const csv = await request(portal.app()).get('/mo-hinh.csv?nam=2021').expect(200)
    expect(csv.text).toContain('Đơn vị thực hiện')
    expect(rows).toHaveLength(3)
    for (const { name } of rows) expect(csv.text).toContain(name)
  })
})

describe('the page of a model', () => {
  it('shows its parts with their own schedules, and says where there is none', async () => {
    const { $ } = await openPage(portal, WEDNESDAY)
    const rows = $('#lich tbody tr')
    expect(rows).toHaveLength(2)
    expect(rows.first().text()).toContain('Thứ Tư hằng tuần')
    expect(rows.last().text()).toContain('Chưa có lịch cụ thể')
    expect($('main').text()).toContain('Chưa rõ tình trạng hiện nay')
  })

  it('names who took it over, and that this is made up', async () => {
    const { $ } = await openPage(portal, WEDNESDAY)
    const adopters = $('#nhan-rong tbody tr')
    expect(adopters).toHaveLength(1)
    expect(adopters.find('a[href="/don-vi/phuong-my-ngai"]')).toHaveLength(1)
    expect(adopters.text()).toContain('Minh hoạ')
  })

  it('says that an editor gave the name, where the source gave none', async () => {
    const { words } = await openPage(portal, '/mo-hinh/camera-giam-sat-phong-tiep-dan-va-mot-cua')
    expect(words).toContain('Tên do biên tập đặt')
  })

  it('puts figures before and after side by side', async () => {
    await makePublished(portal.payload, 'innovation-models', {
      slug: 'co-truoc-sau',
      figures: [
        { label: 'Thời gian chờ', phase: 'before', value: 5, unit: 'ngày', asOf: '2020-12-31' },
        { label: 'Thời gian chờ', phase: 'after', value: 3, unit: 'ngày', comparator: 'lt' },
        { label: 'Lượt phục vụ', phase: 'none', value: 120, unit: 'lượt' },
      ],
    })
    const { $ } = await openPage(portal, '/mo-hinh/co-truoc-sau')
    const [compared, others] = $('#so-lieu table').toArray()
    const cells = $(compared).find('tbody td')
    expect($(compared).find('tbody tr')).toHaveLength(1)
    expect(cells.eq(0).text()).toContain('5 ngày')
    expect(cells.eq(0).text()).toContain('31/12/2020')
    expect(cells.eq(1).text()).toContain('dưới 3 ngày')
    expect($(others).text()).toContain('120 lượt')
  })

  it('shows the figures of an adopter under its name', async () => {
    const model = await makePublished(portal.payload, 'innovation-models', {
      slug: 'duoc-hoc-theo',
    })
    const unit = await make(portal.payload, 'units', { name: 'Xã Học Theo', slug: 'xa-hoc-theo' })
    await make(portal.payload, 'replications', {
      model: model.id,
      unit: unit.id,
      state: 'applied',
      figures: [
        { label: 'Hài lòng', numerator: 9, denominator: 10, comparator: 'eq', phase: 'none' },
      ],
    })
    const { $ } = await openPage(portal, '/mo-hinh/duoc-hoc-theo')
    expect($('#nhan-rong caption').text()).toContain('Số liệu của Xã Học Theo')
    expect($('#nhan-rong').text()).toContain('90% (9/10)')
    expect($('#nhan-rong').text()).not.toContain('Minh hoạ')
  })

  it('is not there while it is a draft, and gone once withdrawn', async () => {
    await make(portal.payload, 'innovation-models', { slug: 'mo-hinh-nhap', _status: 'draft' })
    expect((await openPage(portal, '/mo-hinh/mo-hinh-nhap')).status).toBe(404)
    await makePublished(portal.payload, 'innovation-models', {
      slug: 'mo-hinh-rut',
      withdrawn: true,
      withdrawnReason: 'Trùng với mô hình khác',
    })
    const { status, words } = await openPage(portal, '/mo-hinh/mo-hinh-rut')
    expect(status).toBe(410)
    expect(words).toContain('Trùng với mô hình khác')
  })
})
