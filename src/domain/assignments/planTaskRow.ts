import type { CalendarDate } from '../calendar/calendarDate.js'
import type { Due } from './due.js'
import { obligations, reformAreas, type Obligation, type ReformArea } from '../options.js'
import { parseDue, type DueProblem } from './parseDue.js'
import type { NamedUnit, UnitMatch } from '../units/unitNames.js'
import { foldText } from '../text/vietnameseText.js'

/** The columns of a task table; the exported one has them all. */
export const planTaskNames = [
  'code',
  'area',
  'title',
  'product',
  'leadUnit',
  'coopUnits',
  'responsiblePerson',
  'due',
  'lastDay',
  'budgetAmount',
  'budgetSource',
  'obligation',
  'weight',
  'note',
] as const
export type PlanTaskName = (typeof planTaskNames)[number]

/** A task as a row gives it. What its table has no column for is absent, and stays as it is. */
export type PlanTaskValues = {
  code: string
  title: string
  area?: ReformArea | null
  product?: string | null
  leadUnit?: NamedUnit | null
  coopUnits?: readonly NamedUnit[]
  responsiblePerson?: string | null
  due?: Due
  budgetAmount?: number | null
  budgetSource?: string | null
  obligation?: Obligation
  weight?: number
  note?: string | null
}

/** What is wrong in a column of a row; only a person can tell what was meant. */
export type PlanTaskProblem = { column: PlanTaskName } & (
  | { kind: 'missing' | 'unknown-choice' | 'no-number' | 'repeated' }
  | { kind: 'too-long'; most: number }
  | { kind: 'due'; problem: DueProblem }
  | { kind: 'unknown-unit'; written: string; similar: readonly NamedUnit[] }
  | { kind: 'ambiguous-unit'; written: string; candidates: readonly NamedUnit[] }
)

export type PlanTaskRow = {
  cells: Readonly<Record<PlanTaskName, string>>
  days: Readonly<Partial<Record<PlanTaskName, CalendarDate>>>
  numbers: Readonly<Partial<Record<PlanTaskName, number>>>
  /** Whether the table has the column at all. */
  has: (name: PlanTaskName) => boolean
}

export type PlanTaskRules = {
  match: (written: string) => UnitMatch
  /** The year that "Quý II" means. */
  year: number | null
  areas: Readonly<Record<ReformArea, string>>
  obligations: Readonly<Record<Obligation, string>>
}

const LONGEST_CODE = 20
const LONGEST_DUE = 200

/** One row of a task table as a task, or everything that is wrong with it. */
export function readPlanTask(
  row: PlanTaskRow,
  rules: PlanTaskRules,
): { task: PlanTaskValues | null; problems: readonly PlanTaskProblem[] } {
  const problems: PlanTaskProblem[] = []
  const { cells, has } = row
  const given = <T>(name: PlanTaskName, value: () => T) => (has(name) ? { [name]: value() } : {})
  const words = (name: PlanTaskName) => given(name, () => cells[name] || null)
  const needed = (name: PlanTaskName, most?: number) => {
    if (cells[name] === '') problems.push({ column: name, kind: 'missing' })
    else if (most && cells[name].length > most) {
      problems.push({ column: name, kind: 'too-long', most })
    }
    return cells[name]
  }
  const task = {
    code: needed('code', LONGEST_CODE),
    title: needed('title'),
    ...given('area', () => choiceOf<ReformArea>('area', reformAreas, rules.areas)),
    ...words('product'),
    ...given('leadUnit', () => unitsOf('leadUnit', [cells.leadUnit])[0] ?? null),
    ...given('coopUnits', () => unitsOf('coopUnits', cells.coopUnits.split(/[;\n]/))),
    ...words('responsiblePerson'),
    ...(has('due') || has('lastDay') ? { due: dueOf() } : {}),
    ...given('budgetAmount', () => numberOf('budgetAmount')),
    ...words('budgetSource'),
    ...given(
      'obligation',
      () => choiceOf('obligation', obligations, rules.obligations) ?? 'mandatory',
    ),
    ...given('weight', () => numberOf('weight') ?? 1),
    ...words('note'),
  } as PlanTaskValues
  return { task: problems.length > 0 ? null : task, problems }

  function choiceOf<Key extends string>(
    column: PlanTaskName,
    keys: readonly Key[],
    labels: Readonly<Record<Key, string>>,
  ): Key | null {
    const folded = foldText(cells[column])
    if (folded === '') return null
    const found = keys.find((key) => cells[column] === key || foldText(labels[key]) === folded)
    if (!found) problems.push({ column, kind: 'unknown-choice' })
    return found ?? null
  }

  function unitsOf(column: 'coopUnits' | 'leadUnit', names: readonly string[]): NamedUnit[] {
    const written = names.map((name) => name.trim()).filter((name) => name !== '')
    return written.flatMap((name): NamedUnit[] => {
      const found = rules.match(name)
      if (found.kind === 'found') return [found.unit]
      problems.push(
        found.kind === 'unknown'
          ? { column, kind: 'unknown-unit', written: name, similar: found.similar }
          : { column, kind: 'ambiguous-unit', written: name, candidates: found.candidates },
      )
      return []
    })
  }

  function dueOf(): Due {
    const lastDay = row.days.lastDay ?? null
    if (cells.lastDay !== '' && !lastDay) {
      problems.push({ column: 'lastDay', kind: 'due', problem: 'unclear' })
    }
    const written = row.days.due ?? cells.due
    if (written.length > LONGEST_DUE) {
      problems.push({ column: 'due', kind: 'too-long', most: LONGEST_DUE })
    }
    const parsed = parseDue(written, { year: rules.year, lastDay })
    if (parsed.kind === 'due') return parsed.due
    problems.push({ column: 'due', kind: 'due', problem: parsed.problem })
    return { kind: 'none' }
  }

  function numberOf(column: 'budgetAmount' | 'weight'): number | null {
    const words = cells[column]
    if (words === '') return null
    const number = row.numbers[column] ?? writtenNumber(words)
    if (number !== null && number >= 0) return number
    problems.push({ column, kind: 'no-number' })
    return null
  }
}

/** "1.024.000" and "0,5" as an office writes them; nothing else is a number. */
function writtenNumber(words: string): number | null {
  const bare = words.replace(/\s*(đồng|đ|vnđ|vnd)$/i, '')
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$|^\d+(,\d+)?$/.test(bare)) {
    return Number(bare.replaceAll('.', '').replace(',', '.'))
  }
  return null
}
