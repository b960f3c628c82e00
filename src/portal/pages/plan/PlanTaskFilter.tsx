import { formatNumber } from '../../../domain/text/vietnameseFormat.js'
import type { PlanPageView } from '../../../queries/plans/findPlan.js'
import { FilterForm } from '../../components/filterForm/FilterForm.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import { choiceField, unitField } from '../parts/filterFields.js'

const words = text.plans

/** A plan with fewer tasks is read at a glance. */
const WORTH_FILTERING = 4

/** Limits the tasks to an area, a unit, or what is late. */
export function PlanTaskFilter({ view, query }: { view: PlanPageView; query: URLSearchParams }) {
  const { slug, areas, taskCount, units } = view
  const found = areas.reduce((sum, { tasks }) => sum + tasks.length, 0)
  if (taskCount < WORTH_FILTERING) return null
  const fields = [
    choiceField('linh-vuc', words.areaFilter, text.options.reformAreas),
    ...unitField(units),
    ...(view.progress
      ? [choiceField('tinh-hinh', text.boards.filter.standing, text.assignments.standings)]
      : []),
  ]
  const values = Object.fromEntries(fields.map(({ name }) => [name, query.get(name) ?? undefined]))
  const path = `${paths.plan(slug)}#nhiem-vu`
  return (
    <FilterForm
      action={path}
      fields={fields}
      values={values}
      resultCount={words.tasksFound(formatNumber(found), formatNumber(taskCount))}
      clearHref={Object.values(values).some(Boolean) ? path : undefined}
    />
  )
}
