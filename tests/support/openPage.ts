import { load, type CheerioAPI } from 'cheerio'
import request from 'supertest'

import type { RunningPortal } from './portal.js'

export type OpenedPage = {
  status: number
  location: string | undefined
  $: CheerioAPI
  /** What stands in the page's own part, blanks as one. */
  words: string
}

/** Opens a page as a visitor without JavaScript would, and does not follow redirects. */
export async function openPage(portal: RunningPortal, path: string): Promise<OpenedPage> {
  const answer = await request(portal.app()).get(encodeURI(path)).redirects(0)
  const $ = load(answer.text)
  return {
    status: answer.status,
    location: answer.headers.location,
    $,
    words: $('main').text().replace(/\s+/g, ' ').trim(),
  }
}

type Json = Record<string, unknown>

export async function openJson<Body = Json>(portal: RunningPortal, path: string): Promise<Body> {
  const answer = await request(portal.app()).get(encodeURI(path)).expect(200)
  return answer.body as Body
}

export type JsonList = { total: number; page: number; pages: number; rows: Json[] }
