import type { Where } from 'payload'

import { groupBy } from '../../domain/groupBy.js'
import type { Directive } from '../../payload-types.js'
import {
  progressBy,
  progressOf,
  readBoardRows,
  type BoardRow,
  type ProgressView,
} from './assignmentProgress.js'
import { boardUnitsOf, matrixOf, readExtensionCounts, readLatestWork, standsAs } from './board.js'
import type { BoardItem, BoardMatrix, BoardUnit, LateWork } from './board.js'
import { DOCUMENT_LINK, documentLinkOf } from '../reading/links.js'
import { publicStates, standings, type Standing } from './listAssignments.js'
import type { FilterRules, ListParams } from '../reading/listParams.js'
import type { Reader } from '../reading/reader.js'
import { readUnitLinks, type UnitLink } from '../units/unitLinks.js'

export type BoardFilter = 'don-vi' | 'nhom' | 'trang-thai' | 'tinh-hinh'

export const boardFilters: FilterRules<BoardFilter> = {
  'don-vi': 'text',
  nhom: 'text',
  'trang-thai': publicStates,
  'tinh-hinh': standings,
}

/** Units side by side: what fits a screen, and a print in landscape. */
const UNITS_ON_A_PAGE = 10
const LATEST_SHOWN = 5

/** One assignment of the board as a line of a table. */
export type BoardEntry = Readonly<{ row: BoardRow; unit: UnitLink | null; item: BoardItem | null }>

export type BoardPageView = Readonly<{
  slug: string
  title: string
  numberText: string | null
  /** All of it, whatever is asked for. */
  progress: ProgressView | null
  /** How many assignments are shown by what is asked for, on all pages. */
  found: number
  matrix: BoardMatrix
  /** Every unit that has something of what is asked for, what is red first. */
  byUnit: readonly BoardUnit[]
  latest: readonly LateWork[]
  units: readonly BoardUnit[]
  headings: readonly string[]
  page: number
  pages: number
  updatedAt: string
}>

type Asked = { where: Where; params: ListParams<BoardFilter> }

/** The board of a directive: requirements down, units across, some units at a time, what is red first. */
export async function findBoard(reader: Reader, asked: Asked): Promise<BoardPageView | null> {
  const found = await readBoard(reader, asked)
  if (!found) return null
  const { directive, rows, shown, byUnit, units, links, items } = found
  const { page, today } = asked.params
  const pageUnits = byUnit.slice((page - 1) * UNITS_ON_A_PAGE, page * UNITS_ON_A_PAGE)
  const onPage = new Set(pageUnits.map(({ id }) => id))
  const cells = shown.filter(({ unit }) => onPage.has(unit))
  const [extensions, latest] = await Promise.all([
    readExtensionCounts(reader, cells),
    page === 1 ? readLatestWork(reader, { rows: shown, limit: LATEST_SHOWN, links, today }) : [],
  ])
  return {
    slug: directive.slug ?? '',
    title: directive.title,
    numberText: documentLinkOf(directive.document)?.numberText ?? null,
    progress: progressOf(rows, today),
    found: shown.length,
    matrix: matrixOf(cells, {
      items,
      units: pageUnits,
      byItem: await progressBy(rows, { key: ({ item }) => item, today }),
      extensions,
    }),
    byUnit,
    latest,
    units,
    headings: [...new Set(items.flatMap(({ heading }) => heading ?? []))],
    page,
    pages: Math.ceil(byUnit.length / UNITS_ON_A_PAGE),
    updatedAt: directive.updatedAt,
  }
}

/** What the board shows on all its pages, one assignment a line, unit after unit in the order of the board. */
export async function listBoardEntries(
  reader: Reader,
  asked: Asked,
): Promise<Iterable<BoardEntry> | null> {
  const found = await readBoard(reader, asked)
  if (!found) return null
  return entriesOf(found)
}

/** Made as they are asked for, because there may be thousands. */
function* entriesOf({
  shown,
  byUnit,
  items,
}: NonNullable<Awaited<ReturnType<typeof readBoard>>>): Generator<BoardEntry> {
  const place = new Map(items.map((item, index) => [item.code, { item, index }]))
  const rowsOf = groupBy(shown, ({ unit }) => unit)
  const placeOf = ({ item }: BoardRow) => place.get(item)?.index ?? Infinity
  for (const { id, unit } of byUnit) {
    const rows = (rowsOf.get(id) ?? []).toSorted(
      (left, right) => placeOf(left) - placeOf(right) || 0,
    )
    for (const row of rows) yield { row, unit, item: place.get(row.item)?.item ?? null }
  }
}

/** All rows and what is asked for of them. */
async function readBoard(reader: Reader, { where, params }: Asked) {
  const { today } = params
  const directive = await reader.findOne('directives', where, {
    select: { slug: true, title: true, document: true, requirements: true, updatedAt: true },
    populate: { documents: DOCUMENT_LINK },
    depth: 1,
  })
  if (!directive) return null
  const rows = await readBoardRows(reader, {
    where: { 'origin.directive': { equals: directive.id } },
    today,
  })
  const ids = [...new Set(rows.map(({ unit }) => unit))]
  const links = await readUnitLinks(reader, { units: ids, today })
  const items = boardItemsOf(directive)
  const units = await boardUnitsOf(rows, { links, today })
  const shown = rows.filter(filterOf(params, { items, units }))
  const withWork = new Set(shown.map(({ unit }) => unit))
  const byUnit = units.filter(({ id }) => withWork.has(id))
  return { directive, rows, shown, links, items, units, byUnit }
}

type Known = { items: readonly BoardItem[]; units: readonly BoardUnit[] }

function filterOf(
  { filters }: ListParams<BoardFilter>,
  { items, units }: Known,
): (row: BoardRow) => boolean {
  const { 'don-vi': slug, 'trang-thai': state, nhom } = filters
  const unit = slug && units.find((each) => each.unit.slug === slug)?.id
  const codes = nhom && items.filter(({ heading }) => heading === nhom).map(({ code }) => code)
  const standing = filters['tinh-hinh'] as Standing | undefined
  return (row) =>
    (!slug || row.unit === unit) &&
    (!state || row.state === state) &&
    (!codes || codes.includes(row.item)) &&
    (!standing || standsAs(row, standing))
}

/** The requirements in the order of the source. */
export function boardItemsOf({ requirements }: Pick<Directive, 'requirements'>): BoardItem[] {
  return [...(requirements ?? [])]
    .sort((left, right) => (left.order ?? Infinity) - (right.order ?? Infinity) || 0)
    .map(({ code, text, heading }) => ({ code, text, heading: heading || null }))
}
