import type { Where } from 'payload'

import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { documentKinds, documentValidities } from '../../domain/options.js'
import { readDocumentRows, type DocumentKey, type DocumentRow } from './documentRows.js'
import { foundWhere } from '../search/foundWhere.js'
import type { FilterRules, ListParams } from '../reading/listParams.js'
import type { Reader } from '../reading/reader.js'
import { readUnitOptions, type UnitListView } from '../units/unitOptions.js'
import { issuedIn, issuedBy } from '../reading/whereParts.js'

export type DocumentFilter = 'loai' | 'linh-vuc' | 'don-vi' | 'nam' | 'trang-thai'

/** `directive` stands for every document whose requirements the portal follows up. */
export const documentFilters: FilterRules<DocumentFilter> = {
  loai: ['directive', ...documentKinds],
  'linh-vuc': 'text',
  'don-vi': 'text',
  nam: 'year',
  'trang-thai': documentValidities,
}

type Params = ListParams<DocumentFilter>
type Key = DocumentKey & { issuedOn: CalendarDate | null }
type DirectiveKey = Key & { paper: string | null }

const NEWEST_FIRST = ['-issuedOn', 'title']

/**
 * Directives and documents in one list, newest first. The issued paper of a directive is not listed
 * again: it answers filters for its directive.
 */
export async function listDocuments(
  reader: Reader,
  params: Params,
): Promise<UnitListView<DocumentRow>> {
  const directives = await readDirectiveKeys(reader)
  const [matching, documents] = await Promise.all([
    matchingDirectives(reader, { params, directives }),
    readDocumentKeys(reader, { params, directives }),
  ])
  const total = matching.length + documents.total
  const from = (params.page - 1) * params.limit
  const shown = mergedByDay(matching, documents.keys).slice(from, from + params.limit)
  return {
    rows: await readDocumentRows(reader, { keys: shown, today: params.today }),
    total,
    page: params.page,
    pages: Math.ceil(total / params.limit),
    units: await readUnitOptions(reader, {
      collection: 'documents',
      field: 'issuer',
      slug: params.filters['don-vi'],
      today: params.today,
    }),
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
  const asked = await documentWhere(reader, params)
  if (asked.length === 0) return directives
  const own = await directiveWhere(reader, params)
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
    where: {
      and: [...(await documentWhere(reader, params)), { id: { not_in: papersOf(directives) } }],
    },
    select: { issuedOn: true },
    sort: NEWEST_FIRST,
    limit: params.page * params.limit,
  })
  const keys = docs.map(({ id, issuedOn }) => ({
    id,
    issuedOn: dayOf(issuedOn),
    isDirective: false,
  }))
  return { keys, total: totalDocs }
}

async function documentWhere(reader: Reader, { q, filters }: Params): Promise<Where[]> {
  const { loai: kind, 'linh-vuc': subject, 'don-vi': unit, nam: year } = filters
  const validity = filters['trang-thai']
  return [
    ...(await foundWhere(reader, 'documents', q)),
    ...(kind && kind !== 'directive' ? [{ kind: { equals: kind } }] : []),
    ...(subject ? [{ subjects: { contains: subject } }] : []),
    ...(validity ? [{ validity: { equals: validity } }] : []),
    ...issuedBy(unit),
    ...issuedIn(year),
  ]
}

/** Null where a filter asks for something that only the issued paper has. */
async function directiveWhere(reader: Reader, { q, filters }: Params): Promise<Where[] | null> {
  const { loai: kind, 'linh-vuc': subject, 'don-vi': unit, nam: year } = filters
  if ((kind && kind !== 'directive') || subject || filters['trang-thai']) return null
  return [...(await foundWhere(reader, 'directives', q)), ...issuedBy(unit), ...issuedIn(year)]
}

/** Both lists are sorted already; undated ones stand last in each. */
function mergedByDay(directives: readonly Key[], documents: readonly Key[]): Key[] {
  return [...directives, ...documents].sort((left, right) => {
    const [leftDay, rightDay] = [left.issuedOn ?? '', right.issuedOn ?? '']
    if (leftDay === rightDay) return 0
    return leftDay < rightDay ? 1 : -1
  })
}

function papersOf(directives: readonly DirectiveKey[]): string[] {
  return directives.flatMap(({ paper }) => paper ?? [])
}
