import { dueText } from '../../../domain/assignments/due.js'
import { formatMoney } from '../../../domain/text/vietnameseFormat.js'
import type { PlanPageView, TaskView } from '../../../queries/plans/findPlan.js'
import { DataTable, type Column } from '../../components/dataTable/DataTable.js'
import { text } from '../../text/vi.js'
import { originList } from '../parts/originList.js'
import { ProgressCell } from '../parts/ProgressSummary.js'
import { PlanTaskFilter } from './PlanTaskFilter.js'
import { UnitName, UnitNames } from '../parts/UnitName.js'

const words = text.plans
const missing = <em className="muted">{text.components.missing}</em>

type PlanTasksProps = { view: PlanPageView; query: URLSearchParams }

/** The task annex of a plan, a table for each area. Columns that no task fills are left out. */
export function PlanTasks({ view, query }: PlanTasksProps) {
  if (view.taskCount === 0) return <p className="muted">{words.noTaskList}</p>
  const columns = columnsFor(view)
  return (
    <>
      <PlanTaskFilter view={view} query={query} />
      {view.areas.length === 0 && <p>{words.noTaskFound}</p>}
      {view.areas.map(({ area, tasks }) => {
        const heading = area ? text.options.reformAreas[area] : words.otherArea
        return (
          <div key={area ?? ''}>
            <h3>{heading}</h3>
            <DataTable
              caption={heading}
              isCaptionHidden
              stacked
              columns={columns}
              rows={tasks}
              rowKey={({ code }) => code}
            />
          </div>
        )
      })}
    </>
  )
}

function columnsFor({ areas, slug }: PlanPageView): Column<TaskView>[] {
  const tasks = areas.flatMap((area) => area.tasks)
  const isUsed = (has: (task: TaskView) => boolean) => tasks.some(has)
  const columns: (Column<TaskView> | false)[] = [
    {
      header: words.task.code,
      width: 'narrow',
      isRowHeader: true,
      cell: ({ code }) => <span className="nowrap">{code}</span>,
    },
    { header: words.task.title, cell: titleCell },
    { header: words.task.product, cell: ({ product }) => product ?? missing },
    {
      header: words.task.leadUnit,
      cell: ({ leadUnit }) => (leadUnit ? <UnitName unit={leadUnit} /> : missing),
    },
    isUsed(({ coopUnits }) => coopUnits.length > 0) && {
      header: words.task.coopUnits,
      cell: ({ coopUnits }) => (coopUnits.length > 0 ? <UnitNames units={coopUnits} /> : missing),
    },
    isUsed(({ responsiblePerson }) => responsiblePerson !== null) && {
      header: words.task.responsiblePerson,
      cell: ({ responsiblePerson }) => responsiblePerson ?? missing,
    },
    { header: words.task.due, width: 'medium', cell: ({ due }) => dueText(due) },
    isUsed(({ budget }) => budget !== null) && {
      header: words.task.budget,
      cell: ({ budget }) => budgetText(budget) ?? missing,
    },
    isUsed(({ progress }) => progress !== null) && {
      header: words.task.progress,
      width: 'narrow',
      cell: (task) => progressCell(task, slug),
    },
  ]
  return columns.filter((column) => column !== false)
}

function titleCell({ title, note, obligation }: TaskView) {
  return (
    <>
      {title}
      {obligation === 'encouraged' && (
        <span className="muted small"> ({text.options.obligations.encouraged})</span>
      )}
      {note && <p className="muted small">{note}</p>}
    </>
  )
}

function budgetText(budget: TaskView['budget']): string | null {
  if (!budget) return null
  const amount = budget.amount === null ? null : formatMoney(budget.amount)
  return [amount, budget.source].filter(Boolean).join(' – ')
}

function progressCell({ code, progress }: TaskView, slug: string) {
  if (!progress) return <span className="muted">{text.documents.directive.notAssigned}</span>
  return <ProgressCell progress={progress} href={originList('ke-hoach', slug)({ item: code })} />
}
