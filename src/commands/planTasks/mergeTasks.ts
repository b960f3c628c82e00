import type { Due } from '../../domain/assignments/due.js'
import { dueText } from '../../domain/assignments/due.js'
import { isSameDue } from '../../domain/assignments/parseDue.js'
import type { PlanTaskValues } from '../../domain/assignments/planTaskRow.js'
import type { Plan } from '../../payload-types.js'
import { text } from '../../portal/text/vi.js'
import { idOf } from '../../access/roles.js'
import type { ReadTask } from './readPlanTaskFile.js'

type StoredTask = NonNullable<Plan['tasks']>[number]

export type TaskOutcome = 'changed' | 'new' | 'refused' | 'unchanged'

export type TaskResult = Omit<ReadTask, 'task'> & {
  outcome: TaskOutcome
  /** The columns that change, by their titles. */
  changed: readonly string[]
}

const titles = text.office.annex.columns

/**
 * The task table of a plan with the rows of a file in it, by code: rows that are not in the file stay,
 * and so does what the file has no column for.
 */
export function mergeTasks(
  stored: readonly StoredTask[],
  read: readonly ReadTask[],
): { tasks: StoredTask[]; results: TaskResult[]; untouched: number } {
  const tasks = [...stored]
  const results = read.map(({ task, ...row }): TaskResult => {
    if (!task) return { ...row, outcome: 'refused', changed: [] }
    const at = tasks.findIndex(({ code }) => code === task.code)
    const before = tasks[at]
    if (!before) {
      tasks.push({ obligation: 'mandatory', ...storedTask(task) } as StoredTask)
      return { ...row, outcome: 'new', changed: [] }
    }
    const changed = changesOf(before, task)
    if (changed.length === 0) return { ...row, outcome: 'unchanged', changed }
    tasks[at] = { ...before, ...storedTask(task) }
    return { ...row, outcome: 'changed', changed }
  })
  const codes = new Set(read.map(({ code }) => code))
  return { tasks, results, untouched: stored.filter(({ code }) => !codes.has(code)).length }
}

/** Holds only what the row has a column for. */
function storedTask({ leadUnit, coopUnits, ...task }: PlanTaskValues): Partial<StoredTask> {
  return {
    ...(leadUnit !== undefined ? { leadUnit: leadUnit?.id ?? null } : {}),
    ...(coopUnits ? { coopUnits: coopUnits.map(({ id }) => id) } : {}),
    ...task,
  }
}

function changesOf(before: StoredTask, task: PlanTaskValues): string[] {
  const after = storedTask(task)
  const names = Object.keys(after) as (keyof PlanTaskValues)[]
  return names
    .filter((name) => !isSame(name, before[name], after[name]))
    .map((name) => {
      return name === 'due'
        ? text.office.planTasks.changedDue(titles.due, dueText(before.due), dueText(after.due))
        : titles[name]
    })
}

function isSame(name: keyof PlanTaskValues, before: unknown, after: unknown): boolean {
  if (name === 'due') return isSameDue((before ?? { kind: 'none' }) as Due, after as Due)
  return comparable(before) === comparable(after)
}

/** Relations as ids, whoever populated them; nothing and an empty text are one. */
function comparable(value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  if (Array.isArray(value)) return value.map(comparable).join('\u0000')
  return idOf(value) ?? JSON.stringify(value)
}
