import type { Where } from 'payload'

import type { Page } from '../payload-types.js'
import type { Reader } from './reading/reader.js'

export type StaticPageView = Readonly<{
  slug: string
  title: string
  body: Page['body']
  updatedAt: string
}>

/** A page that hardly ever changes: about the portal, terms of use. */
export async function findPage(reader: Reader, where: Where): Promise<StaticPageView | null> {
  const page = await reader.findOne('pages', where, {
    select: { slug: true, title: true, body: true, updatedAt: true },
    depth: 1,
  })
  if (!page) return null
  const { slug, title, body, updatedAt } = page
  return { slug: slug ?? '', title, body, updatedAt }
}
