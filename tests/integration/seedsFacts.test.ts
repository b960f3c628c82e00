import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startPayload, type RunningPayload } from '../support/payload.js'

let running: RunningPayload
let payload: Payload

beforeAll(async () => {
  running = await startPayload('demo')
  payload = running.payload
})

afterAll(() => running.stop())

function readAll<Slug extends CollectionSlug>(collection: Slug, depth = 0) {
  return payload.find({ collection, depth, pagination: false, overrideAccess: true })
}

async function findBySlug<Slug extends CollectionSlug>(collection: Slug, slug: string) {
  const { docs } = await payload.find({
    collection,
    where: { slug: { equals: slug } },
    depth: 1,
    overrideAccess: true,
  })
  const [found] = docs
  if (!found) throw new Error(`${collection} has no "${slug}"`)
  return found
}

describe('directive 216/BCĐ-NC', () => {
  it('has its 32 requirements in order, 5 of them encouraged, none with a deadline', async () => {
    const { requirements } = await findBySlug('directives', '216-bcd-nc')
    expect(requirements?.map(({ code }) => code).join(' ')).toBe(
      '1.1 1.2 2.0 2.1a 2.1b 2.1c 2.1d 2.1đ 2.1e 2.1g 2.1h 2.1i 2.2a 2.2b 2.3a 2.3b 2.3c 2.4 2.5 ' +
        '2.6a 2.6b 2.7a 2.7b 2.7c 2.8a 2.8b 2.8c 2.8d 2.8đ 3.1 3.2 3.3',
    )
    expect(requirements?.map(({ order }) => order)).toEqual(requirements?.map((_, at) => at + 1))
    expect(
      requirements?.filter(({ obligation }) => obligation === 'encouraged').map(({ code }) => code),
    ).toEqual(['2.2b', '2.3a', '2.3b', '2.3c', '2.4'])
    expect(new Set(requirements?.map(({ due }) => due?.kind))).toEqual(new Set(['none']))
    expect(requirements?.every(({ suggestedByEditor }) => suggestedByEditor)).toBe(true)
  })

  it('names its number, day and issuer, and no signer', async () => {
    const directive = await findBySlug('directives', '216-bcd-nc')
    expect(directive.issuedOn).toBe('2023-01-27T12:00:00.000Z')
    expect(directive.issuer).toMatchObject({
      name: 'Ban Chỉ đạo Cải cách hành chính tỉnh Kon Tum',
    })
    expect(directive.document).toMatchObject({
      numberText: '216/BCĐ-NC',
      kind: 'official-letter',
      validity: 'unknown',
    })
    const document = await findBySlug('documents', 'cong-van-216-bcd-nc')
    expect(document.signerName ?? null).toBeNull()
  })
})

describe('units', () => {
  it('holds the 34 provinces of today', async () => {
    const { docs } = await readAll('units')
    const provinces = docs.filter(({ kind, validTo }) => kind === 'province' && !validTo)
    expect(provinces).toHaveLength(34)
  })

  it.each([
    ['phuong-thanh-nhan-quan-hai-ba-trung', ['Phường Bạch Mai', 'Phường Hai Bà Trưng']],
    ['phuong-2-cao-lanh', ['Phường 1']],
    ['phuong-1-cao-lanh', ['Phường Cao Lãnh']],
    ['thanh-pho-cao-lanh', ['Phường Cao Lãnh', 'Phường Mỹ Ngãi', 'Phường Mỹ Trà']],
    ['xa-thanh-son-kim-bang', ['Phường Lý Thường Kiệt']],
    ['tinh-kon-tum', ['Tỉnh Quảng Ngãi']],
  ])('%s ended and %j took over', async (slug, successors) => {
    const unit = await findBySlug('units', slug)
    expect(unit.validTo).toBeTruthy()
    expect(unit.successions?.map(({ to }) => (typeof to === 'object' ? to.name : to))).toEqual(
      successors,
    )
  })

  it('says of phường Quỳnh Lôi that its successor is not verified instead of guessing', async () => {
    const unit = await findBySlug('units', 'phuong-quynh-loi-quan-hai-ba-trung')
    expect(unit.successions ?? []).toEqual([])
    expect(unit.provenance?.note).toContain('chưa kiểm chứng')
  })
})

describe('documents', () => {
  it.each([
    ['nghi-dinh-224-2026-nd-cp', 'replaces', '42/2022/NĐ-CP', 'expired'],
    ['nghi-dinh-356-2025-nd-cp', 'replaces', '13/2023/NĐ-CP', 'expired'],
    ['nghi-dinh-118-2025-nd-cp', 'replaces', '61/2018/NĐ-CP', 'expired'],
    ['nghi-dinh-309-2026-nd-cp', 'amends', '118/2025/NĐ-CP', 'in-force'],
    ['nghi-dinh-152-2025-nd-cp', 'replaces', '98/2023/NĐ-CP', 'expired'],
    ['thong-tu-15-2025-tt-bnv', 'replaces', '01/2024/TT-BNV', 'expired'],
  ])('%s %s %s, which is %s', async (slug, type, numberText, validity) => {
    const { relations } = await findBySlug('documents', slug)
    expect(relations).toContainEqual(
      expect.objectContaining({
        type,
        document: expect.objectContaining({ numberText, validity }) as object,
      }),
    )
  })
})

describe('models, news and figures', () => {
  it('tells of the three models of Cao Lãnh with owner, schedule and partners', async () => {
    const sunday = await findBySlug('innovation-models', 'ngay-chu-nhat-than-thien')
    expect(sunday.owner).toMatchObject({ name: 'Phường 2' })
    expect(sunday.components?.[0]).toMatchObject({
      scheduleText: '2 lần mỗi tháng, vào Chủ nhật: trung tuần và tuần cuối của tháng',
    })
    expect(sunday.components?.[0]?.rrule ?? null).toBeNull()

    const wednesday = await findBySlug(
      'innovation-models',
      'ngay-thu-tu-truc-tuyen-va-ngay-khong-hen',
    )
    expect(wednesday.owner).toMatchObject({ name: 'Phường 11' })
    expect(wednesday.partners).toEqual(['Phường đoàn'])
    expect(wednesday.components?.map(({ rrule }) => rrule ?? null)).toEqual([
      'FREQ=WEEKLY;BYDAY=WE',
      null,
    ])

    const members = await findBySlug('innovation-models', 'doan-vien-hoi-vien-ho-tro-thu-tuc')
    expect(members.owner).toMatchObject({ name: 'Phường Hòa Thuận' })
    expect(members.homeService).toBe(true)
  })

  it('adds up: both groups of the Cao Lãnh survey make the whole', async () => {
    const { figures } = await findBySlug('articles', 'cao-lanh-ba-cach-lam-moi-o-mot-cua')
    const [city, wards, whole] = figures ?? []
    expect((city?.numerator ?? 0) + (wards?.numerator ?? 0)).toBe(whole?.numerator)
    expect((city?.denominator ?? 0) + (wards?.denominator ?? 0)).toBe(whole?.denominator)
    expect(whole).toMatchObject({ numerator: 3206, denominator: 3323 })
  })

  it('adds up: 31 planned and 3 unannounced inspections of 2019', async () => {
    const { docs } = await readAll('inspections')
    const totals = docs.map(({ mode, unitCounts }) => [
      mode,
      unitCounts?.reduce((total, { count }) => total + count, 0),
    ])
    expect(Object.fromEntries(totals)).toEqual({ planned: 31, unannounced: 3 })
  })

  it('says of each article which units and models it is about', async () => {
    const { docs } = await readAll('articles', 1)
    const models = docs.flatMap(({ relatedModels }) => relatedModels ?? [])
    expect(models).toHaveLength(8)
    expect(docs.every(({ units }) => (units?.length ?? 0) > 2)).toBe(true)
    expect(docs.every(({ _status }) => _status === 'published')).toBe(true)
  })

  it('leaves undated articles undated', async () => {
    const { docs } = await readAll('articles')
    const dated = docs.filter(({ publishedOn }) => publishedOn)
    expect(dated.map(({ sourceName }) => sourceName).sort()).toEqual(['HNP', 'ĐTO'])
    for (const { publishedOn, datePrecision } of docs) {
      expect(datePrecision).toBe(publishedOn ? 'exact' : 'unknown')
    }
  })
})

describe('procedures', () => {
  it('holds the 120 real ones with one published version each', async () => {
    const isReal = ({ provenance }: { provenance?: { demo?: boolean | null } }) => !provenance?.demo
    const docs = (await readAll('procedures')).docs.filter(isReal)
    const versions = (await readAll('procedure-versions')).docs.filter(isReal)
    expect(docs).toHaveLength(120)
    expect(new Set(versions.map(({ procedure }) => procedure)).size).toBe(120)
    expect([...docs, ...versions].every(({ _status }) => _status === 'published')).toBe(true)
  })

  it('gives 1.013172 the parts that its sheet has', async () => {
    const { docs } = await payload.find({
      collection: 'procedure-versions',
      where: { 'procedure.nationalCode': { equals: '1.013172' } },
      depth: 0,
      overrideAccess: true,
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]?.channels?.length).toBeGreaterThan(0)
    expect(docs[0]?.effectiveFrom ?? null).toBeNull()
  })
})
