import type { CollectionSlug, Where } from 'payload'

import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { ProcedureLevel, ReplicationState } from '../../domain/options.js'
import { MODEL_ROW, modelRowsOf, type ModelRow } from '../models/listModels.js'
import { PAGE_LINK, pageLinkOf, pageLinksOf, type PageLink } from '../reading/links.js'
import { populated } from '../reading/populated.js'
import type { Reader } from '../reading/reader.js'
import { readUnitAssignments, type UnitAssignments } from '../assignments/unitAssignments.js'
import { UNIT_LINK } from './unitLinks.js'

/** The newest of a kind, and how many there are. */
export type Newest<Item> = Readonly<{ items: readonly Item[]; total: number }>

/** What a unit does or did, as far as the portal knows. */
export type UnitWork = Readonly<{
  assignments: UnitAssignments
  /** Its own, and those of units that were merged into it: they are named with their owner. */
  models: Newest<ModelRow>
  adopted: readonly Readonly<{ model: PageLink; state: ReplicationState; isDemo: boolean }>[]
  plans: Newest<PageLink>
  directives: Newest<PageLink>
  documents: Newest<PageLink>
  movements: readonly PageLink[]
  inspections: Newest<PageLink>
  articles: Newest<PageLink>
  /** Procedures that are handled at the unit's level; null for a unit that handles none. */
  procedures: Readonly<{ level: ProcedureLevel; total: number }> | null
  posted: readonly Readonly<{ code: string; name: string }>[]
}>

const SHOWN_OF_EACH = 8

type Asked = {
  unit: string
  /** Units that live on in this one. */
  mergedIn: readonly string[]
  /** Null for a unit that handles no procedures. */
  level: ProcedureLevel | null
  today: CalendarDate
}

export async function readUnitWork(reader: Reader, asked: Asked): Promise<UnitWork> {
  const { unit, mergedIn, level, today } = asked
  const issued: Where = { issuer: { equals: unit } }
  const [assignments, models, adopted, plans, directives, documents, movements, inspections] =
    await Promise.all([
      readUnitAssignments(reader, { unit, today }),
      readModels(reader, { owners: [unit, ...mergedIn], today }),
      readAdopted(reader, unit),
      newest(reader, 'plans', {
        where: { or: [issued, { 'tasks.leadUnit': { equals: unit } }] },
        sort: '-year',
      }),
      newest(reader, 'directives', { where: issued, sort: '-issuedOn' }),
      newest(reader, 'documents', { where: issued, sort: '-issuedOn' }),
      readMovements(reader, unit),
      newest(reader, 'inspections', { where: { units: { in: [unit] } }, sort: '-year' }),
    ])
  const [articles, procedures, posted] = await Promise.all([
    newest(reader, 'articles', { where: { units: { in: [unit] } }, sort: '-publishedOn' }),
    countProcedures(reader, level),
    readPosted(reader, unit),
  ])
  return {
    assignments,
    models,
    adopted,
    plans,
    directives,
    documents,
    movements,
    inspections,
    articles,
    procedures,
    posted,
  }
}

type Titled = Extract<
  CollectionSlug,
  'plans' | 'directives' | 'documents' | 'inspections' | 'articles'
>

async function newest(
  reader: Reader,
  collection: Titled,
  { where, sort }: { where: Where; sort: string },
): Promise<Newest<PageLink>> {
  const { docs, totalDocs } = await reader.find(collection, {
    where,
    select: PAGE_LINK,
    sort,
    limit: SHOWN_OF_EACH,
  })
  return { items: pageLinksOf(docs), total: totalDocs }
}

async function readModels(
  reader: Reader,
  { owners, today }: { owners: string[]; today: CalendarDate },
): Promise<Newest<ModelRow>> {
  const { docs, totalDocs } = await reader.find('innovation-models', {
    where: { owner: { in: owners } },
    select: MODEL_ROW,
    populate: { units: UNIT_LINK },
    depth: 1,
    sort: ['-startYear', 'name'],
    limit: SHOWN_OF_EACH,
  })
  return { items: await modelRowsOf(reader, { models: docs, today }), total: totalDocs }
}

async function readAdopted(reader: Reader, unit: string): Promise<UnitWork['adopted']> {
  const { docs } = await reader.find('replications', {
    where: { unit: { equals: unit } },
    select: { model: true, state: true, provenance: { demo: true } },
    populate: { 'innovation-models': { name: true, slug: true } },
    depth: 1,
    limit: 0,
    pagination: false,
  })
  return docs.flatMap(({ model, state, provenance }) => {
    const known = populated(model)
    if (!known?.slug) return []
    const link = { title: known.name, slug: known.slug }
    return [{ model: link, state, isDemo: provenance?.demo === true }]
  })
}

async function readMovements(reader: Reader, unit: string): Promise<PageLink[]> {
  const { docs } = await reader.find('movement-entries', {
    where: { unit: { equals: unit } },
    select: { movement: true },
    populate: { movements: PAGE_LINK },
    depth: 1,
    limit: 0,
    pagination: false,
  })
  const links = docs.flatMap(({ movement }) => pageLinkOf(movement) ?? [])
  return [...new Map(links.map((link) => [link.slug, link])).values()]
}

async function countProcedures(
  reader: Reader,
  level: ProcedureLevel | null,
): Promise<UnitWork['procedures']> {
  if (!level) return null
  const total = await reader.count('procedures', {
    levels: { in: [level] },
    abolished: { not_equals: true },
  })
  return total > 0 ? { level, total } : null
}

/** The procedures that hang out at the unit now. */
async function readPosted(reader: Reader, unit: string): Promise<UnitWork['posted']> {
  const { docs } = await reader.find('postings', {
    where: { unit: { equals: unit }, removedOn: { exists: false } },
    select: { version: true },
    populate: { 'procedure-versions': { procedure: true } },
    depth: 1,
    limit: 0,
    pagination: false,
  })
  const procedures = docs.flatMap(({ version }) => populated(version)?.procedure ?? [])
  if (procedures.length === 0) return []
  const found = await reader.find('procedures', {
    where: { id: { in: procedures } },
    select: { nationalCode: true, name: true },
    sort: 'nationalCode',
    limit: 0,
    pagination: false,
  })
  return found.docs.map(({ nationalCode, name }) => ({ code: nationalCode, name }))
}
