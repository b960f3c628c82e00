import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import { reformAreas, type ReformArea } from '../../domain/options.js'
import type { Plan } from '../../payload-types.js'
import { progressBy, progressOf } from '../assignments/assignmentProgress.js'
import type { BoardRow, ProgressView } from '../assignments/assignmentProgress.js'
import {
  boardUnitsOf,
  readLatestWork,
  standsAs,
  type BoardUnit,
  type LateWork,
} from '../assignments/board.js'
import { standings, type Standing } from '../assignments/listAssignments.js'
import type { FilterRules, ListParams } from '../reading/listParams.js'
import type { Reader } from '../reading/reader.js'
import type { UnitLinks } from '../units/unitLinks.js'

export type PlanTaskFilter = 'linh-vuc' | 'don-vi' | 'tinh-hinh'
export type PlanTaskParams = Pick<ListParams<PlanTaskFilter>, 'filters' | 'today'>

/** What the tasks on the page of a plan can be limited to. */
export const planTaskFilters: FilterRules<PlanTaskFilter> = {
  'linh-vuc': reformAreas,
  'don-vi': 'text',
  'tinh-hinh': standings,
}

/** How the work of a plan stands; all null or empty where nothing has been given. */
export type PlanWork = Readonly<{
  progress: ProgressView | null
  byItem: ReadonlyMap<string, ProgressView>
  /** In the order of the catalogue; work without an area last. */
  byArea: readonly Readonly<{ area: ReformArea | null; progress: ProgressView }>[]
  /** What is red first. */
  byUnit: readonly BoardUnit[]
  latest: readonly LateWork[]
}>

type Task = NonNullable<Plan['tasks']>[number]

type Given = {
  tasks: readonly Task[]
  rows: readonly BoardRow[]
  links: UnitLinks
  today: CalendarDate
}

const LATEST_SHOWN = 5

/** Work that was given without an area has that of its task. */
export async function planWorkOf(
  reader: Reader,
  { tasks, rows, links, today }: Given,
): Promise<PlanWork> {
  const areas = new Map(tasks.map(({ code, area }) => [code, area ?? null]))
  const areaOf = ({ item, area }: BoardRow) => area ?? areas.get(item) ?? null
  const byArea = await progressBy(rows, { key: areaOf, today })
  return {
    progress: progressOf(rows, today),
    byItem: await progressBy(rows, { key: ({ item }) => item, today }),
    byArea: [...reformAreas, null].flatMap((area) => {
      const progress = byArea.get(area)
      return progress ? [{ area, progress }] : []
    }),
    byUnit: await boardUnitsOf(rows, { links, today }),
    latest: await readLatestWork(reader, { rows, limit: LATEST_SHOWN, links, today }),
  }
}

/** Tasks of an area; that a unit leads, helps with or was given; with work that stands so. */
export function planTaskFilter(
  { filters }: PlanTaskParams,
  { rows, links }: Pick<Given, 'rows' | 'links'>,
): (task: Task) => boolean {
  const { 'linh-vuc': area, 'don-vi': slug } = filters
  const standing = filters['tinh-hinh'] as Standing | undefined
  const isOf = (unit: Parameters<UnitLinks['one']>[0]) => !slug || links.one(unit)?.slug === slug
  const given = rows.filter((row) => isOf(row.unit) && (!standing || standsAs(row, standing)))
  const items = new Set(given.map(({ item }) => item))
  return (task) => {
    if (area && task.area !== area) return false
    if (standing) return items.has(task.code)
    return items.has(task.code) || [task.leadUnit, ...(task.coopUnits ?? [])].some(isOf)
  }
}
