import type { Where } from 'payload'

import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import { PAGE_LINK, pageLinkOf, type PageLink } from '../reading/links.js'
import { readPaper, type PaperView } from './readPaper.js'
import type { Reader } from '../reading/reader.js'

export type DocumentPageView = Readonly<{
  paper: PaperView
  /** The directive that was issued with this document; its page shows both. */
  directive: PageLink | null
  plans: readonly PageLink[]
  movements: readonly PageLink[]
}>

/** A document that is not a directive's paper, and what in the portal rests on it. */
export async function findDocument(
  reader: Reader,
  { where, today }: { where: Where; today: CalendarDate },
): Promise<DocumentPageView | null> {
  const paper = await readPaper(reader, { where, today })
  if (!paper) return null
  const rests = { document: { equals: paper.id } }
  const [directive, plans, movements] = await Promise.all([
    reader.findOne('directives', rests, { select: PAGE_LINK }),
    reader.find('plans', {
      where: rests,
      select: PAGE_LINK,
      sort: '-year',
      limit: 0,
      pagination: false,
    }),
    reader.find('movements', { where: rests, select: PAGE_LINK, limit: 0, pagination: false }),
  ])
  return {
    paper,
    directive: pageLinkOf(directive),
    plans: plans.docs.flatMap((plan) => pageLinkOf(plan) ?? []),
    movements: movements.docs.flatMap((movement) => pageLinkOf(movement) ?? []),
  }
}
