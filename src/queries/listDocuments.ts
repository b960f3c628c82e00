import type { Where } from 'payload'

import { dayOf, type CalendarDate } from '../domain/calendarDate.js'
import { documentKinds, documentValidities } from '../domain/options.js'
import type { DocumentKind, DocumentValidity } from '../domain/options.js'
import type { Directive, Document } from '../payload-types.js'
import type { FilterRules, ListParams, ListView } from './listParams.js'
import { populated } from './populated.js'
import type { Reader } from './reader.js'
import { searchWhere } from './searchWhere.js'
import { readUnitLinks, UNIT_LINK, type RelatedUnit, type UnitLink } from './unitLinks.js'
import { issuedIn, issuedBy } from './whereParts.js'

export type DocumentFilter = 'loai' | 'linh-vuc' | 'don-vi' | 'nam' | 'trang-thai'

/** `directive` stands for every document whose requirements the portal follows up. */
export const documentFilters: FilterRules<DocumentFilter> = {
  loai: ['directive', ...documentKinds],
  'linh-vuc': 'text',
  'don-vi': 'text',
  nam: 'year',
  'trang-thai': documentValidities,
}

/** One line of the list: a directive together with its issued paper, or any other document. */
export type DocumentRow = Readonly<{
  slug: string
  title: string
  numberText: string | null
  kind: DocumentKind | null
  validity: DocumentValidity | null
  issuedOn: CalendarDate | null
  issuer: UnitLink | null
  summary: string | null
  isDirective: boolean
  isDemo: boolean
}>

type Params = ListParams<DocumentFilter>
type Key = { id: string; issuedOn: CalendarDate | null; isDirective: boolean }
type DirectiveKey = Key & { paper: string | null }

const NEWEST_FIRST = ['-issuedOn', 'title']

/**
 * Directives and documents in one list, newest first. The issued paper of a directive is not listed
 * again: it answers filters for its directive.
 */
export async function listDocuments(
  reader: Reader,
  params: Params,
): Promise<ListView<DocumentRow>> {
  const directives = await readDirectiveKeys(reader)
  const [matching, documents] = await Promise.all([
    matchingDirectives(reader, { params, directives }),
    readDocumentKeys(reader, { params, directives }),
  ])
  const total = matching.length + documents.total
  const from = (params.page - 1) * params.limit
  const shown = mergedByDay(matching, documents.keys).slice(from, from + params.limit)
  return {
    rows: await readRows(reader, { keys: shown, today: params.today }),
    total,
    page: params.page,
    pages: Math.ceil(total / params.limit),
  }
}

/** Directives are few: a handful a year. */
async function readDirectiveKeys(reader: Reader, where?: Where): Promise<DirectiveKey[]> {
  const { docs } = await reader.find('directives', {
    ...(where && { where }),
    select: { issuedOn: true, document: true },
    sort: NEWEST_FIRST,
    limit: 0,
    pagination: false,
  })
  return docs.map(({ id, issuedOn, document }) => ({
    id,
    issuedOn: dayOf(issuedOn),
    isDirective: true,
    paper: typeof document === 'string' ? document : (document?.id ?? null),
  }))
}

/** Those that answer the filters themselves or through their issued paper. */
async function matchingDirectives(
  reader: Reader,
  { params, directives }: { params: Params; directives: DirectiveKey[] },
): Promise<DirectiveKey[]> {
  const asked = documentWhere(params)
  if (asked.length === 0) return directives
  const own = directiveWhere(params)
  const [ownMatches, paperMatches] = await Promise.all([
    own ? readDirectiveKeys(reader, { and: own }) : [],
    reader.find('documents', {
      where: { and: [...asked, { id: { in: papersOf(directives) } }] },
      select: {},
      limit: 0,
      pagination: false,
    }),
  ])
  const found = new Set([...ownMatches, ...paperMatches.docs].map(({ id }) => id))
  return directives.filter(({ id, paper }) => found.has(id) || (paper && found.has(paper)))
}

/** The newest documents up to the end of the page that is asked for; a page of both kinds needs no more. */
async function readDocumentKeys(
  reader: Reader,
  { params, directives }: { params: Params; directives: DirectiveKey[] },
): Promise<{ keys: Key[]; total: number }> {
  if (params.filters.loai === 'directive') return { keys: [], total: 0 }
  const { docs, totalDocs } = await reader.find('documents', {
    where: { and: [...documentWhere(params), { id: { not_in: papersOf(directives) } }] },
    select: { issuedOn: true },
    sort: NEWEST_FIRST,
    limit: params.page * params.limit,
  })
  const keys = docs.map(({ id, issuedOn }) => ({ id, issuedOn: dayOf(issuedOn), isDirective: false }))
  return { keys, total: totalDocs }
}

function documentWhere({ q, filters }: Params): Where[] {
  const { loai: kind, 'linh-vuc': subject, 'don-vi': unit, nam: year } = filters
  const validity = filters['trang-thai']
  return [
    ...searchWhere(q),
    ...(kind && kind !== 'directive' ? [{ kind: { equals: kind } }] : []),
    ...(subject ? [{ subjects: { contains: subject } }] : []),
    ...(validity ? [{ validity: { equals: validity } }] : []),
    ...issuedBy(unit),
    ...issuedIn(year),
  ]
}

/** Null where a filter asks for something that only the issued paper has. */
function directiveWhere({ q, filters }: Params): Where[] | null {
  const { loai: kind, 'linh-vuc': subject, 'don-vi': unit, nam: year } = filters
  if ((kind && kind !== 'directive') || subject || filters['trang-thai']) return null
  return [...searchWhere(q), ...issuedBy(unit), ...issuedIn(year)]
}

/** Both lists are sorted already; undated ones stand last in each. */
function mergedByDay(directives: readonly Key[], documents: readonly Key[]): Key[] {
  return [...directives, ...documents].sort((left, right) => {
    const [leftDay, rightDay] = [left.issuedOn ?? '', right.issuedOn ?? '']
    if (leftDay === rightDay) return 0
    return leftDay < rightDay ? 1 : -1
  })
}

async function readRows(
  reader: Reader,
  { keys, today }: { keys: readonly Key[]; today: CalendarDate },
): Promise<DocumentRow[]> {
  const [directives, documents] = await Promise.all([
    readShownDirectives(reader, idsOf(keys, true)),
    readShownDocuments(reader, idsOf(keys, false)),
  ])
  const links = await readUnitLinks(reader, {
    units: [...directives, ...documents].map(({ issuer }) => issuer as RelatedUnit),
    today,
  })
  const rows = new Map<string, DocumentRow>([
    ...directives.map((each) => [each.id, directiveRow(each, links.one(each.issuer))] as const),
    ...documents.map((each) => [each.id, documentRow(each, links.one(each.issuer))] as const),
  ])
  return keys.flatMap(({ id }) => rows.get(id) ?? [])
}

async function readShownDirectives(reader: Reader, ids: string[]): Promise<Directive[]> {
  if (ids.length === 0) return []
  const { docs } = await reader.find('directives', {
    where: { id: { in: ids } },
    select: { slug: true, title: true, summary: true, issuedOn: true, issuer: true, document: true, provenance: { demo: true } },
    populate: { documents: { numberText: true, kind: true, validity: true, issuedOn: true }, units: UNIT_LINK },
    depth: 1,
    limit: 0,
    pagination: false,
  })
  return docs
}

async function readShownDocuments(reader: Reader, ids: string[]): Promise<Document[]> {
  if (ids.length === 0) return []
  const { docs } = await reader.find('documents', {
    where: { id: { in: ids } },
    select: {
      slug: true,
      title: true,
      numberText: true,
      kind: true,
      validity: true,
      issuedOn: true,
      issuer: true,
      issuerText: true,
      summary: true,
      provenance: { demo: true },
    },
    populate: { units: UNIT_LINK },
    depth: 1,
    limit: 0,
    pagination: false,
  })
  return docs
}

function directiveRow(directive: Directive, issuer: UnitLink | null): DocumentRow {
  const paper = populated(directive.document)
  return {
    slug: directive.slug ?? '',
    title: directive.title,
    numberText: paper?.numberText ?? null,
    kind: paper?.kind ?? null,
    validity: paper?.validity ?? null,
    issuedOn: dayOf(directive.issuedOn ?? paper?.issuedOn),
    issuer,
    summary: directive.summary || null,
    isDirective: true,
    isDemo: directive.provenance?.demo === true,
  }
}

function documentRow(document: Document, issuer: UnitLink | null): DocumentRow {
  const { issuerText } = document
  return {
    slug: document.slug ?? '',
    title: document.title,
    numberText: document.numberText,
    kind: document.kind,
    validity: document.validity,
    issuedOn: dayOf(document.issuedOn),
    issuer: issuer ?? (issuerText ? { name: issuerText, slug: null } : null),
    summary: document.summary || null,
    isDirective: false,
    isDemo: document.provenance?.demo === true,
  }
}

function papersOf(directives: readonly DirectiveKey[]): string[] {
  return directives.flatMap(({ paper }) => paper ?? [])
}

function idsOf(keys: readonly Key[], isDirective: boolean): string[] {
  return keys.filter((key) => key.isDirective === isDirective).map(({ id }) => id)
}
