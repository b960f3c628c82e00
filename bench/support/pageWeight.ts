import { load, type CheerioAPI } from 'cheerio'

import { fetchPage } from './fetchPage.js'

/** Compressed bytes that a browser may fetch for a first view, and the hosts other than ours that it would ask. */
export type PageWeight = { html: number; css: number; fonts: number; js: number; hosts: string[] }

const BROWSER = { 'accept-encoding': 'br, gzip' }
const LOADED =
  'link[rel=stylesheet][href], link[rel=preload][href], link[rel~=icon][href], script[src], img[src], iframe[src], source[src]'

/** Fonts are counted as if every one named by the styles were needed. Styles in the page count with it. */
export async function weighPage(address: string, path: string): Promise<PageWeight> {
  const page = load((await fetchPage(`${address}${path}`)).body)
  const base = new URL(path, address)
  const sheets = urlsOf(page, 'link[rel=stylesheet]', base)
  const named = [
    ...urlsIn(page('style').text(), base),
    ...(await Promise.all(sheets.map(urlsNamedBy))).flat(),
  ]
  const fonts = [...new Set(named.filter((url) => /\.woff2?$/.test(url)))]
  const loaded = [...urlsOf(page, LOADED, base), ...named]
  return {
    html: await bytesOf([base.href]),
    css: await bytesOf(sheets),
    fonts: await bytesOf(fonts),
    js: await bytesOf(urlsOf(page, 'script[src]', base)),
    hosts: [...new Set(loaded.map((url) => new URL(url).host))].filter(
      (host) => host !== base.host,
    ),
  }
}

function urlsOf(page: CheerioAPI, selector: string, base: URL): string[] {
  return page(selector)
    .toArray()
    .map((each) => page(each).attr('src') ?? page(each).attr('href') ?? '')
    .map((address) => new URL(address, base).href)
    .filter((url) => /^https?:/.test(url))
}

async function urlsNamedBy(sheet: string): Promise<string[]> {
  return urlsIn((await fetchPage(sheet)).body.toString(), new URL(sheet))
}

function urlsIn(css: string, base: URL): string[] {
  return [...css.matchAll(/url\(["']?([^"')]+)/g)]
    .map(([, url = '']) => new URL(url, base).href)
    .filter((url) => /^https?:/.test(url))
}

async function bytesOf(urls: readonly string[]): Promise<number> {
  const answers = await Promise.all(urls.map((url) => fetchPage(url, BROWSER)))
  return answers.reduce((sum, { body }) => sum + body.length, 0)
}
