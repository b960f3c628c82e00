import { paths } from '../../paths.js'

type Asked = { q: string; kind?: string | null; page?: number }

/** The address of a search. */
export function searchHref({ q, kind, page = 1 }: Asked): string {
  const parameters = new URLSearchParams({ q })
  if (kind) parameters.set('loai', kind)
  if (page > 1) parameters.set('trang', String(page))
  return `${paths.search}?${parameters}`
}
