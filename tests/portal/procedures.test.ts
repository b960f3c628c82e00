import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { foldText } from '../../src/domain/text/vietnameseText.js'
import { make, makePublished } from '../support/makeRecords.js'
import { openJson, openPage, type JsonList } from '../support/openPage.js'
import { PUBLIC_URL, startPortal, type RunningPortal } from '../support/portal.js'

let portal: RunningPortal

beforeAll(async () => {
  portal = await startPortal('demo')
})

afterAll(() => portal.stop())

const REAL = '/thu-tuc/1.013172'

type Values = Record<string, unknown>

async function makeProcedure(nationalCode: string, version: Values = {}, values: Values = {}) {
  const procedure = await makePublished(portal.payload, 'procedures', { nationalCode, ...values })
  await makePublished(portal.payload, 'procedure-versions', {
    procedure: procedure.id,
    ...version,
  })
  return procedure
}

describe('the page of 1.013172', () => {
  it('answers what a citizen asks before anything else', async () => {
    const { status, $ } = await openPage(portal, REAL)
    expect(status).toBe(200)
    expect($('h1')).toHaveLength(1)
    expect($('h1').text()).toContain('người Việt Nam có công với cách mạng')
    const firstList = $('main dl').first()
    expect(firstList.closest('section')).toHaveLength(0)
    const answers = firstList.text()
    expect(answers).toContain('Người Việt Nam định cư ở nước ngoài')
    expect(answers).toContain('60 ngày')
    expect(answers).toContain('Không thu')
    expect(answers).toContain('Cục Lãnh sự - Bộ Ngoại giao')
    expect(answers).toContain('Trực tiếp, Bưu chính công ích')
  })

  it('shows every part the sheet has, each under an address of its own', async () => {
    const { $ } = await openPage(portal, REAL)
    expect($('#trinh-tu ol > li')).toHaveLength(5)
    expect($('#cach-thuc tbody tr')).toHaveLength(2)
    expect($('#cach-thuc').text()).toContain('60 ngày')
    expect($('#ho-so tbody tr').length).toBeGreaterThan(1)
    expect($('#ho-so').text()).toContain('Mus1C.docx')
    expect($('#doi-tuong-co-quan').text()).toContain('Bộ Quốc phòng, Ủy ban nhân dân cấp tỉnh')
    expect($('#ket-qua').text()).toContain('Giấy chứng nhận')
    expect($('#dieu-kien').text()).toContain('Thanh niên xung phong')
    expect($('#can-cu').text()).toContain('102/2018/NĐ-CP')
    expect($('#cong-bo').text()).toContain('3745/QĐ-BQP')
    const links = $('nav a[href^="#"]')
      .map((_index, link) => $(link).attr('href') ?? '')
      .get()
      .filter((href) => href !== '#noi-dung' && href !== '#dau-trang')
    expect(links).toHaveLength(10)
    for (const href of links) expect($(href)).toHaveLength(1)
  })

  it('says which parts of NĐ 63/2010 art. 8 it has not, and names none that it has', async () => {
    const { $ } = await openPage(portal, REAL)
    const missing = $('#con-thieu li')
    expect(missing).toHaveLength(1)
    expect(missing.text()).toContain('Số lượng hồ sơ')
    expect(missing.text()).toContain('điểm d')
    expect(missing.text()).toContain('bắt buộc')
    expect($('#ho-so').text()).toContain('Số lượng hồ sơ (số bộ): chưa có thông tin')
    expect($('#cong-bo').text()).toContain('Chưa có thông tin')
  })

  it('describes itself as a government service', async () => {
    const { $ } = await openPage(portal, REAL)
    const [service] = JSON.parse($('script[type="application/ld+json"]').text()) as Values[]
    expect(service).toMatchObject({
      '@type': 'GovernmentService',
      identifier: '1.013172',
      url: PUBLIC_URL + REAL,
      provider: { name: 'Cục Lãnh sự - Bộ Ngoại giao' },
    })
  })

  it('says the same as JSON, with absolute addresses', async () => {
    const record = await openJson(portal, `${REAL}.json`)
    expect(record).toMatchObject({
      url: PUBLIC_URL + REAL,
      code: '1.013172',
      version: {
        sets: null,
        missing: [{ part: 'sets', letter: 'd', isRequired: true }],
        channels: [
          { kind: 'in-person', timeLimit: { value: 60, unit: 'day' } },
          { kind: 'public-post', timeLimit: { value: 60, unit: 'day' } },
        ],
      },
    })
  })
})

describe('a procedure with several versions', () => {
  beforeAll(async () => {
    const procedure = await makePublished(portal.payload, 'procedures', {
      nationalCode: '7.000001',
    })
    const versions = [
      {
        label: 'Bản cũ',
        effectiveFrom: '2020-01-01',
        effectiveTo: '2024-12-31',
        results: 'Giấy cũ',
      },
      {
        label: 'Bản mới',
        effectiveFrom: '2025-03-01',
        gapReason: 'Văn bản cũ hết hiệu lực trước',
        results: 'Giấy mới',
      },
    ]
    for (const version of versions) {
      await makePublished(portal.payload, 'procedure-versions', {
        procedure: procedure.id,
        ...version,
      })
    }
  })

  const resultOn = async (day: string) => {
    const { $, words } = await openPage(portal, `/thu-tuc/7.000001${day && `?ngay=${day}`}`)
    return { result: $('#ket-qua').text(), words }
  }

  it('shows the one valid today', async () => {
    expect((await resultOn('')).result).toContain('Giấy mới')
  })

  it('shows the one valid on the day asked for, says so, and leads back to today', async () => {
    const { result, words } = await resultOn('2024-12-31')
    expect(result).toContain('Giấy cũ')
    expect(words).toContain('Nội dung có hiệu lực ngày 31/12/2024')
    expect(words).toContain('Xem nội dung hôm nay')
  })

  it('does not say that a version held on a past day whose first day nobody knows', async () => {
    const past = await openPage(portal, `${REAL}?ngay=1800-01-01`)
    expect(past.words).toContain('Không rõ nội dung có hiệu lực ngày 01/01/1800')
    expect(past.words).not.toContain('Nội dung có hiệu lực ngày 01/01/1800')
    const record = await openJson(portal, `${REAL}.json?ngay=1800-01-01`)
    expect(record.validity).toEqual({ kind: 'start-unknown', until: null })
    const now = await openPage(portal, REAL)
    expect(now.words).not.toContain('Không rõ nội dung có hiệu lực')
  })

  it('promises a return by the version that holds when a file is handed in', async () => {
    const limit = (value: number) => [
      { kind: 'in-person', timeLimit: { value, unit: 'working-day' } },
    ]
    const procedure = await makePublished(portal.payload, 'procedures', {
      nationalCode: '7.000044',
    })
    const versions = [
      { effectiveFrom: '2020-01-01', effectiveTo: '2023-12-31', channels: limit(10) },
      { effectiveFrom: '2024-01-01', effectiveTo: '2029-12-31', channels: limit(5) },
      { effectiveFrom: '2030-01-01', channels: limit(3) },
    ]
    for (const version of versions) {
      await makePublished(portal.payload, 'procedure-versions', {
        procedure: procedure.id,
        ...version,
      })
    }
    const returnsOn = async (query: string) =>
      (await openJson<{ returns: unknown }>(portal, `/thu-tuc/7.000044.json${query}`)).returns
    const of = (value: number, day?: string) => ({
      ...(day && { day }),
      groups: [{ limit: { value } }],
    })
    expect(await returnsOn('')).toMatchObject({ isToday: true, ...of(5) })
    expect(await returnsOn('?ngay=2023-03-01')).toMatchObject(of(10, '2023-03-01'))
    expect(await returnsOn('?ngay=2025-03-01')).toMatchObject({ isToday: true, ...of(5) })
    expect(await returnsOn('?nop=2030-01-02')).toMatchObject(of(3, '2030-01-02'))
    expect(await returnsOn('?ngay=2023-03-01&nop=2030-01-02')).toBeNull()
  })

  it('says that none held between two versions', async () => {
    const { words } = await resultOn('2025-01-15')
    expect(words).toContain('Không có phiên bản nào có hiệu lực vào ngày này')
  })

  it('says that a day lies before the first one', async () => {
    const { words } = await resultOn('2019-12-31')
    expect(words).toContain('Chưa có hiệu lực')
    expect(words).toContain('01/01/2020')
  })

  it('answers the JSON of the same day', async () => {
    const record = await openJson(portal, '/thu-tuc/7.000001.json?ngay=2021-05-01')
    expect(record).toMatchObject({ day: '2021-05-01', version: { results: 'Giấy cũ' } })
  })

  it.each(['2026-02-30', '2026-1-1', 'hom-nay', '31/01/2026'])(
    'refuses the day %s',
    async (day) => {
      expect((await openPage(portal, `/thu-tuc/7.000001?ngay=${day}`)).status).toBe(400)
    },
  )

  it('keeps a draft version to itself', async () => {
    const { docs } = await portal.payload.find({
      collection: 'procedures',
      where: { nationalCode: { equals: '7.000001' } },
      overrideAccess: true,
    })
    await make(portal.payload, 'procedure-versions', {
      procedure: docs[0]?.id,
      label: 'Bản đang soạn',
      effectiveFrom: '2020-01-01',
      effectiveTo: '2020-02-01',
      _status: 'draft',
    })
    expect((await openPage(portal, '/thu-tuc/7.000001')).words).not.toContain('Bản đang soạn')
  })
})

describe('what a channel costs and takes', () => {
  it('is told for each way to file where the ways differ', async () => {
    await makeProcedure('7.000002', {
      channels: [
        {
          kind: 'in-person',
          timeLimit: { value: 7, unit: 'working-day', text: '07 Ngày làm việc' },
          fees: [{ kind: 'le-phi', amount: 50000, currency: 'VND', text: 'mỗi bản' }],
        },
        {
          kind: 'online',
          timeLimit: { value: 0.5, unit: 'hour', text: '0.5 Giờ' },
          fees: [{ kind: 'le-phi', amount: 0, currency: 'VND' }],
        },
        { kind: 'public-post', timeLimit: { unit: 'none', text: 'Không quy định' } },
      ],
    })
    const { $ } = await openPage(portal, '/thu-tuc/7.000002')
    const answers = $('main dl').first().text()
    expect(answers).toContain('Trực tiếp: 7 ngày làm việc')
    expect(answers).toContain('Trực tuyến: 30 phút')
    expect(answers).toContain('Bưu chính công ích: Không quy định thời hạn')
    expect(answers).toContain('Trực tiếp: Lệ phí: 50.000 đồng (mỗi bản)')
    expect(answers).toContain('Trực tuyến: Không thu')
    expect(answers).toContain('Bưu chính công ích: Chưa có thông tin')
  })

  it('is a range on the first screen where there are several fees, each with its condition in the table', async () => {
    const fee = (amount: number, text: string) => ({ kind: 'phi', amount, currency: 'VND', text })
    await makeProcedure('7.000011', {
      channels: [{ kind: 'in-person', fees: [fee(5000, 'trên biển'), fee(2000, 'trên bộ')] }],
    })
    const { $ } = await openPage(portal, '/thu-tuc/7.000011')
    expect($('main dl').first().text()).toContain('Từ 2.000 đồng đến 5.000 đồng, tùy trường hợp')
    expect($('#cach-thuc').text()).toContain('Phí: 5.000 đồng (trên biển)')
  })

  it('links out to where dossiers are filed, and nowhere unsafe', async () => {
    await makeProcedure('7.000003', {
      onlineUrl: 'https://dichvucong.gov.vn/p/7.000003',
      onlineScheme: 'two-level',
      onlineLevel: 'partial',
      partialReason: 'presence',
      channels: [{ kind: 'online' }],
    })
    const { $ } = await openPage(portal, '/thu-tuc/7.000003')
    const link = $('a[href="https://dichvucong.gov.vn/p/7.000003"]')
    expect(link).toHaveLength(1)
    expect(link.parents('.page-header')).toHaveLength(1)
    expect($('main dl').first().text()).toContain('Một phần')
    expect($('main dl').first().text()).toContain('phải có mặt')
  })

  it('says that nothing can be counted where nothing is known, and does not ask for a day', async () => {
    await makeProcedure('7.000013')
    const { $ } = await openPage(portal, '/thu-tuc/7.000013')
    expect($('#hen-tra').text()).toContain('chưa tính được ngày hẹn')
    expect($('#hen-tra form')).toHaveLength(0)
    const missing = $('#con-thieu').text()
    expect(missing).toContain('Trình tự thực hiện')
    expect(missing).not.toContain('Tên thủ tục')
  })

  it('links out nowhere once nothing can be filed any more', async () => {
    await makeProcedure(
      '7.000012',
      { onlineUrl: 'https://dichvucong.gov.vn/p/7.000012', channels: [{ kind: 'online' }] },
      { abolished: true },
    )
    const { $ } = await openPage(portal, '/thu-tuc/7.000012')
    expect($('a[href="https://dichvucong.gov.vn/p/7.000012"]')).toHaveLength(0)
  })
})

describe('papers and legal bases', () => {
  it('stand by case, and link to the document of the portal with that number and year', async () => {
    await makePublished(portal.payload, 'documents', {
      slug: 'nghi-dinh-thu-77',
      numberText: '77/2019/NĐ-CP',
      kind: 'decree',
      issuedOn: '2019-10-07',
    })
    await makeProcedure('7.000004', {
      sets: 2,
      documentCases: [
        {
          caseName: 'Nộp lần đầu',
          components: [{ name: 'Tờ khai', originalCount: 1, copyCount: 0 }],
        },
        { caseName: 'Cấp lại', components: [{ name: 'Đơn cấp lại' }] },
      ],
      legalBases: [
        { numberText: 'Nghị định số 77/2019/NĐ-CP', issuedOn: '2019-10-07' },
        { numberText: '77/2019/NĐ-CP', issuedOn: '2009-10-07' },
      ],
    })
    const { $ } = await openPage(portal, '/thu-tuc/7.000004')
    const cases = $('#ho-so h3').map((_index, heading) => $(heading).text())
    expect(cases.get()).toEqual(['Nộp lần đầu', 'Cấp lại'])
    expect($('#ho-so').text()).toContain('02 bộ')
    expect($('#ho-so tbody tr').last().text()).toContain('Không nêu')
    const rows = $('#can-cu tbody tr')
    expect(rows.first().find('a').attr('href')).toBe('/van-ban/nghi-dinh-thu-77')
    expect(rows.last().find('a')).toHaveLength(0)
  })
})

describe('the promised return', () => {
  const limit = (value: number, unit: string) => ({ value, unit })
  const returnsOf = async (query: string) => {
    const { $ } = await openPage(portal, `/thu-tuc/7.000020?${query}`)
    return $('#hen-tra').text().replace(/\s+/g, ' ')
  }

  beforeAll(() =>
    makeProcedure('7.000020', {
      channels: [
        { kind: 'in-person', timeLimit: limit(3, 'working-day') },
        { kind: 'online', timeLimit: limit(4, 'hour') },
        { kind: 'public-post', timeLimit: { unit: 'none', text: 'Không quy định' } },
        { kind: 'public-post', timeLimit: { text: 'Theo lịch của Hội đồng' } },
      ],
    }),
  )

  it('counts over Tết 2027, before and after the hand-over of the day', async () => {
    const words = await returnsOf('nop=2027-02-02')
    expect(words).toContain('Nếu cơ quan nhận đủ hồ sơ hợp lệ Thứ Ba 02/02/2027')
    expect(words).toContain('Nộp đến 15:00: Thứ Sáu 12/02/2027')
    expect(words).toContain('Nộp sau 15:00: Thứ Hai 15/02/2027')
  })

  it('counts to the minute for a time that is given', async () => {
    const words = await returnsOf('nop=2026-11-25&gio=14:30')
    expect(words).toContain('lúc 14:30, Thứ Tư 25/11/2026')
    expect(words).toContain('Trực tiếp: 3 ngày làm việc')
    expect(words).toContain('Thứ Hai 30/11/2026')
    expect(words).toContain('09:00, Thứ Năm 26/11/2026')
    expect(words).toContain('Thứ Tư 25/11/2026: bắt đầu tính giờ làm việc')
  })

  it('explains the count with the days off by name, those not announced yet as expected', async () => {
    const { $ } = await openPage(portal, '/thu-tuc/7.000020?nop=2027-02-02&gio=09:00')
    const days = $('#hen-tra ol').first().find('li')
    const lines = days.map((_index, line) => $(line).text()).get()
    expect(lines[0]).toBe('Thứ Ba 02/02/2027: ngày bắt đầu (không tính)')
    expect(lines).toContain(
      'Thứ Năm 04/02/2027: Tết Nguyên đán (dự kiến, chưa có thông báo chính thức)',
    )
    expect(lines).toContain('Thứ Sáu 05/02/2027 – Thứ Hai 08/02/2027: Tết Nguyên đán')
    expect(lines.at(-1)).toBe('Thứ Năm 11/02/2027 – Thứ Sáu 12/02/2027: ngày thứ 2 đến 3')
  })

  it('promises the same day where the sheet says so, the next one after the hand-over', async () => {
    await makeProcedure('7.000921', {
      channels: [
        {
          kind: 'in-person',
          timeLimit: { value: 0, unit: 'working-day', text: 'Trong ngày làm việc' },
        },
        { kind: 'online', timeLimit: { value: 4, unit: 'hour', text: '04 Giờ làm việc' } },
      ],
    })
    const { $ } = await openPage(portal, '/thu-tuc/7.000921?nop=2027-02-02')
    const words = $('#hen-tra').text().replace(/\s+/g, ' ')
    expect(words).toContain('Trực tiếp: Trong ngày làm việc')
    expect(words).toContain('Nộp đến 15:00: Thứ Ba 02/02/2027')
    expect(words).toContain('Thứ Ba 02/02/2027: ngày tiếp nhận, trả kết quả trong ngày')
    expect(words).toContain('Nộp sau 15:00: Thứ Tư 03/02/2027')
    expect(words).toContain('Trực tuyến: 4 giờ làm việc')
  })

  it('says beside what is paid that some pay nothing', async () => {
    const free = { kind: 'phi', amount: 0, currency: 'VND', text: 'Trẻ em' }
    const paid = (amount: number) => ({ kind: 'phi', amount, currency: 'VND' })
    const byCouncil = { kind: 'le-phi', text: 'Theo Nghị quyết của HĐND' }
    await makeProcedure('7.000923', {
      channels: [
        { kind: 'in-person', fees: [paid(200_000), paid(100_000), free] },
        { kind: 'online', fees: [byCouncil, free] },
      ],
    })
    const { $ } = await openPage(portal, '/thu-tuc/7.000923')
    const answers = $('main dl').first().text()
    expect(answers).toContain(
      'Từ 100.000 đồng đến 200.000 đồng, tùy trường hợp; có trường hợp không thu',
    )
    expect(answers).toContain('(Theo Nghị quyết của HĐND); có trường hợp không thu')
  })

  it('tells the cases of one way to file apart, in the first screen and by their dates', async () => {
    const cases = [
      { timeLimit: limit(10, 'day'), description: 'Trường hợp thông thường' },
      { timeLimit: limit(15, 'day'), description: 'Trường hợp phải xác minh' },
    ]
    await makeProcedure('7.000922', {
      channels: ['in-person', 'online'].flatMap((kind) => cases.map((each) => ({ kind, ...each }))),
    })
    const { $ } = await openPage(portal, '/thu-tuc/7.000922')
    const answers = $('main dl').first().text()
    expect(answers).toContain('10 ngày hoặc 15 ngày, tùy trường hợp')
    expect(answers).not.toContain('Trực tiếp: 10 ngày')
    expect(answers).toMatch(/hẹn trả10 ngày: .+15 ngày: /s)
    const dates = $('#hen-tra').text()
    expect(dates).toContain('Trường hợp thông thường')
    expect(dates).toContain('Trường hợp phải xác minh')
  })

  it('names no day where the rules set none', async () => {
    const words = await returnsOf('nop=2027-02-02')
    expect(words).toContain('Pháp luật không quy định thời hạn')
    expect(words).toContain('Thời hạn ghi bằng lời')
  })

  it('warns of a year whose holidays nobody has entered', async () => {
    expect(await returnsOf('nop=2031-03-03')).toContain('Lịch nghỉ lễ năm 2031 chưa được nhập')
  })

  it('follows the calendar as the administrator keeps it', async () => {
    expect(await returnsOf('nop=2026-12-07&gio=09:00')).toContain('Thứ Năm 10/12/2026')
    await make(portal.payload, 'holidays', { day: '2026-12-08', name: 'Nghỉ để kiểm thử' })
    const words = await returnsOf('nop=2026-12-07&gio=09:00')
    expect(words).toContain('Thứ Sáu 11/12/2026')
    expect(words).toContain('Nghỉ để kiểm thử')
  })

  it.each([
    'nop=2026-02-30',
    'nop=hom-nay',
    'nop=9999-12-31',
    'nop=0001-01-01',
    'gio=25:00',
    'gio=9h',
    'nop=2026-11-25T09:00',
  ])('refuses %s with a word of help', async (query) => {
    const { status, words } = await openPage(portal, `/thu-tuc/7.000020?${query}`)
    expect(status).toBe(400)
    expect(words).toContain('Ngày hoặc giờ nộp không đọc được')
  })

  it('stands in the JSON too', async () => {
    const { returns } = await openJson<{ returns: { groups: { promises: Values[] }[] } }>(
      portal,
      '/thu-tuc/7.000020.json?nop=2027-02-02&gio=09:00',
    )
    expect(returns.groups[0]?.promises[0]).toMatchObject({ on: '2027-02-12', for: 'asked' })
  })
})

describe('a legal base that has lapsed', () => {
  it('is warned of, by what was noted and by its last day', async () => {
    for (const [numberText, values] of [
      ['91/2019/NĐ-CP', { validity: 'in-force', expiredOn: '2025-12-31' }],
      ['92/2019/NĐ-CP', { validity: 'in-force' }],
    ] as const) {
      await makePublished(portal.payload, 'documents', {
        slug: numberText.slice(0, 2),
        numberText,
        kind: 'decree',
        ...values,
      })
    }
    await makeProcedure('7.000021', {
      legalBases: [{ numberText: '91/2019/NĐ-CP' }, { numberText: '92/2019/NĐ-CP' }],
    })
    const { $ } = await openPage(portal, '/thu-tuc/7.000021')
    expect($('#can-cu .notice').text()).toContain('91/2019/NĐ-CP: hết hiệu lực')
    expect($('#can-cu .notice').text()).not.toContain('92/2019')
    expect($('#can-cu tbody tr').last().text()).toContain('Còn hiệu lực')
    const before = await openPage(portal, '/thu-tuc/7.000021?ngay=2025-06-01')
    expect(before.$('#can-cu .notice')).toHaveLength(0)
  })
})

describe('a procedure that is not to be used', () => {
  it('says that it is abolished and leads to its successor', async () => {
    const next = await makeProcedure('7.000006', {}, { name: 'Thủ tục mới thay' })
    await makeProcedure('7.000005', {}, { abolished: true, successor: next.id })
    const { status, $, words } = await openPage(portal, '/thu-tuc/7.000005')
    expect(status).toBe(200)
    expect(words).toContain('Thủ tục này đã bãi bỏ')
    expect($('.notice a[href="/thu-tuc/7.000006"]').text()).toBe('Thủ tục mới thay')
  })

  it('is not there while it is a draft', async () => {
    await make(portal.payload, 'procedures', { nationalCode: '7.000007', _status: 'draft' })
    expect((await openPage(portal, '/thu-tuc/7.000007')).status).toBe(404)
    const { rows } = await openJson<JsonList>(portal, '/thu-tuc.json?q=7.000007')
    expect(rows).toEqual([])
  })

  it('is gone once withdrawn, with the reason', async () => {
    await makeProcedure(
      '7.000008',
      {},
      {
        name: 'Thủ tục nhập nhầm',
        withdrawn: true,
        withdrawnReason: 'Không thuộc thẩm quyền',
      },
    )
    const { status, words } = await openPage(portal, '/thu-tuc/7.000008')
    expect(status).toBe(410)
    expect(words).toContain('Thủ tục nhập nhầm')
    expect(words).toContain('Không thuộc thẩm quyền')
  })

  it('is found under its local code', async () => {
    await makeProcedure('7.000009', {}, { localCode: '7.000009.000.00.00.H20' })
    const { status, location } = await openPage(portal, '/thu-tuc/7.000009.000.00.00.H20')
    expect(status).toBe(301)
    expect(location).toBe('/thu-tuc/7.000009')
  })

  it.each([
    '1.013172.000.00.00.H22',
    '1.013172.000.00.00.h20',
    '1.013172.000.00.00.G06.02',
    '1013172',
    '1013172.000.00.00.H22',
  ])('is found under %s, whatever province the code is of', async (code) => {
    const { status, location } = await openPage(portal, `/thu-tuc/${code}`)
    expect(status).toBe(301)
    expect(location).toBe('/thu-tuc/1.013172')
    const sheet = await openPage(portal, `/thu-tuc/${code}/niem-yet`)
    expect(sheet.location).toBe('/thu-tuc/1.013172/niem-yet')
    const { rows } = await openJson<JsonList>(portal, `/tim-kiem.json?q=${code}`)
    expect(rows[0]?.url).toBe(`${PUBLIC_URL}/thu-tuc/1.013172`)
    const list = await openJson<JsonList>(portal, `/thu-tuc.json?q=${code}`)
    expect(list.rows[0]?.url).toBe(`${PUBLIC_URL}/thu-tuc/1.013172`)
  })

  it('is found by a code without digits in any case', async () => {
    const { status, location } = await openPage(portal, '/thu-tuc/mh.000001')
    expect(status).toBe(301)
    expect(location).toBe('/thu-tuc/MH.000001')
  })

  it('still has a page while no version is published', async () => {
    await makePublished(portal.payload, 'procedures', {
      nationalCode: '7.000010',
      name: 'Chỉ có tên',
    })
    const { status, words } = await openPage(portal, '/thu-tuc/7.000010')
    expect(status).toBe(200)
    expect(words).toContain('chưa có phiên bản nào')
  })
})

describe('the list of procedures', () => {
  const list = (query: string) => openJson<JsonList>(portal, `/thu-tuc.json?${query}`)

  it('finds without marks, by any of the words and by code', async () => {
    const names = (await list('q=nghia vu quan su')).rows.map(({ name }) => String(name))
    expect(names.length).toBeGreaterThan(0)
    expect((await list('q=1.013172')).rows.map(({ code }) => code)).toEqual(['1.013172'])
  })

  it('filters by field, level and audience, each and together', async () => {
    const byField = await list('linh-vuc=Khám bệnh, chữa bệnh')
    expect(byField.total).toBe(15)
    const byLevel = await list('cap=province')
    expect(byLevel.total).toBe(20)
    expect(byLevel.rows.every(({ levels }) => (levels as string[]).includes('province'))).toBe(true)
    const both = await list('cap=commune&doi-tuong=enterprise')
    expect(both.total).toBeGreaterThan(0)
    for (const { levels, audiences } of both.rows) {
      expect(levels).toContain('commune')
      expect(audiences).toContain('enterprise')
    }
    const { $, words } = await openPage(portal, '/thu-tuc?linh-vuc=Khám bệnh, chữa bệnh')
    expect(words).toContain('15 thủ tục')
    expect($('select[name="linh-vuc"] option[selected]').text()).toBe('Khám bệnh, chữa bệnh (15)')
  })

  it('tells time limit and fee of each as valid today', async () => {
    const { $ } = await openPage(portal, '/thu-tuc?q=1.013172')
    expect($('.item').text()).toContain('Thời hạn: 60 ngày')
    expect($('.item').text()).toContain('Phí, lệ phí: Không thu')
  })

  it('goes through all pages, each row once', async () => {
    const { total, pages } = await list('')
    const codes: unknown[] = []
    for (let page = 1; page <= pages; page += 1) {
      codes.push(...(await list(`trang=${page}`)).rows.map(({ code }) => code))
    }
    expect(codes).toHaveLength(total)
    expect(new Set(codes).size).toBe(total)
  })

  it.each(['', 'cap=commune', 'cap=commune&sap-xep=ten', 'q=đăng ký', 'q=đăng ký&sap-xep=ten'])(
    'holds the rows of all pages as a file, in their order: %s',
    async (query) => {
      const { pages } = await list(query)
      const codes: string[] = []
      for (let page = 1; page <= pages; page += 1) {
        codes.push(...(await list(`${query}&trang=${page}`)).rows.map(({ code }) => String(code)))
      }
      const csv = await request(portal.app()).get(encodeURI(`/thu-tuc.csv?${query}`))
      const addresses = csv.text.match(/(?<=\/thu-tuc\/)[^\s,"]+/g)
      expect(codes.length).toBeGreaterThan(10)
      expect(addresses).toEqual(codes)
    },
  )

  it('holds the same rows as CSV, under the same filter, with Vietnamese headers', async () => {
    const query = 'linh-vuc=Khám bệnh, chữa bệnh'
    const { rows } = await list(query)
    const csv = await request(portal.app())
      .get(encodeURI(`/thu-tuc.csv?${query}`))
      .expect(200)
    const lines = csv.text.split('\n')
    expect(lines[0]).toContain('Mã thủ tục')
    expect(lines[0]).toContain('Thời hạn giải quyết')
    for (const { code } of rows) expect(csv.text).toContain(String(code))
    expect(csv.text.match(/\/thu-tuc\//g)).toHaveLength(15)
  })

  it('says what to do where nothing fits', async () => {
    const { status, words } = await openPage(portal, '/thu-tuc?q=wqzxjkvbnm')
    expect(status).toBe(200)
    expect(words).toContain('0 thủ tục')
    expect(words).toContain('Không tìm thấy thủ tục nào')
  })
})

describe('the filters of the list', () => {
  const list = (query: string) => openJson<JsonList>(portal, `/thu-tuc.json?${query}`)

  it('say beside each value how many it leads to, under the other filters', async () => {
    const { $ } = await openPage(portal, '/thu-tuc?cap=commune')
    const options = $('select[name="linh-vuc"] option[value!=""]')
      .map((_at, option) => ({ value: $(option).attr('value') ?? '', label: $(option).text() }))
      .get()
    expect(options.length).toBeGreaterThan(3)
    for (const { value, label } of options.slice(0, 5)) {
      const { total } = await list(`cap=commune&linh-vuc=${value}`)
      expect(label).toBe(`${value} (${total})`)
    }
  })

  it('find what is free, and what is done in time', async () => {
    await makeProcedure('7.100001', {
      channels: [
        {
          kind: 'in-person',
          timeLimit: { value: 5, unit: 'working-day' },
          fees: [{ kind: 'phi', amount: 0 }],
        },
      ],
    })
    await makeProcedure('7.100002', {
      channels: [{ kind: 'in-person', fees: [{ kind: 'phi', amount: 5000, currency: 'VND' }] }],
    })
    const codes = async (query: string) =>
      (await list(`q=7.10000&${query}`)).rows.map(({ code }) => code)
    expect(await codes('phi=free')).toEqual(['7.100001'])
    expect(await codes('phi=paid')).toEqual(['7.100002'])
    expect(await codes('thoi-han=7')).toEqual(['7.100001'])
    expect(await codes('thoi-han=3')).toEqual([])
  })

  it('are shown, and taken off one by one', async () => {
    const { $ } = await openPage(portal, '/thu-tuc?cap=commune&linh-vuc=Nghĩa vụ quân sự')
    const off = $('main a[href="/thu-tuc?linh-vuc=Ngh%C4%A9a+v%E1%BB%A5+qu%C3%A2n+s%E1%BB%B1"]')
    expect(off).toHaveLength(1)
    expect(off.text()).toContain('Bỏ lọc')
  })

  it('know the units where the version in force is posted', async () => {
    const unit = await make(portal.payload, 'units', { name: 'Phường Niêm Yết' })
    const { docs } = await portal.payload.find({
      collection: 'procedure-versions',
      where: { 'procedure.nationalCode': { equals: '7.100001' } },
      overrideAccess: true,
    })
    await make(portal.payload, 'postings', { version: docs[0]?.id, unit: unit.id })
    const { rows } = await list(`don-vi=${unit.slug}`)
    expect(rows.map(({ code }) => code)).toEqual(['7.100001'])
  })

  it('offer one name once, however sheets spell it', async () => {
    const spellings = ['Thử tên gọi của Ủy ban nhân dân', 'Thử tên gọi của UBND']
    const [official = '', short = ''] = spellings
    await makeProcedure('7.100003', {}, { fieldName: official })
    await makeProcedure('7.100004', {}, { fieldName: official })
    await makeProcedure('7.100005', {}, { fieldName: short })
    const { $ } = await openPage(portal, `/thu-tuc?linh-vuc=${short}`)
    const offered = $('select[name="linh-vuc"] option')
      .map((_at, option) => $(option).text())
      .get()
      .filter((label) => label.startsWith('Thử tên gọi'))
    expect(offered).toEqual([`${official} (3)`])
    expect($('select[name="linh-vuc"] option[selected]').attr('value')).toBe(official)
    const { rows } = await list(`q=7.10000&linh-vuc=${short}`)
    expect(rows.map(({ code }) => code)).toEqual(['7.100003', '7.100004', '7.100005'])
  })

  it('leave the order to whoever asks', async () => {
    const { rows } = await list('sap-xep=ten&linh-vuc=Nghĩa vụ quân sự')
    const names = rows.map(({ name }) => foldText(String(name)))
    expect(names).toEqual(names.toSorted())
  })
})
