import type { CalendarDate } from '../../../domain/calendar/calendarDate.js'
import {
  endedUnits,
  isProvince,
  type EndedUnit,
  type SuccessionRow,
} from '../../../domain/units/unitFile.js'
import { formatDay } from '../../../domain/text/vietnameseFormat.js'
import { foldText } from '../../../domain/text/vietnameseText.js'
import { ownTurn } from '../../../ownTurn.js'
import { text } from '../../../portal/text/vi.js'
import { readTable, type TableColumn } from '../../../sheets/readTable.js'
import { TableRefused } from '../../../sheets/tableRefused.js'
import type { ImportRequest, RowResult } from '../importer.js'
import { planEnded } from './planEnded.js'
import { saveUnit } from './saveUnit.js'
import { readUnitIndex, type UnitIndex } from './unitIndex.js'

/** The day the two-tier system began; former units ended the day before, unless another day is given. */
export const TWO_TIER_FROM = '2025-07-01' as CalendarDate

type Name =
  | 'divided'
  | 'new_code'
  | 'new_name'
  | 'new_province'
  | 'old_code'
  | 'old_district'
  | 'old_name'
  | 'old_province'

const COLUMNS: readonly TableColumn<Name>[] = [
  { name: 'old_code', titles: ['Mã cũ'], isRequired: true },
  { name: 'old_name', titles: ['Tên cũ'], isRequired: true },
  { name: 'old_district', titles: ['Huyện cũ', 'Cấp huyện cũ'], isRequired: true },
  { name: 'old_province', titles: ['Tỉnh cũ'], isRequired: true },
  { name: 'new_code', titles: ['Mã mới'], isRequired: true },
  { name: 'new_name', titles: ['Tên mới'], isRequired: true },
  { name: 'new_province', titles: ['Tỉnh mới'], isRequired: true },
  { name: 'divided', titles: ['Bị chia'], isRequired: true },
]

const { units: words } = text.imports

/**
 * Brings in which units ended on the day before the two-tier system (or another day that is given),
 * and who holds their area: former communes, their districts, and provinces that were joined. The
 * units of today must be there.
 */
export async function* importSuccessions(
  request: ImportRequest,
  known?: UnitIndex,
): AsyncGenerator<RowResult> {
  const index = known ?? (await readUnitIndex(request.payload))
  const ended = endedUnits(await readRows(request, index))
  if (ended.length === 0) throw new TableRefused(words.unknownProvince(request.province ?? ''))
  let done = 0
  for (const unit of ended) {
    yield* dateSuccessors(request, index, unit)
    yield await importEnded(request, index, unit)
    request.onProgress?.(++done / ended.length)
    await ownTurn()
  }
}

/** A province that others were joined into began on that day; the list of units does not say so. */
async function* dateSuccessors(
  request: ImportRequest,
  index: UnitIndex,
  { level, row, successors }: EndedUnit,
): AsyncGenerator<RowResult> {
  if (level !== 'province') return
  const from = request.effectiveOn ?? TWO_TIER_FROM
  for (const unit of successors.flatMap((name) => index.named(name, level, from))) {
    if (unit.validFrom || unit.validTo) continue
    const dated = { ...unit, validFrom: from }
    const problems = await saveUnit(request, {
      index,
      unit: dated,
      values: { validFrom: from },
    })
    yield {
      place: text.imports.row(row),
      key: unit.code ?? '–',
      name: unit.name,
      outcome: problems.length > 0 ? 'refused' : 'changed',
      details: words.began(formatDay(from)),
      problems,
      warnings: [],
    }
  }
}

/** Ten thousand short rows: a province can be judged only when all of its rows are known. */
async function readRows(
  { source, province, onNotice, effectiveOn }: ImportRequest,
  index: UnitIndex,
): Promise<SuccessionRow[]> {
  const rows: SuccessionRow[] = []
  const day = effectiveOn ?? TWO_TIER_FROM
  // The table names provinces without their codes.
  const named = index.withCode(province ?? '', 'province', day)[0]?.name ?? province
  const onUnknownColumn = (column: string) => onNotice?.(text.imports.unknownColumn(column))
  const onUnreadSheet = (name: string) => onNotice?.(text.imports.unreadSheet(name))
  for await (const { row, cells } of readTable(source, COLUMNS, {
    onUnknownColumn,
    onUnreadSheet,
  })) {
    if (named && !isProvince(named, { name: cells.new_province })) continue
    rows.push({
      row,
      oldCode: cells.old_code,
      oldName: cells.old_name,
      oldDistrict: cells.old_district,
      oldProvince: cells.old_province,
      newCode: cells.new_code,
      newName: cells.new_name,
      newProvince: cells.new_province,
      isDivided: ['true', '1', 'co', 'x'].includes(foldText(cells.divided)),
    })
  }
  return rows
}

async function importEnded(
  request: ImportRequest,
  index: UnitIndex,
  ended: EndedUnit,
): Promise<RowResult> {
  const plan = planEnded(index, ended, request.effectiveOn ?? TWO_TIER_FROM)
  if (plan.kind === 'refused') return resultOf(ended, 'refused', [plan.problem])
  if (plan.kind === 'unchanged') return resultOf(ended, 'unchanged')
  const problems = await saveUnit(request, { index, ...plan })
  return problems.length > 0 ? resultOf(ended, 'refused', problems) : resultOf(ended, plan.kind)
}

function resultOf(
  { code, district, level, name, province, row }: EndedUnit,
  outcome: RowResult['outcome'],
  problems: readonly string[] = [],
): RowResult {
  const where = level === 'province' ? [] : [district, province].filter(Boolean)
  return {
    place: text.imports.row(row),
    key: code ?? '–',
    name: [name, ...where].join(', '),
    outcome,
    details: '',
    problems,
    warnings: [],
  }
}
