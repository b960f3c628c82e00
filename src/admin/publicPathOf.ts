import type { CollectionSlug } from 'payload'

import { paths } from '../portal/paths.js'

type Keys = { slug?: string | null; nationalCode?: string | null; code?: string | null }

/** Which key of a record its public address is made from. */
const addresses = {
  articles: { key: 'slug', path: paths.article },
  assignments: { key: 'code', path: paths.assignment },
  directives: { key: 'slug', path: paths.document },
  documents: { key: 'slug', path: paths.document },
  'innovation-models': { key: 'slug', path: paths.model },
  inspections: { key: 'slug', path: paths.inspection },
  movements: { key: 'slug', path: paths.movement },
  pages: { key: 'slug', path: paths.page },
  plans: { key: 'slug', path: paths.plan },
  procedures: { key: 'nationalCode', path: paths.procedure },
  units: { key: 'slug', path: paths.unit },
} as const satisfies Partial<
  Record<CollectionSlug, { key: keyof Keys; path: (key: string) => string }>
>

/** The collections whose records have a page of their own. */
export const collectionsWithPages = Object.keys(addresses) as (keyof typeof addresses)[]

/** The public address of a record, or null where it has none. */
export function publicPathOf(collection: CollectionSlug, record: unknown): string | null {
  if (!isWithPage(collection)) return null
  const { key, path } = addresses[collection]
  const value = (record as Keys)[key]
  return value ? path(value) : null
}

function isWithPage(collection: CollectionSlug): collection is keyof typeof addresses {
  return collection in addresses
}
