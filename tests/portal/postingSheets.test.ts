import { load } from 'cheerio'
import type { Express, Request, Response } from 'express'
import jsQR from 'jsqr'
import sharp from 'sharp'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { cacheFirst } from '../../src/server/pageCache/cacheFirst.js'
import { make, makePublished, unique } from '../support/makeRecords.js'
import { openPage } from '../support/openPage.js'
import { openPdf } from '../support/openPdf.js'
import { PUBLIC_URL, startPortal, type RunningPortal } from '../support/portal.js'

let portal: RunningPortal

beforeAll(async () => {
  portal = await startPortal('demo')
})

afterAll(() => portal.stop())

type Values = Record<string, unknown>

async function getPdf(path: string, listener = portal.listener()) {
  const answer = await request(listener)
    .get(encodeURI(path))
    .buffer(true)
    .parse((res, done) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('end', () => done(null, Buffer.concat(chunks)))
    })
  return { ...answer, status: answer.status, bytes: answer.body as Buffer }
}

async function makeProcedure(version: Values = {}, values: Values = {}) {
  const nationalCode = `8.${unique('').trim().padStart(6, '0')}`
  const procedure = await makePublished(portal.payload, 'procedures', { nationalCode, ...values })
  const made = await makePublished(portal.payload, 'procedure-versions', {
    procedure: procedure.id,
    label: 'Bản một',
    ...version,
  })
  return { code: nationalCode, procedure, version: made }
}

/** The address on the sheet's page, read from its picture as a telephone does. */
async function codeOnPage(path: string): Promise<string> {
  const { text } = await request(portal.app()).get(path).expect(200)
  const svg = load(text)('.qr').first()
  svg.attr('xmlns', 'http://www.w3.org/2000/svg').attr('width', '400').attr('height', '400')
  const { data, info } = await sharp(Buffer.from(svg.prop('outerHTML') ?? ''))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? ''
}

const pathOf = (address: string) => address.replace(PUBLIC_URL, '')

describe('the sheet of 1.013172 as PDF', () => {
  const PARTS = [
    'Trình tự thực hiện',
    'Cách thức thực hiện',
    'Thành phần, số lượng hồ sơ',
    'Đối tượng thực hiện',
    'Cơ quan thực hiện',
    'Kết quả thực hiện',
    'Yêu cầu, điều kiện thực hiện',
    'Mẫu đơn, mẫu tờ khai',
    'Căn cứ pháp lý',
  ]

  it('has words that can be selected, composed as people type them, with every part in order', async () => {
    const { bytes } = await getPdf('/thu-tuc/1.013172/niem-yet.pdf')
    const { pages } = await openPdf(bytes)
    const words = pages.join(' ')
    expect(words).toBe(words.normalize('NFC'))
    expect(words).toContain('người Việt Nam có công với cách mạng')
    const places = PARTS.map((part, index) => words.indexOf(`${index + 1}. ${part}`))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    for (const said of [
      '60 ngày',
      'Mus1C.docx',
      '102/2018/NĐ-CP',
      '3745/QĐ-BQP',
      'Mã thủ tục: 1.013172',
    ]) {
      expect(words).toContain(said)
    }
    expect(words).not.toContain('?')
  })

  it('brings its fonts along, and says what it is, in which language', async () => {
    const { bytes } = await getPdf('/thu-tuc/1.013172/niem-yet.pdf')
    const { fonts, info, language, isTagged, outline } = await openPdf(bytes)
    expect(fonts.map(({ name }) => name.replace(/^\w+\+/, '')).toSorted()).toEqual([
      'BeVietnamPro-Regular',
      'BeVietnamPro-SemiBold',
    ])
    expect(fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true)
    expect(info.Title).toContain('người Việt Nam có công với cách mạng')
    expect(language).toBe('vi')
    expect(isTagged).toBe(true)
    expect(outline[0]?.items).toHaveLength(PARTS.length)
  })

  it('leaves no title of a part alone at the end of a page', async () => {
    const { bytes } = await getPdf('/thu-tuc/1.013133/niem-yet.pdf')
    const { pages } = await openPdf(bytes)
    const page = pages.find((words) => words.includes('3. Thành phần, số lượng hồ sơ'))
    expect(page).toContain('Phiếu tự khai sức khỏe')
  })

  it('numbers its pages, and tells on each when it was printed and where to complain', async () => {
    const { bytes } = await getPdf('/thu-tuc/1.013172/niem-yet.pdf')
    const { pages } = await openPdf(bytes)
    expect(pages.length).toBeGreaterThan(2)
    pages.forEach((words, index) => {
      expect(words).toContain(`Trang ${index + 1}/${pages.length}`)
      expect(words).toMatch(/In lúc \d\d:\d\d \d\d\/\d\d\/\d{4}/)
      expect(words).toContain('Tiếp nhận phản ánh, kiến nghị')
    })
  })

  it('is the same sheet on A3, larger', async () => {
    const [small, large] = await Promise.all(
      ['a4', 'a3'].map(async (paper) =>
        openPdf((await getPdf(`/thu-tuc/1.013172/niem-yet.pdf?kho=${paper}`)).bytes),
      ),
    )
    expect(Math.round(small?.size?.width ?? 0)).toBe(595)
    expect(Math.round(large?.size?.width ?? 0)).toBe(842)
    expect(Math.round(large?.size?.height ?? 0)).toBe(1191)
    expect(large?.pages.length).toBe(small?.pages.length)
  })

  it('keeps its bytes within the minute, and answers 304 to who has them', async () => {
    const path = '/thu-tuc/1.013562/niem-yet.pdf'
    let [first, again] = [await getPdf(path), await getPdf(path)]
    while (minuteIn(first.bytes) !== minuteIn(again.bytes))
      [first, again] = [again, await getPdf(path)]
    expect(first.headers['content-type']).toBe('application/pdf')
    expect(first.headers['content-disposition']).toBe('inline; filename="niem-yet-1.013562-a4.pdf"')
    expect(again.headers.etag).toBe(first.headers.etag)
    expect(again.bytes.equals(first.bytes)).toBe(true)
    const known = String(again.headers.etag)
    const third = await request(portal.listener()).get(path).set('If-None-Match', known)
    if (third.status === 200) expect(third.headers.etag).not.toBe(known)
    else expect(third.status).toBe(304)
  })

  const minuteIn = (bytes: Buffer) =>
    /CreationDate \(D:\d{12}|\(D:\d{12}/.exec(bytes.toString('latin1'))?.[0]
})

describe('the same sheet as a page', () => {
  it('is set once for all who ask for it at the same time', async () => {
    let made = 0
    const app = portal.app()
    const counting = (req: Request, res: Response) => {
      made += 1
      app(req, res)
    }
    const listener = cacheFirst(
      portal.cache,
      Object.assign(counting, { router: app.router }) as Express,
    )
    const path = '/thu-tuc/1.013133/niem-yet.pdf?kho=a3'
    const answers = await Promise.all(Array.from({ length: 20 }, () => getPdf(path, listener)))
    expect(new Set(answers.map(({ bytes }) => bytes.toString('latin1'))).size).toBe(1)
    expect(answers[0]?.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(made).toBe(1)
  })

  it('has the words of the PDF, and its own address on either paper', async () => {
    const { status, $, words } = await openPage(portal, '/thu-tuc/1.013172/niem-yet?kho=a3')
    expect(status).toBe(200)
    expect($('html').attr('class')).toBe('paper--a3')
    expect($('h1')).toHaveLength(1)
    expect(words).toContain('102/2018/NĐ-CP')
    expect(words).toMatch(/In lúc \d\d:\d\d/)
    expect($('.tools a[href$="niem-yet.pdf?kho=a4"]')).toHaveLength(1)
    const { bytes } = await getPdf('/thu-tuc/1.013172/niem-yet.pdf?kho=a3')
    const pdf = (await openPdf(bytes)).pages.join(' ')
    for (const cell of $('tbody th, tbody td').get()) {
      const start = $(cell).text().replace(/\s+/g, ' ').trim().slice(0, 25)
      expect(pdf).toContain(start)
    }
  })

  it('is linked from the page of the procedure', async () => {
    const { $ } = await openPage(portal, '/thu-tuc/1.013172')
    expect($('a[href="/thu-tuc/1.013172/niem-yet"]').text()).toContain('niêm yết')
  })

  it.each(['kho=a5', 'ngay=2026-02-30'])('refuses ?%s', async (query) => {
    expect((await openPage(portal, `/thu-tuc/1.013172/niem-yet?${query}`)).status).toBe(400)
  })

  it('is not there for drafts, unknown codes and unknown units', async () => {
    await make(portal.payload, 'procedures', { nationalCode: '8.900001', _status: 'draft' })
    expect((await openPage(portal, '/thu-tuc/8.900001/niem-yet')).status).toBe(404)
    expect((await openPage(portal, '/thu-tuc/0.000000/niem-yet')).status).toBe(404)
    expect((await openPage(portal, '/thu-tuc/1.013172/niem-yet?don-vi=khong-co')).status).toBe(404)
    expect((await openPage(portal, '/thu-tuc/1.013172/niem-yet?don-vi=tinh-kon-tum')).status).toBe(
      404,
    )
  })

  it('warns in the largest letters of what must not be posted', async () => {
    const { code } = await makeProcedure({}, { abolished: true })
    const { words } = await openPage(portal, `/thu-tuc/${code}/niem-yet`)
    expect(words).toContain('ĐÃ BÃI BỎ – KHÔNG NIÊM YẾT')
    const later = await makeProcedure({ effectiveFrom: '2999-01-01' })
    const { words: future } = await openPage(portal, `/thu-tuc/${later.code}/niem-yet`)
    expect(future).toContain('CHƯA CÓ HIỆU LỰC. Áp dụng từ ngày 01/01/2999')
  })
})

describe('the address for feedback', () => {
  it('is demanded on the sheet while nobody has entered one', async () => {
    const { words } = await openPage(portal, '/thu-tuc/1.013562/niem-yet')
    expect(words).toContain('CHƯA CÓ ĐỊA CHỈ TIẾP NHẬN PHẢN ÁNH, KIẾN NGHỊ')
  })

  it('is the unit’s own, with its desk, where the unit has one', async () => {
    await makePublished(portal.payload, 'units', {
      name: 'Phường Thử Niêm Yết',
      slug: 'phuong-thu-niem-yet',
      contact: { feedbackAddress: 'Văn phòng UBND, số 1 phố Thử', phones: ['024 1234'] },
      oneStopDesk: { address: 'Tầng 1, số 1 phố Thử', hours: '7:30–11:30' },
    })
    const path = '/thu-tuc/1.013562/niem-yet'
    const { words } = await openPage(portal, `${path}?don-vi=phuong-thu-niem-yet`)
    expect(words).toContain('Phường Thử Niêm Yết')
    expect(words).toContain('Văn phòng UBND, số 1 phố Thử')
    expect(words).toContain('Điện thoại: 024 1234')
    expect(words).toContain('Giờ làm việc: 7:30–11:30')
    expect(words).not.toContain('CHƯA CÓ ĐỊA CHỈ')
    const { bytes } = await getPdf(`${path}.pdf?don-vi=phuong-thu-niem-yet`)
    const { pages } = await openPdf(bytes)
    expect(pages[0]).toContain('PHƯỜNG THỬ NIÊM YẾT')
    for (const page of pages) expect(page).toContain('Văn phòng UBND, số 1 phố Thử')
  })
})

describe('the code on a sheet', () => {
  it('is read from the page and from the PDF, and opens that the print holds', async () => {
    const { code } = await makeProcedure({
      announcingDecision: { numberText: '12/QĐ-UBND' },
      effectiveFrom: '2020-05-01',
    })
    const onPage = await codeOnPage(`/thu-tuc/${code}/niem-yet`)
    const { bytes } = await getPdf(`/thu-tuc/${code}/niem-yet.pdf`)
    const onPaper = await (await openPdf(bytes)).readCode()
    for (const address of [onPage, onPaper]) {
      expect(address).toMatch(/^http:\/\/portal\.example\/niem-yet\/[0-9a-z-]+$/)
      const { status, words } = await openPage(portal, pathOf(address ?? ''))
      expect(status).toBe(200)
      expect(words).toContain('Bản in còn hiệu lực')
      expect(words).toContain('12/QĐ-UBND')
      expect(words).toContain('01/05/2020')
      expect(words).toMatch(/In lúc\s*\d\d:\d\d/)
    }
  })

  it('tells by which decision and since when the print has been replaced', async () => {
    const { code, procedure, version } = await makeProcedure({ effectiveFrom: '2020-01-01' })
    const address = await codeOnPage(`/thu-tuc/${code}/niem-yet`)
    await portal.payload.update({
      collection: 'procedure-versions',
      id: version.id,
      data: { effectiveTo: '2024-12-31', _status: 'published' },
      overrideAccess: true,
    })
    await makePublished(portal.payload, 'procedure-versions', {
      procedure: procedure.id,
      announcingDecision: { numberText: '99/QĐ-UBND' },
      effectiveFrom: '2025-01-01',
    })
    const { $, words } = await openPage(portal, pathOf(address))
    expect(words).toContain('Bản in đã được thay thế')
    expect(words).toContain('Đã thay bằng 99/QĐ-UBND từ ngày 01/01/2025')
    expect($(`main a[href="/thu-tuc/${code}"]`)).not.toHaveLength(0)
  })

  it('still holds, and says until when, once another is announced for a later day', async () => {
    const { code, procedure, version } = await makeProcedure({
      effectiveFrom: '2020-01-01',
      updatedAt: '2025-03-01T01:00:00.000Z',
    })
    expect(version.updatedAt).toBe('2025-03-01T01:00:00.000Z')
    const { printTokenOf } = await import('../../src/domain/postings/printToken.js')
    const minute = Date.parse('2025-03-02') / 60_000
    await portal.payload.update({
      collection: 'procedure-versions',
      id: version.id,
      data: { effectiveTo: '2998-12-31', _status: 'published' },
      overrideAccess: true,
    })
    const later = await makePublished(portal.payload, 'procedure-versions', {
      procedure: procedure.id,
      announcingDecision: { numberText: '99/QĐ-UBND' },
      effectiveFrom: '2999-01-01',
    })
    const address = `/niem-yet/${printTokenOf({ version: version.id, minute })}`
    const { $, words } = await openPage(portal, address)
    expect(words).toContain('Bản in còn hiệu lực')
    expect(words).toContain('Từ ngày 01/01/2999 thay bằng 99/QĐ-UBND')
    expect($(`main a[href="/thu-tuc/${code}"]`).text()).toBe('Xem thủ tục đang áp dụng')
    await portal.payload.update({
      collection: 'procedure-versions',
      id: later.id,
      data: { changeKind: 'abolished', _status: 'published' },
      overrideAccess: true,
    })
    const abolished = await openPage(portal, address)
    expect(abolished.words).toContain('Từ ngày 01/01/2999 thủ tục bãi bỏ theo 99/QĐ-UBND')
  })

  it('tells since when and by which decision the procedure is abolished', async () => {
    const { code, procedure, version } = await makeProcedure({ effectiveFrom: '2020-01-01' })
    const address = await codeOnPage(`/thu-tuc/${code}/niem-yet`)
    await portal.payload.update({
      collection: 'procedure-versions',
      id: version.id,
      data: { effectiveTo: '2024-12-31', _status: 'published' },
      overrideAccess: true,
    })
    await makePublished(portal.payload, 'procedure-versions', {
      procedure: procedure.id,
      changeKind: 'abolished',
      announcingDecision: { numberText: '98/QĐ-UBND' },
      effectiveFrom: '2025-01-01',
    })
    const { $, words } = await openPage(portal, pathOf(address))
    expect(words).toContain('Thủ tục trên bản in đã bãi bỏ')
    expect(words).toContain('Bãi bỏ từ ngày 01/01/2025 theo 98/QĐ-UBND')
    expect($(`main a[href="/thu-tuc/${code}"]`).text()).toBe('Xem trang của thủ tục')
  })

  it('leads to the successor of an abolished procedure', async () => {
    const next = await makeProcedure({}, { name: 'Thủ tục kế tiếp' })
    const { code, procedure } = await makeProcedure()
    const address = await codeOnPage(`/thu-tuc/${code}/niem-yet`)
    await portal.payload.update({
      collection: 'procedures',
      id: procedure.id,
      data: { abolished: true, successor: next.procedure.id, _status: 'published' },
      overrideAccess: true,
    })
    const { $, words } = await openPage(portal, pathOf(address))
    expect(words).toContain('Thủ tục trên bản in đã bãi bỏ')
    expect($(`main a[href="/thu-tuc/${next.code}"]`).text()).toBe('Thủ tục kế tiếp')
  })

  it('still answers when the procedure has another code and name', async () => {
    const { code, procedure } = await makeProcedure()
    const address = await codeOnPage(`/thu-tuc/${code}/niem-yet`)
    await portal.payload.update({
      collection: 'procedures',
      id: procedure.id,
      data: { nationalCode: `${code}.moi`, name: 'Tên mới', _status: 'published' },
      overrideAccess: true,
    })
    const { $, words } = await openPage(portal, pathOf(address))
    expect(words).toContain('Tên mới')
    expect($(`main a[href="/thu-tuc/${code}.moi"]`)).not.toHaveLength(0)
  })

  it('says that a version was withdrawn and why, and nothing else of it', async () => {
    const { code, version } = await makeProcedure({ name: 'Tên chỉ ở bản này', label: 'Nhãn kín' })
    const address = await codeOnPage(`/thu-tuc/${code}/niem-yet`)
    await portal.payload.update({
      collection: 'procedure-versions',
      id: version.id,
      data: { withdrawn: true, withdrawnReason: 'Nhập nhầm', _status: 'published' },
      overrideAccess: true,
    })
    const { status, words } = await openPage(portal, pathOf(address))
    expect(status).toBe(200)
    expect(words).toContain('Bản in không còn giá trị')
    expect(words).toContain('Nhập nhầm')
    expect(words).not.toContain('Nhãn kín')
    expect(words).not.toContain('Tên chỉ ở bản này')
  })

  it('says that the words were changed after the print was made', async () => {
    const { version } = await makeProcedure()
    const { printTokenOf } = await import('../../src/domain/postings/printToken.js')
    const minute = Math.floor(Date.parse(version.updatedAt) / 60_000) - 5
    const token = printTokenOf({ version: version.id, minute })
    const { words } = await openPage(portal, `/niem-yet/${token}`)
    expect(words).toContain('Bản in cần in lại')
  })

  it('says so of a version that is no longer published', async () => {
    const { code, version } = await makeProcedure({ label: 'Nhãn kín' })
    const address = await codeOnPage(`/thu-tuc/${code}/niem-yet`)
    await portal.payload.update({
      collection: 'procedure-versions',
      id: version.id,
      data: { _status: 'draft' },
      overrideAccess: true,
    })
    const { status, words } = await openPage(portal, pathOf(address))
    expect(status).toBe(200)
    expect(words).toContain('Bản in không còn giá trị')
    expect(words).not.toContain('Nhãn kín')
  })

  it('knows no drafts and no made-up codes', async () => {
    const { printTokenOf } = await import('../../src/domain/postings/printToken.js')
    const { procedure } = await makeProcedure()
    const draft = await make(portal.payload, 'procedure-versions', {
      procedure: procedure.id,
      label: 'Đang soạn',
      effectiveFrom: '2030-01-01',
      _status: 'draft',
    })
    const token = printTokenOf({ version: draft.id, minute: 1 })
    const made = await makeProcedure()
    const ahead = printTokenOf({
      version: made.version.id,
      minute: Date.parse('2999-01-01') / 60_000,
    })
    for (const each of [token, ahead, 'abc', `${'0'.repeat(25)}-1`, `${'z'.repeat(25)}-1`]) {
      expect((await openPage(portal, `/niem-yet/${each}`)).status).toBe(404)
    }
  })
})

describe('the code on the cover of what a unit posts', () => {
  const LIST = '/don-vi/phuong-thu-bia/niem-yet?linh-vuc=Lĩnh vực thử bìa'
  const field = { fieldName: 'Lĩnh vực thử bìa', levels: ['commune'] }
  const MINUTE_OF_2023 = (Date.UTC(2023, 5, 1) / 60_000).toString(36)
  let first: Awaited<ReturnType<typeof makeProcedure>>
  let address: string

  beforeAll(async () => {
    await makePublished(portal.payload, 'units', {
      slug: 'phuong-thu-bia',
      name: 'Phường Thử Bìa',
      level: 'commune',
      kind: 'ward',
    })
    first = await makeProcedure(
      { effectiveFrom: '2020-01-01', createdAt: '2020-01-01T00:00:00.000Z' },
      { ...field, name: 'Thủ tục thứ nhất' },
    )
    await makeProcedure({}, { ...field, name: 'Thủ tục thứ hai' })
    address = await codeOnPage(encodeURI(LIST))
  })

  /** As the sheet printed long ago would lead. */
  const printedIn2023 = () =>
    pathOf(address).replace(/niem-yet\/[0-9a-z]+-/, `niem-yet/${MINUTE_OF_2023}-`)

  it('opens that the print holds while the list is the same', async () => {
    expect(address).toMatch(
      /^http:\/\/portal\.example\/don-vi\/phuong-thu-bia\/niem-yet\/[0-9a-z]+-[0-9a-z]+\?/,
    )
    const { status, words } = await openPage(portal, decodeURI(pathOf(address)))
    expect(status).toBe(200)
    expect(words).toContain('Bản in còn hiệu lực')
    expect(words).toContain('Phường Thử Bìa')
    expect(words).toContain('Lĩnh vực thử bìa')
    const { bytes } = await getPdf(LIST.replace('?', '.pdf?'))
    const cover = await openPdf(bytes)
    expect(await cover.readCode()).toContain('/don-vi/phuong-thu-bia/niem-yet/')
    expect(cover.pages[0]).toMatch(/\bSTT\b/)
    expect(cover.pages[0]).toMatch(/\b\d\.\d{6}\b/)
  })

  it('names what has been replaced, added and abolished since', async () => {
    const { payload } = portal
    const close = { effectiveTo: '2025-12-31', _status: 'published' } as const
    await payload.update({
      collection: 'procedure-versions',
      id: first.version.id,
      data: close,
      overrideAccess: true,
    })
    await makePublished(payload, 'procedure-versions', {
      procedure: first.procedure.id,
      announcingDecision: { numberText: '77/QĐ-UBND' },
      effectiveFrom: '2026-01-01',
    })
    await makeProcedure({}, { ...field, name: 'Thủ tục thứ ba' })
    const { words, $ } = await openPage(portal, decodeURI(printedIn2023()))
    expect(words).toContain('Bản in cần in lại')
    expect(words).toMatch(/Thủ tục thứ nhất \([\d.]+\): .*77\/QĐ-UBND, từ ngày 01\/01\/2026/)
    expect(words).toMatch(/Thủ tục thứ ba \([\d.]+\): mới có/)
    expect($(`main a[href="/thu-tuc/${first.code}"]`)).not.toHaveLength(0)
  })

  it('names what was written in the minute of printing', async () => {
    const cover = await codeOnPage(encodeURI(LIST))
    await makeProcedure({}, { ...field, name: 'Thủ tục thứ tư' })
    const { words } = await openPage(portal, decodeURI(pathOf(cover)))
    expect(words).toMatch(/Thủ tục thứ tư \([\d.]+\): mới có/)
  })

  it('says that the list is another where nothing tells why', async () => {
    const other = pathOf(address)
      .replace(/-[0-9a-z]+\?/, '-zzz?')
      .replace(/trang=\d+/, '')
    const future = other.replace(/niem-yet\/[0-9a-z]+-/, 'niem-yet/zzzzz-')
    const { words } = await openPage(portal, decodeURI(future))
    expect(words).toContain('Danh mục hôm nay khác danh mục trên bản in')
  })

  it('knows no made-up codes', async () => {
    for (const token of ['abc', 'A-1', '1-']) {
      const { status } = await openPage(portal, `/don-vi/phuong-thu-bia/niem-yet/${token}`)
      expect(status).toBe(404)
    }
  })
})
