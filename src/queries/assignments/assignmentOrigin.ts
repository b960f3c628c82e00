import type { AssignmentOrigin } from '../../domain/options.js'
import type { Assignment } from '../../payload-types.js'
import { PAGE_LINK, pageLinkOf, type PageLink } from '../reading/links.js'

/** What an assignment was made from; `page` is null where that is not public. */
export type OriginView = Readonly<{
  kind: AssignmentOrigin
  page: PageLink | null
  /** Code of the requirement, task or finding in it. */
  itemKey: string | null
}>

/** Give it as `populate`, so that an origin can be linked. */
export const ORIGIN_LINKS = {
  directives: PAGE_LINK,
  plans: PAGE_LINK,
  inspections: PAGE_LINK,
} as const

export function originOf({ origin }: Assignment): OriginView | null {
  const kind = origin?.kind
  return kind ? { kind, page: pageLinkOf(origin[kind]), itemKey: origin.itemKey || null } : null
}
