import { isValidDay, type CalendarDate } from '../../../domain/calendar/calendarDate.js'
import { isProvince, kindOfTerritory, shortProvinceName } from '../../../domain/units/unitFile.js'
import { foldText, slugOf } from '../../../domain/text/vietnameseText.js'
import { ownTurn } from '../../../ownTurn.js'
import { text } from '../../../portal/text/vi.js'
import { readTable, type TableColumn, type TableRow } from '../../../sheets/readTable.js'
import { TableRefused } from '../../../sheets/tableRefused.js'
import type { ImportRequest, RowResult } from '../importer.js'
import { importSuccessions, TWO_TIER_FROM } from './importSuccessions.js'
import type { UnitPlan } from './planEnded.js'
import { newId, saveUnit } from './saveUnit.js'
import { readUnitIndex, type IndexedUnit, type UnitIndex } from './unitIndex.js'

type Name = 'code' | 'level' | 'name' | 'province_code' | 'province_name' | 'type' | 'valid_from'

const COLUMNS: readonly TableColumn<Name>[] = [
  { name: 'code', titles: ['Mã đơn vị', 'Mã'], isRequired: true },
  { name: 'name', titles: ['Tên đơn vị', 'Tên'], isRequired: true },
  { name: 'type', titles: ['Loại'] },
  { name: 'level', titles: ['Cấp'], isRequired: true },
  { name: 'province_code', titles: ['Mã tỉnh'], isRequired: true },
  { name: 'province_name', titles: ['Tên tỉnh', 'Tỉnh'] },
  { name: 'valid_from', titles: ['Có hiệu lực từ ngày'], isDay: true },
]

const { units: words } = text.imports

type Row = TableRow<Name>
type Level = 'commune' | 'province'

/**
 * Brings provinces and communes in, by their codes; what former units they come from can follow from
 * a second file in the same run. Units that are there already are left as they are, or get the code
 * they lack; whatever could be two things is refused.
 */
export async function* importUnits(request: ImportRequest): AsyncGenerator<RowResult> {
  const rows = await readRows(request)
  const index = await readUnitIndex(request.payload)
  const shared = sharedNames(rows)
  const wanted = rows.filter((row) => isWanted(request, row))
  if (wanted.length === 0) throw new TableRefused(words.unknownProvince(request.province ?? ''))
  let done = 0
  // Provinces first: communes lie in them.
  for (const level of ['province', 'commune'] as const) {
    for (const row of wanted.filter(({ cells }) => levelOf(cells.level) === level)) {
      yield await importUnit(request, { row, level, index, shared })
      request.onProgress?.(++done / wanted.length)
      await ownTurn()
    }
  }
  for (const row of wanted.filter(({ cells }) => !levelOf(cells.level))) {
    yield resultOf(row, 'refused', [words.level(row.cells.level)])
  }
  if (request.successions) {
    yield* importSuccessions({ ...request, source: request.successions }, index)
  }
}

type Planning = { row: Row; level: Level; index: UnitIndex; shared: ReadonlySet<string> }

async function importUnit(request: ImportRequest, planning: Planning): Promise<RowResult> {
  const { row } = planning
  const plan = planUnit(request, planning)
  if (plan.kind === 'refused') return resultOf(row, 'refused', [plan.problem])
  if (plan.kind === 'unchanged') return resultOf(row, 'unchanged')
  const problems = await saveUnit(request, { index: planning.index, ...plan })
  return problems.length > 0 ? resultOf(row, 'refused', problems) : resultOf(row, plan.kind)
}

function planUnit(request: ImportRequest, planning: Planning): UnitPlan {
  const { row, level, index } = planning
  const { code, name, province_code: provinceCode } = row.cells
  if (row.cells.valid_from && !row.days.valid_from && !isValidDay(row.cells.valid_from)) {
    return refused(words.day(row.cells.valid_from))
  }
  const at = dayOfList(request, row)
  const parent = level === 'commune' ? index.withCode(provinceCode, 'province', at) : []
  if (level === 'commune' && parent.length !== 1) return refused(words.noProvince(provinceCode))
  const parentId = parent[0]?.id ?? null

  const coded = index.withCode(code, level, at)
  if (coded.length > 1) return refused(words.ambiguousCode(code))
  if (coded[0]) return planKnown(coded[0], { name, parentId })
  const named = index.named(name, level, at).filter((unit) => unit.parent === parentId)
  return planNamed(named, row) ?? planNew(request, planning, parentId)
}

/** Units of the same name in the same place: one without a code gets it, anything else is not clear. */
function planNamed(named: readonly IndexedUnit[], { cells: { code, name } }: Row): UnitPlan | null {
  const [only] = named
  if (!only) return null
  if (named.length > 1) return refused(words.ambiguousName(name))
  if (only.code) return refused(words.otherCode(only.code))
  return { kind: 'changed', unit: { ...only, code }, values: { code } }
}

function planKnown(
  known: IndexedUnit,
  { name, parentId }: { name: string; parentId: string | null },
): UnitPlan {
  if (foldText(known.name) !== foldText(name)) return refused(words.otherName(known.name))
  if (known.level === 'commune' && known.parent !== parentId) return refused(words.otherParent)
  return { kind: 'unchanged' }
}

function planNew(
  request: ImportRequest,
  { row, level, index, shared }: Planning,
  parentId: string | null,
): UnitPlan {
  const { code, name } = row.cells
  const kind = kindOfTerritory(name, level)
  if (!code || !kind) return refused(code ? words.kind(name) : words.noCode)
  const province = index.byId(parentId)?.name ?? ''
  const short = shortProvinceName(province)
  const slugs = [name, `${name} ${short}`, `${name} ${short} ${code}`].map(slugOf)
  const slug = slugs.slice(shared.has(foldText(name)) ? 1 : 0).find((each) => !index.hasSlug(each))
  const validFrom = level === 'commune' ? dayOfList(request, row) : (row.days.valid_from ?? null)
  const unit = { code, name, level, parent: parentId, validFrom, validTo: null }
  return {
    kind: 'new',
    unit: { ...unit, id: newId(code), slug: slug ?? '', successors: [] },
    values: { ...unit, kind, ...(slug && { slug }) },
  }
}

function refused(problem: string): UnitPlan {
  return { kind: 'refused', problem }
}

/** The day for which the row says something. */
function dayOfList({ effectiveOn }: ImportRequest, { cells, days }: Row): CalendarDate {
  const stated = days.valid_from ?? (isValidDay(cells.valid_from) ? cells.valid_from : null)
  return stated ?? effectiveOn ?? TWO_TIER_FROM
}

/** The list of the country is small (3,355 rows), and which names are shared shows only at its end. */
async function readRows({ source, onNotice }: ImportRequest): Promise<Row[]> {
  const rows: Row[] = []
  const onUnknownColumn = (column: string) => onNotice?.(text.imports.unknownColumn(column))
  const onUnreadSheet = (name: string) => onNotice?.(text.imports.unreadSheet(name))
  for await (const row of readTable(source, COLUMNS, { onUnknownColumn, onUnreadSheet }))
    rows.push(row)
  return rows
}

function sharedNames(rows: readonly Row[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const { cells } of rows) {
    const name = foldText(cells.name)
    if (seen.has(name)) shared.add(name)
    seen.add(name)
  }
  return shared
}

function isWanted({ province }: ImportRequest, { cells }: Row): boolean {
  if (!province) return true
  return isProvince(province, { code: cells.province_code, name: cells.province_name })
}

function levelOf(cell: string): Level | null {
  const folded = foldText(cell).replace(/^cap /, '')
  if (['province', 'tinh', 'tinh thanh pho'].includes(folded)) return 'province'
  return ['commune', 'xa', 'xa phuong dac khu'].includes(folded) ? 'commune' : null
}

function resultOf(
  { row, cells }: Row,
  outcome: RowResult['outcome'],
  problems: readonly string[] = [],
): RowResult {
  const place = text.imports.row(row)
  const { code: key, name } = cells
  return { place, key, name, outcome, details: '', problems, warnings: [] }
}
