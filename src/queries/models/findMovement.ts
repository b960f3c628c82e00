import type { Where } from 'payload'

import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { groupBy } from '../../domain/groupBy.js'
import type {
  EntryState,
  MovementForm,
  MovementLevel,
  MovementPhase,
} from '../../domain/options.js'
import type { Movement, MovementEntry } from '../../payload-types.js'
import { DOCUMENT_LINK, documentLinkOf, PAGE_LINK, pageLinkOf } from '../reading/links.js'
import type { DocumentLink, PageLink } from '../reading/links.js'
import { ARTICLE_LINK, provenanceOf, type ProvenanceView } from '../reading/provenance.js'
import type { Reader } from '../reading/reader.js'
import { readUnitLinks, UNIT_LINK, type UnitLink, type UnitLinks } from '../units/unitLinks.js'

export type PhaseView = Readonly<{
  name: MovementPhase
  from: CalendarDate | null
  to: CalendarDate | null
  note: string | null
}>

export type CriteriaGroupView = Readonly<{
  group: string | null
  criteria: readonly Readonly<{ text: string; maxPoints: number | null }>[]
}>

export type EntryView = Readonly<{
  unit: UnitLink | null
  person: string | null
  pledge: string | null
  registeredOn: CalendarDate | null
  state: EntryState
  award: string | null
  awardDecision: string | null
  isDemo: boolean
}>

export type MovementPageView = Readonly<{
  slug: string
  title: string
  slogan: string | null
  form: MovementForm
  level: MovementLevel
  issuer: UnitLink | null
  periodFrom: CalendarDate | null
  periodTo: CalendarDate | null
  document: DocumentLink | null
  directive: PageLink | null
  parent: PageLink | null
  children: readonly PageLink[]
  purpose: string | null
  audience: string | null
  awards: string | null
  body: Movement['body']
  phases: readonly PhaseView[]
  criteria: readonly CriteriaGroupView[]
  entries: readonly EntryView[]
  provenance: ProvenanceView
  updatedAt: string
}>

const SHOWN = {
  slug: true,
  title: true,
  slogan: true,
  form: true,
  level: true,
  issuer: true,
  periodFrom: true,
  periodTo: true,
  document: true,
  directive: true,
  parent: true,
  purpose: true,
  audience: true,
  awards: true,
  body: true,
  phases: true,
  criteria: true,
  provenance: true,
  updatedAt: true,
} as const

/** A movement with its phases, criteria and everybody who has entered. */
export async function findMovement(
  reader: Reader,
  { where, today }: { where: Where; today: CalendarDate },
): Promise<MovementPageView | null> {
  const movement = await reader.findOne('movements', where, {
    select: SHOWN,
    populate: {
      documents: DOCUMENT_LINK,
      directives: PAGE_LINK,
      movements: PAGE_LINK,
      units: UNIT_LINK,
      articles: ARTICLE_LINK,
    },
    depth: 1,
  })
  if (!movement) return null
  const [entries, children] = await Promise.all([
    readEntries(reader, movement.id),
    reader.find('movements', {
      where: { parent: { equals: movement.id } },
      select: PAGE_LINK,
      sort: '-periodFrom',
      limit: 0,
      pagination: false,
    }),
  ])
  const units = [movement.issuer, ...entries.map(({ unit }) => unit)]
  const links = await readUnitLinks(reader, { units, today })
  return {
    ...contentOf(movement),
    issuer: links.one(movement.issuer),
    children: children.docs.flatMap((child) => pageLinkOf(child) ?? []),
    entries: entries.map((entry) => entryOf(entry, links)),
  }
}

async function readEntries(reader: Reader, movementId: string): Promise<MovementEntry[]> {
  const { docs } = await reader.find('movement-entries', {
    where: { movement: { equals: movementId } },
    select: {
      unit: true,
      person: true,
      pledge: true,
      registeredOn: true,
      state: true,
      award: true,
      awardDecision: true,
      provenance: { demo: true },
    },
    populate: { units: UNIT_LINK },
    depth: 1,
    sort: 'registeredOn',
    limit: 0,
    pagination: false,
  })
  return docs
}

function contentOf(movement: Movement) {
  const { slug, title, form, level, body, updatedAt } = movement
  return {
    slug: slug ?? '',
    title,
    slogan: movement.slogan || null,
    form,
    level,
    periodFrom: dayOf(movement.periodFrom),
    periodTo: dayOf(movement.periodTo),
    document: documentLinkOf(movement.document),
    directive: pageLinkOf(movement.directive),
    parent: pageLinkOf(movement.parent),
    purpose: movement.purpose || null,
    audience: movement.audience || null,
    awards: movement.awards || null,
    body,
    phases: (movement.phases ?? []).map(({ name, from, to, note }) => ({
      name,
      from: dayOf(from),
      to: dayOf(to),
      note: note || null,
    })),
    criteria: criteriaOf(movement),
    provenance: provenanceOf(movement.provenance),
    updatedAt,
  }
}

function criteriaOf({ criteria }: Movement): CriteriaGroupView[] {
  const groups = groupBy(criteria ?? [], ({ group }) => group || null)
  return [...groups].map(([group, those]) => ({
    group,
    criteria: those.map(({ text, maxPoints }) => ({ text, maxPoints: maxPoints ?? null })),
  }))
}

function entryOf(entry: MovementEntry, links: UnitLinks): EntryView {
  return {
    unit: links.one(entry.unit),
    person: entry.person || null,
    pledge: entry.pledge || null,
    registeredOn: dayOf(entry.registeredOn),
    state: entry.state,
    award: entry.award || null,
    awardDecision: entry.awardDecision || null,
    isDemo: entry.provenance?.demo === true,
  }
}
