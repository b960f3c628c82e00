import { fetchPage } from './fetchPage.js'

/** Lists whose first linked record stands for the details of its kind. */
const LISTS = [
  '/van-ban',
  '/ke-hoach',
  '/nhiem-vu',
  '/phong-trao',
  '/mo-hinh',
  '/thu-tuc',
  '/kiem-tra',
  '/don-vi',
  '/tin-tuc',
]
/** Lists below a list. */
const PARTS = ['/thu-tuc/thay-doi', '/thu-tuc/bai-bo']
const DIRECTIVE = '/van-ban/216-bcd-nc'

/** One address for every type of public page. */
export async function publicPages(address: string): Promise<string[]> {
  const details: string[] = []
  for (const list of LISTS) {
    const { body } = await fetchPage(`${address}${list}`)
    const links = [...body.toString().matchAll(/<a\b[^>]*\bhref="([^"]+)"/g)].map(
      ([, href]) => href,
    )
    const detail = links.find(
      (href) => new RegExp(`^${list}/[^/?#]+$`).test(href ?? '') && !PARTS.includes(href ?? ''),
    )
    if (!detail) throw new Error(`${list} links to no record`)
    details.push(detail)
  }
  return ['/', ...LISTS, ...new Set([DIRECTIVE, ...details])]
}
