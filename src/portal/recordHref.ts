import { isPublicKind, publicKeys, type PublicKind } from '../domain/publicKeys.js'
import { paths } from './paths.js'

const pages: Readonly<Record<PublicKind, (key: string) => string>> = {
  procedures: paths.procedure,
  directives: paths.document,
  documents: paths.document,
  plans: paths.plan,
  assignments: paths.assignment,
  movements: paths.movement,
  'innovation-models': paths.model,
  inspections: paths.inspection,
  units: paths.unit,
  articles: paths.article,
  pages: paths.page,
}

/** The public address of a record by the part of it that is its own; null for what has no page. */
export function pageHref(collection: string, key: string): string | null {
  return isPublicKind(collection) && key !== '' ? pages[collection](key) : null
}

/** The public address of a record; null where it has no page or may not be seen. */
export function recordHref(collection: string, record: unknown): string | null {
  if (!isPublicKind(collection) || typeof record !== 'object' || record === null) return null
  const key = (record as Record<string, unknown>)[publicKeys[collection]]
  return typeof key === 'string' ? pageHref(collection, key) : null
}
