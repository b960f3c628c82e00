import type { Payload } from 'payload'

import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { numberKeys } from '../../domain/search/numberKeys.js'
import type { Document, Procedure } from '../../payload-types.js'
import type { SearchEntry, SearchKind } from '../searchIndex.js'
import { OF_PROCEDURE, readProcedureParts, type ProcedureParts } from './procedureParts.js'
import { readPublic } from './readPublic.js'
import { sources, type Source } from './sources.js'
import { idsAt, textsAt } from './textsAt.js'
import { readUnitNames, type UnitNames } from './unitNames.js'

type PublicRecord = { id: string } & Record<string, unknown>

/** The issued paper of a directive is found as the directive, as in the list of documents. */
async function withoutDirectives(
  payload: Payload,
  documents: PublicRecord[],
): Promise<PublicRecord[]> {
  const directives = await readPublic(payload, 'directives', {
    document: { in: documents.map(({ id }) => id) },
  })
  const issued = new Set(directives.map(({ document }) => document))
  return documents.filter(({ id }) => !issued.has(id))
}

type Known = {
  units: ReadonlyMap<string, UnitNames>
  documents: ReadonlyMap<string, Document>
  procedures: ReadonlyMap<string, ProcedureParts>
}

/** The entries of these records as of a day; what the public may not read has none. */
export async function buildEntries(
  payload: Payload,
  { kind, ids, today }: { kind: SearchKind; ids: readonly string[]; today: CalendarDate },
): Promise<SearchEntry[]> {
  const wanted = { id: { in: [...ids] } }
  const readable = (await readPublic(
    payload,
    kind,
    wanted,
    fieldsOf(kind),
  )) as unknown as PublicRecord[]
  const records = kind === 'documents' ? await withoutDirectives(payload, readable) : readable
  const known = await readKnown(payload, { kind, records, today })
  return records.flatMap((record) => entryOf(kind, record, known) ?? [])
}

async function readKnown(
  payload: Payload,
  { kind, records, today }: { kind: SearchKind; records: PublicRecord[]; today: CalendarDate },
): Promise<Known> {
  const source = sources[kind]
  const procedures =
    kind === 'procedures'
      ? await readProcedureParts(payload, { procedures: records as unknown as Procedure[], today })
      : new Map<string, ProcedureParts>()
  const units = new Set([
    ...records.flatMap((record) => source.units.flatMap((path) => idsAt(record, path))),
    ...[...procedures.values()].flatMap(({ postedAt }) => postedAt),
    ...(kind === 'units' ? records.map(({ id }) => id) : []),
  ])
  const papers = records.flatMap((record) =>
    source.documents.flatMap((path) => idsAt(record, path)),
  )
  const [unitNames, documents] = await Promise.all([
    readUnitNames(payload, [...units]),
    papers.length > 0 ? readPublic(payload, 'documents', { id: { in: papers } }) : [],
  ])
  return {
    units: unitNames,
    documents: new Map(documents.map((document) => [document.id, document])),
    procedures,
  }
}

function fieldsOf(kind: SearchKind): string[] {
  const { title, slug, codes, names, summary, body, day, units, documents } = sources[kind]
  const parts = kind === 'procedures' ? OF_PROCEDURE : []
  const texts = [title, slug, ...codes, ...names, ...summary, ...body, ...(day ? [day] : [])]
  return [...texts, ...units, ...documents, 'provenance.demo', ...parts]
}

/** Null where the record has no address yet. */
function entryOf(kind: SearchKind, record: PublicRecord, known: Known): SearchEntry | null {
  const source = sources[kind]
  const slug = record[source.slug]
  const title = record[source.title]
  if (typeof slug !== 'string' || slug === '' || typeof title !== 'string') return null
  const documents = papersOf(record, source, known)
  const units = unitsOf(record, source, known)
  const texts = (paths: readonly string[]) => paths.flatMap((path) => textsAt(record, path))
  const numbers = [...texts(source.codes), ...documents.map(({ numberText }) => numberText)]
  const names = [
    ...texts(source.names),
    ...numbers,
    ...units.flatMap((unit) => unit.names),
    ...documents.map((document) => document.title),
  ]
  const entry: SearchEntry = {
    kind,
    id: record.id,
    slug,
    title,
    code: numbers[0] ?? null,
    names: names.filter((name) => name !== title),
    keys: [...new Set(numbers.flatMap(numberKeys))],
    summary: texts(source.summary)[0] ?? null,
    body: texts(source.body).join('\n'),
    day: source.day ? dayOf(texts([source.day])[0]) : null,
    isDemo: (record.provenance as { demo?: unknown } | undefined)?.demo === true,
    links: [...units.flatMap(({ links }) => links), ...documents.map(({ id }) => id)],
    facets: {},
    sortKeys: {},
    until: null,
  }
  const procedure = known.procedures.get(record.id)
  return withOwnLinks(procedure ? withVersion(entry, procedure, known) : entry)
}

function withVersion(entry: SearchEntry, parts: ProcedureParts, { units }: Known): SearchEntry {
  const postedAt = parts.postedAt.flatMap((id) => units.get(id)?.slug ?? [])
  return {
    ...entry,
    names: [...entry.names, ...parts.names.filter((name) => name !== entry.title)],
    body: [entry.body, parts.body].filter(Boolean).join('\n'),
    day: parts.effectiveFrom,
    links: [...entry.links, ...parts.links],
    facets: { ...parts.facets, 'don-vi': [...new Set(postedAt)] },
    sortKeys: parts.sortKeys,
    until: parts.until,
  }
}

function withOwnLinks(entry: SearchEntry): SearchEntry {
  return { ...entry, links: [...new Set(entry.links)].filter((id) => id !== entry.id) }
}

function unitsOf(record: PublicRecord, { units }: Source, known: Known): UnitNames[] {
  const ids = units.flatMap((path) => idsAt(record, path))
  const posted = known.procedures.get(record.id)?.postedAt ?? []
  return [...new Set([record.id, ...ids, ...posted])].flatMap((id) => known.units.get(id) ?? [])
}

function papersOf(record: PublicRecord, { documents }: Source, known: Known): Document[] {
  return documents
    .flatMap((path) => idsAt(record, path))
    .flatMap((id) => known.documents.get(id) ?? [])
}
