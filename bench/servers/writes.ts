import type { Payload } from 'payload'

import { paragraph, richText } from '../../seeds/richText.js'
import { today } from '../../src/clock.js'
import { importProcedures } from '../../src/commands/import/procedures/importProcedures.js'
import { searchServiceOf } from '../../src/search/searchService.js'
import { articleParagraphs } from './articleText.js'

type Asked = { slug?: string; title?: string; file?: string }

export async function makeArticle(payload: Payload, { slug = '' }: Asked): Promise<void> {
  const paragraphs = await articleParagraphs(payload)
  await payload.create({
    collection: 'articles',
    data: {
      title: 'Bài đo hiệu năng',
      slug,
      summary: 'Bài có độ dài trung bình, dùng để đo tốc độ.',
      body: richText(...paragraphs.map((each) => paragraph(each))),
      datePrecision: 'unknown',
      _status: 'published',
    } as never,
    overrideAccess: true, // The bench writes as the system does.
  })
}

export async function retitleArticle(payload: Payload, { slug, title }: Asked): Promise<void> {
  await payload.update({
    collection: 'articles',
    where: { slug: { equals: slug } },
    data: { title, _status: 'published' },
    overrideAccess: true, // The bench writes as the system does.
  })
}

/** Changes the first procedure of the list, so that its page and every list of procedures are old. */
export async function retitleProcedure(payload: Payload, { title }: Asked): Promise<void> {
  const { docs } = await payload.find({
    collection: 'procedures',
    sort: 'nationalCode',
    limit: 1,
    depth: 0,
    select: {},
    overrideAccess: true, // The bench writes as the system does.
  })
  await payload.update({
    collection: 'procedures',
    id: docs[0]?.id ?? '',
    data: { agencyText: title, _status: 'published' },
    overrideAccess: true,
  })
}

/** Brings procedures in by the front door, as an officer would. */
export async function importFile(payload: Payload, { file = '' }: Asked): Promise<void> {
  const request = { payload, user: null, today: today(), source: { path: file }, isDryRun: false }
  for await (const { key, outcome } of importProcedures(request)) {
    if (outcome !== 'new') throw new Error(`Of the import, ${key} is ${outcome}`)
  }
}

/** Waits until everything written so far can be found, so that no row measures the indexing of the demo. */
export async function indexAll(payload: Payload): Promise<void> {
  await searchServiceOf(payload).catchUp()
}

export async function rebuildIndex(payload: Payload): Promise<void> {
  await searchServiceOf(payload).rebuild()
}
