import { createServer } from 'node:http'

import { getPayload } from 'payload'

import configPromise from '../../payload.config.js'

/** Writes articles in parallel when it is asked to, and tells what failed and what failing writes left. */
const WRITES = 100
const payload = await getPayload({ config: configPromise })

process.on('message', () => {
  measure().then(
    (result) => process.send?.({ result }),
    (cause: unknown) => process.send?.({ error: (cause as Error).message }),
  )
})
createServer((_req, res) => res.end()).listen(Number(process.env.PORT), process.env.HOST)

async function measure() {
  const began = performance.now()
  const sound = await createAll((index) => `lanh-${index}`)
  const seconds = (performance.now() - began) / 1000
  failFor('hong-')
  const mixed = await createAll((index) => (index % 4 === 0 ? `hong-${index}` : `tot-${index}`))
  const rejected = (settled: PromiseSettledResult<unknown>[]) =>
    settled.filter(({ status }) => status === 'rejected').length
  const ofBroken = WRITES / 4
  return {
    asked: WRITES,
    failed: rejected(sound) + Math.abs(rejected(mixed) - ofBroken),
    ofBroken,
    leftBehind: await countLeft('hong-'),
    seconds,
  }
}

function createAll(slugOf: (index: number) => string): Promise<PromiseSettledResult<unknown>[]> {
  const create = async (index: number) =>
    payload.create({
      collection: 'articles',
      data: {
        title: slugOf(index),
        slug: slugOf(index),
        datePrecision: 'unknown',
        _status: index % 2 ? 'published' : 'draft',
      },
      overrideAccess: true, // The bench writes as the system does.
    })
  return Promise.allSettled(Array.from({ length: WRITES }, (_, index) => create(index)))
}

function failFor(prefix: string): void {
  payload.collections.articles.config.hooks.afterChange.push(({ doc }) => {
    if ((doc as { slug?: string }).slug?.startsWith(prefix)) throw new Error('a hook fails')
  })
}

async function countLeft(prefix: string): Promise<number> {
  const [articles, versions, changes] = await Promise.all([
    payload.count({
      collection: 'articles',
      where: { slug: { like: prefix } },
      overrideAccess: true,
    }),
    payload.countVersions({
      collection: 'articles',
      where: { 'version.slug': { like: prefix } },
      overrideAccess: true,
    }),
    payload.count({
      collection: 'change-log',
      where: { docTitle: { like: prefix } },
      overrideAccess: true,
    }),
  ])
  return articles.totalDocs + versions.totalDocs + changes.totalDocs
}
