import { paths } from './paths.js'

/** Where the records that a text may link to have their pages, by the key of their address. */
const pages: Record<string, { key: string; path: (key: string) => string }> = {
  documents: { key: 'slug', path: paths.document },
  directives: { key: 'slug', path: paths.document },
  plans: { key: 'slug', path: paths.plan },
  assignments: { key: 'code', path: paths.assignment },
  movements: { key: 'slug', path: paths.movement },
  'innovation-models': { key: 'slug', path: paths.model },
  procedures: { key: 'nationalCode', path: paths.procedure },
  inspections: { key: 'slug', path: paths.inspection },
  units: { key: 'slug', path: paths.unit },
  articles: { key: 'slug', path: paths.article },
  pages: { key: 'slug', path: paths.page },
}

/** The public address of a record by the part of it that is its own; null for what has no page. */
export function pageHref(collection: string, key: string): string | null {
  const page = Object.hasOwn(pages, collection) ? pages[collection] : undefined
  return page && key !== '' ? page.path(key) : null
}

/** The public address of a record; null where it has no page or may not be seen. */
export function recordHref(collection: string, record: unknown): string | null {
  const page = Object.hasOwn(pages, collection) ? pages[collection] : undefined
  if (!page || typeof record !== 'object' || record === null) return null
  const key = (record as Record<string, unknown>)[page.key]
  return typeof key === 'string' && key !== '' ? page.path(key) : null
}
