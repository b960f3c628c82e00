import {
  planTaskNames,
  readPlanTask,
  type PlanTaskName,
  type PlanTaskProblem,
  type PlanTaskRules,
  type PlanTaskValues,
} from '../../domain/assignments/planTaskRow.js'
import type { NamedUnit } from '../../domain/units/unitNames.js'
import { compareVietnamese } from '../../domain/text/vietnameseText.js'
import { text } from '../../portal/text/vi.js'
import { readTable, type TableColumn } from '../../sheets/readTable.js'
import { TableRefused } from '../../sheets/tableRefused.js'
import type { SourceFile } from '../../sheets/recogniseFile.js'

const { columns: titles } = text.office.annex
const words = text.office.planTasks

/** The largest plans of provinces have some hundreds. */
const MOST_TASKS = 5_000

/** The first title of each is the one of the exported table. */
const COLUMNS: readonly TableColumn<PlanTaskName>[] = planTaskNames.map((name) => ({
  name,
  titles: [titles[name], ...words.otherTitles[name]],
  isRequired: name === 'code' || name === 'title',
}))

export type ReadTask = {
  /** As a spreadsheet program counts. */
  row: number
  code: string
  title: string
  task: PlanTaskValues | null
  /** Each naming its column. */
  problems: readonly string[]
}

/**
 * The tasks of a table, each with what is wrong with it.
 *
 * @throws TableRefused when the file cannot be read as a whole
 */
export async function readPlanTaskFile(
  source: SourceFile,
  rules: PlanTaskRules,
  onUnknownColumn: (column: string) => void,
): Promise<ReadTask[]> {
  const seen = new Set<string>()
  const tasks: ReadTask[] = []
  for await (const table of readTable(source, COLUMNS, {
    onUnknownColumn,
  })) {
    if (tasks.length >= MOST_TASKS) throw new TableRefused(words.tooMany(MOST_TASKS))
    const { row, cells, days, numbers } = table
    // A column that the file does not have is named by its key only.
    const has = (name: PlanTaskName) => table.placeOf(name) !== name
    const { task, problems } = readPlanTask({ cells, days, numbers, has }, rules)
    const repeated: PlanTaskProblem[] = seen.has(cells.code)
      ? [{ column: 'code', kind: 'repeated' }]
      : []
    seen.add(cells.code)
    const all = [...repeated, ...problems]
    tasks.push({
      row,
      code: cells.code,
      title: cells.title,
      task: all.length > 0 ? null : task,
      problems: all.map((problem) =>
        words.problem(
          has(problem.column) ? table.placeOf(problem.column) : titles[problem.column],
          reason(problem),
        ),
      ),
    })
  }
  return tasks
}

function reason(problem: PlanTaskProblem): string {
  const { reasons } = words
  switch (problem.kind) {
    case 'missing':
    case 'unknown-choice':
    case 'no-number':
    case 'repeated':
      return reasons[problem.kind]
    case 'too-long':
      return reasons['too-long'](problem.most)
    case 'due':
      return reasons.due[problem.problem]
    case 'unknown-unit':
      return reasons['unknown-unit'](problem.written, named(problem.similar))
    case 'ambiguous-unit':
      return reasons['ambiguous-unit'](problem.written, named(problem.candidates))
  }
}

function named(units: readonly NamedUnit[]): string[] {
  return units.map(({ name, code }) => (code ? `${name} (${code})` : name)).sort(compareVietnamese)
}
