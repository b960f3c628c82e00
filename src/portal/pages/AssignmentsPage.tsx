import { dueText } from '../../domain/assignments/due.js'
import { formatPercent } from '../../domain/text/vietnameseFormat.js'
import type { OriginView } from '../../queries/assignments/assignmentOrigin.js'
import type { AssignmentRow } from '../../queries/assignments/assignmentRows.js'
import type { AssignmentListView } from '../../queries/assignments/listAssignments.js'
import { DataTable } from '../components/dataTable/DataTable.js'
import { StatusTag } from '../components/statusTag/StatusTag.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import type { ActiveFilter } from './parts/ActiveFilters.js'
import { deadlineText } from './assignment/deadlineWords.js'
import { choiceField, pageField, unitField, wordsField } from './parts/filterFields.js'
import { ListPage } from './parts/ListPage.js'
import { publicStateNames } from './parts/stateNames.js'
import { UnitName } from './parts/UnitName.js'

type AssignmentsPageProps = { view: AssignmentListView; query: URLSearchParams }

const words = text.assignments

/** Assignments as a table, because they are compared by unit, deadline and state. */
export function AssignmentsPage({ view, query }: AssignmentsPageProps) {
  const { title, lead, noun } = words.list
  return (
    <ListPage
      title={title}
      lead={<p>{lead}</p>}
      path={paths.assignments}
      query={query}
      view={view}
      filter={[
        wordsField(words.list.searchPlaceholder),
        ...unitField(view.units),
        choiceField('trang-thai', words.list.state, publicStateNames),
        choiceField('tinh-hinh', words.list.standing, words.standings),
        choiceField('linh-vuc', words.list.area, text.options.reformAreas),
        ...pageField('van-ban', words.list.directive, view.directives),
        ...pageField('ke-hoach', words.list.plan, view.plans),
      ]}
      active={activeFilters(view, query)}
      noun={noun}
    >
      <DataTable
        caption={title}
        isCaptionHidden
        stacked
        columns={[
          { header: words.fields.code, cell: codeCell },
          { header: words.fields.title, isRowHeader: true, cell: titleCell },
          {
            header: words.fields.unit,
            cell: ({ unit }) => (unit ? <UnitName unit={unit} /> : words.unknownUnit),
          },
          { header: words.fields.state, cell: stateCell },
          { header: words.fields.due, cell: dueCell },
        ]}
        rows={view.rows}
        rowKey={({ code }) => code}
      />
    </ListPage>
  )
}

function codeCell({ code }: AssignmentRow) {
  return <span className="nowrap">{code}</span>
}

function titleCell({ code, title, origin, isDemo }: AssignmentRow) {
  return (
    <>
      <a href={paths.assignment(code)}>{title}</a>
      {origin?.page && <p className="muted small">{originText(origin)}</p>}
      {isDemo && <p className="muted small">{text.parts.demoTag}</p>}
    </>
  )
}

function stateCell({ state, percent }: AssignmentRow) {
  return (
    <>
      <StatusTag state={state} />
      {percent !== null && <p className="small">{formatPercent(percent)}</p>}
    </>
  )
}

function dueCell(row: AssignmentRow) {
  const { due, timeliness } = row
  const deadline = deadlineText(row) ?? (due.kind === 'none' ? null : dueText(due))
  return (
    <>
      {timeliness && <StatusTag timeliness={timeliness.current} />}
      {deadline && <p className="small">{deadline}</p>}
    </>
  )
}

function originText({ kind, page, itemKey }: OriginView): string {
  const item = itemKey && words.originItem[kind](itemKey)
  return [page?.title, item].filter(Boolean).join(', ')
}

/** What a link limits the list to, besides the fields of its form. */
function activeFilters(
  { origin, helping }: AssignmentListView,
  query: URLSearchParams,
): ActiveFilter[] {
  const { requirement, helpingUnit } = words.list
  const asked: [name: string, label: string, shown: string | undefined][] = [
    ['kiem-tra', text.options.assignmentOrigins.inspection, origin?.page?.title],
    ['phoi-hop', helpingUnit, helping?.name],
    ['yeu-cau', requirement, undefined],
  ]
  return asked.flatMap(([name, label, shown]) => {
    const value = query.get(name)
    return value ? [{ name, label, value: shown ?? value }] : []
  })
}
