import { writeFile } from 'node:fs/promises'
import path from 'node:path'

import readExcelFile from 'read-excel-file/node'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { importProcedures } from '../../src/commands/import/procedures/importProcedures.js'
import { calendarDate } from '../../src/domain/calendar/calendarDate.js'
import { startPortal, type RunningPortal } from '../support/portal.js'

let portal: RunningPortal

beforeAll(async () => {
  portal = await startPortal()
})

afterAll(() => portal.stop())

const get = (address: string) =>
  request(portal.app())
    .get(address)
    .buffer(true)
    .parse((res, done) => {
      const pieces: Buffer[] = []
      res.on('data', (piece: Buffer) => pieces.push(piece))
      res.on('end', () => done(null, Buffer.concat(pieces)))
    })

const bytesOf = async (address: string) => (await get(address).expect(200)).body as Buffer
const jsonOf = async <T>(address: string) => JSON.parse(String(await bytesOf(address))) as T

async function countPublic(): Promise<number> {
  const { totalDocs } = await portal.payload.count({
    collection: 'procedures',
    overrideAccess: false,
  })
  return totalDocs
}

type Linked = { '@graph': Record<string, unknown>[] }

describe('/du-lieu/thu-tuc', () => {
  it.each(['json', 'csv', 'xlsx'])(
    'as %s comes back through the import unchanged',
    async (format) => {
      const file = path.join(process.env.DATA_DIR ?? '', `export.${format}`)
      await writeFile(file, await bytesOf(`/du-lieu/thu-tuc.${format}`))
      const outcomes: Record<string, number> = {}
      const results = importProcedures({
        payload: portal.payload,
        user: null,
        today: calendarDate('2026-11-22'),
        source: { path: file },
        isDryRun: true,
      })
      for await (const { outcome } of results) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
      expect(outcomes).toEqual({ unchanged: await countPublic() })
    },
  )

  it('is a workbook that another program reads', async () => {
    const sheets = await readExcelFile(await bytesOf('/du-lieu/thu-tuc.xlsx'))
    const rows = JSON.stringify(sheets)
    expect(rows).toContain('Mã thủ tục')
    expect(rows).toContain('1.013128')
  })

  it('says by its ETag whether it has changed, and leaves out what is not public', async () => {
    const { etag } = (await get('/du-lieu/thu-tuc.json')).headers as { etag: string }
    await get('/du-lieu/thu-tuc.json').set('If-None-Match', etag).expect(304)
    const before = await countPublic()
    const { docs } = await portal.payload.find({
      collection: 'procedures',
      limit: 1,
      overrideAccess: true,
    })
    await portal.payload.update({
      collection: 'procedures',
      id: docs[0]?.id ?? '',
      data: { withdrawn: true, withdrawnReason: 'Thử', _status: 'published' },
      overrideAccess: true,
    })
    const changed = await get('/du-lieu/thu-tuc.json').set('If-None-Match', etag).expect(200)
    const records = JSON.parse(String(changed.body)) as { metadata: Record<string, string> }[]
    expect(records).toHaveLength(await countPublic())
    expect(records).toHaveLength(before - 1)
    expect(records.map(({ metadata }) => metadata['mã_thủ_tục'])).not.toContain(
      docs[0]?.nationalCode,
    )
  })

  it.each(['/du-lieu/mau-nhap-thu-tuc.xlsx', '/du-lieu/dcat.jsonld', '/thu-tuc/1.013133.jsonld'])(
    'is not sent again to whoever has it: %s',
    async (address) => {
      const { headers } = await get(address).expect(200)
      await get(address)
        .set('If-None-Match', headers.etag ?? '')
        .expect(304)
    },
  )

  it('offers an empty form that the import knows', async () => {
    const file = path.join(process.env.DATA_DIR ?? '', 'template.xlsx')
    await writeFile(file, await bytesOf('/du-lieu/mau-nhap-thu-tuc.xlsx'))
    const results = importProcedures({
      payload: portal.payload,
      user: null,
      today: calendarDate('2026-11-22'),
      source: { path: file },
      isDryRun: true,
    })
    await expect(results.next()).rejects.toThrow(/chỉ có dòng tiêu đề/)
  })
})

describe('descriptions for machines', () => {
  it('describe a procedure in both vocabularies', async () => {
    const { '@graph': graph } = await jsonOf<Linked>('/thu-tuc/1.013133.jsonld')
    expect(graph).toMatchObject([
      { '@type': 'GovernmentService', identifier: '1.013133' },
      {
        '@type': 'cpsv:PublicService',
        'dct:identifier': '1.013133',
        'cv:hasCompetentAuthority': { '@type': 'cv:PublicOrganisation' },
      },
    ])
    await request(portal.app()).get('/thu-tuc/9.999999.jsonld').expect(404)
  })

  it('do not take a fee of no named sum for none, and write half an hour in minutes', async () => {
    const withWords = await jsonOf<Linked>('/thu-tuc/1.013203.jsonld')
    const costs = withWords['@graph'][1]?.['cv:hasCost'] as Record<string, unknown>[]
    expect(costs).toHaveLength(3)
    for (const cost of costs) {
      expect(cost).not.toHaveProperty('cv:value')
      expect(JSON.stringify(cost['dct:description'])).toContain('249/2016/TT-BTC')
    }
    const short = await jsonOf<Linked>('/thu-tuc/1.013585.jsonld')
    const channels = short['@graph'][0]?.availableChannel as Record<string, unknown>[]
    expect(channels.map(({ processingTime }) => processingTime)).toContain('PT30M')
  })

  it('have what CPSV-AP demands of a service and of each of its parts', async () => {
    const { '@graph': graph } = await jsonOf<Linked>('/thu-tuc/1.013133.jsonld')
    const service = graph[1] ?? {}
    for (const name of ['dct:identifier', 'dct:title', 'dct:description', 'adms:status']) {
      expect(service).toHaveProperty([name])
    }
    for (const part of ['cv:hasChannel', 'cpsv:hasInput', 'cv:hasCost', 'cpsv:produces']) {
      for (const each of [service[part] ?? []].flat()) {
        expect(each, part).toHaveProperty(['dct:identifier'])
      }
    }
  })

  it('name files that are there', async () => {
    const catalogue = await jsonOf<{
      'dcat:dataset': { 'dcat:distribution': { 'dcat:downloadURL': { '@id': string } }[] }[]
    }>('/du-lieu/dcat.jsonld')
    const urls = catalogue['dcat:dataset'].flatMap((set) =>
      set['dcat:distribution'].map((each) => each['dcat:downloadURL']['@id']),
    )
    expect(urls.filter((url) => url.includes('/du-lieu/thu-tuc.'))).toHaveLength(3)
    expect(urls).toContain('http://portal.example/don-vi.csv')
    for (const url of urls) await request(portal.app()).head(new URL(url).pathname).expect(200)
  })

  it('list every data route, and each answers as described', async () => {
    type Operation = {
      get: {
        operationId: string
        parameters: { name?: string; in?: string; description?: string }[]
        responses: { 200: { content: Record<string, { schema?: { $ref: string } }> } }
      }
    }
    const { openapi, paths } = await jsonOf<{ openapi: string; paths: Record<string, Operation> }>(
      '/du-lieu/openapi.json',
    )
    expect(openapi).toBe('3.1.0')
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/thu-tuc.json',
        '/thu-tuc/{key}.json',
        '/thu-tuc/{code}/so-sanh.json',
        '/van-ban/{key}.json',
      ]),
    )
    const operations = Object.values(paths).map(({ get: each }) => each)
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
    for (const [template, operation] of Object.entries(paths)) {
      const address = await exampleOf(template)
      if (!address) continue
      const answer = await get(address)
      expect([template, answer.status]).toEqual([template, 200])
      const [type] = Object.keys(operation.get.responses[200].content)
      expect(answer.headers['content-type']).toContain(type)
      for (const { name, in: place, description } of operation.get.parameters) {
        if (place !== 'query') continue
        expect(description, `${template} ${name}`).not.toMatch(/^Lọc theo [a-z-]+$/)
        const { status } = await get(`${address}?${name}=x`)
        expect(Object.keys(operation.get.responses), `${address}?${name}=x`).toContain(`${status}`)
      }
    }
  })

  /** A real address for a path of the description: the first record of its list. */
  async function exampleOf(template: string): Promise<string | null> {
    if (!template.includes('{')) return template
    if (template.includes('{code}')) return template.replace('{code}', '1.013133')
    const list = await get(template.replace('/{key}', ''))
    if (list.status !== 200) return null // Static pages have no list.
    const { rows } = JSON.parse(String(list.body)) as { rows: { url: string }[] }
    return rows[0] ? `${new URL(rows[0].url).pathname}.json` : null
  }

  it('give the shape of a procedure and of a record of the catalogue, and both have it', async () => {
    type Shape = { required?: string[]; properties?: Record<string, Shape>; items?: Shape }
    const { components } = await jsonOf<{ components: { schemas: Record<string, Shape> } }>(
      '/du-lieu/openapi.json',
    )
    const { procedure, catalogue, list } = components.schemas
    const shown = await jsonOf<Record<string, unknown>>('/thu-tuc/1.013133.json')
    expect(shown).toMatchObject(namesOf(procedure?.required))
    const [record] = await jsonOf<Record<string, object>[]>('/du-lieu/thu-tuc.json')
    const item = catalogue?.items
    expect(record).toMatchObject(namesOf(item?.required))
    const { metadata } = item?.properties ?? {}
    expect(record?.metadata).toMatchObject(namesOf(Object.keys(metadata?.properties ?? {})))
    const rows = await jsonOf<Record<string, unknown>>('/thu-tuc.json')
    expect(rows).toMatchObject(namesOf(list?.required))
  })

  /** Matches what has at least these fields, whatever they hold; null is something. */
  function namesOf(names: readonly string[] = ['nothing is described']) {
    return Object.fromEntries(names.map((name) => [name, expect.toSatisfy(isThere) as unknown]))
  }
  const isThere = (value: unknown) => value !== undefined

  it('are refused as data where data is asked for', async () => {
    for (const address of ['/thu-tuc/9.9.json', '/thu-tuc/9.9.jsonld']) {
      const answer = await request(portal.app()).get(address).expect(404)
      expect(answer.headers['content-type']).toContain('application/json')
      expect(answer.body).toMatchObject({ errors: [{ message: expect.any(String) as string }] })
    }
  })

  it('stand on a page that the footer links', async () => {
    const home = await request(portal.app()).get('/').expect(200)
    expect(home.text).toContain('href="/du-lieu"')
    const page = await request(portal.app()).get('/du-lieu').expect(200)
    for (const href of [...page.text.matchAll(/href="(\/du-lieu\/[^"]+)"/g)]) {
      await request(portal.app())
        .head(href[1] ?? '')
        .expect(200)
    }
  })
})
