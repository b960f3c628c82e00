import type { Payload } from 'payload'

import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import { postingProblems } from '../../domain/postings/posting.js'
import type { Viewer } from './adminViewer.js'
import { judgePostings, type JudgedPosting } from '../postings/judgedPostings.js'
import { listOverduePostings, type OverdueLine } from '../postings/overduePostings.js'
import { readPostingRules } from '../postings/postingRules.js'
import { overdueTask, readTasks, type PostingTask } from '../postings/postingTasks.js'
import { publicReader } from '../reading/reader.js'

export const postingTabs = ['overdue', ...postingProblems, 'hanging'] as const
export type PostingTab = (typeof postingTabs)[number]

export type PostingsParams = Readonly<{
  tab: PostingTab
  /** Id of a unit; all of them where it is empty. */
  unit: string
  page: number
  today: CalendarDate
}>

export type UnitPostings = Readonly<{
  unit: Readonly<{ id: string; name: string }>
  counts: Readonly<Partial<Record<PostingTab, number>>>
  total: number
}>

export type PostingsView = Readonly<{
  tabs: readonly Readonly<{ tab: PostingTab; count: number }>[]
  rows: readonly PostingTask[]
  total: number
  page: number
  pages: number
  /** Every unit that has something to do, the most first. */
  units: readonly UnitPostings[]
}>

const PAGE_SIZE = 20

type Context = { payload: Payload; viewer: Viewer }

/** Who sees the postings to be done: those who may do something about them, and those who read everything. */
export function seesPostings({ roles, seesAllWork, units }: Viewer): boolean {
  return seesAllWork || units.size > 0 || roles.includes('procedure-controller')
}

/** "Niêm yết cần xử lý": what is overdue, void, old, wrong or not looked at, in the viewer's units. */
export async function listPostings(
  { payload, viewer }: Context,
  { tab, unit, page, today }: PostingsParams,
): Promise<PostingsView> {
  const { overdue, judged } = await judgeAll({ payload, viewer }, today)
  const ofUnit = <Line extends { unit: unknown }>(
    lines: readonly Line[],
    idOf: (line: Line) => string,
  ) => (unit ? lines.filter((line) => idOf(line) === unit) : lines)
  const late = ofUnit(overdue, (line) => line.unit.id)
  const here = ofUnit(judged, (line) => line.unit)
  const tabs = postingTabs.map((each) => ({
    tab: each,
    count: each === 'overdue' ? late.length : linesOf(each, here).length,
  }))
  const total = tabs.find((each) => each.tab === tab)?.count ?? 0
  const [from, to] = [(page - 1) * PAGE_SIZE, page * PAGE_SIZE]
  return {
    tabs,
    rows:
      tab === 'overdue'
        ? late.slice(from, to).map((line) => overdueTask(line, viewer))
        : await readTasks(viewer, { judged: linesOf(tab, here).slice(from, to), today }),
    total,
    page,
    pages: Math.ceil(total / PAGE_SIZE),
    units: await countByUnit(viewer, { overdue, judged }),
  }
}

/** How many postings there is something to do about, in the viewer's units. */
export async function countPostingTasks(context: Context, today: CalendarDate): Promise<number> {
  const { overdue, judged } = await judgeAll(context, today)
  return overdue.length + judged.filter(({ problems }) => problems.length > 0).length
}

async function judgeAll({ payload, viewer }: Context, today: CalendarDate) {
  const reader = publicReader(payload)
  const rules = await readPostingRules(reader)
  const asked = { today, rules, units: unitsOf(viewer) }
  const overdue = await listOverduePostings(reader, asked)
  return { overdue, judged: await judgePostings(reader, asked) }
}

/** Null for everybody's. */
function unitsOf({ seesAllWork, roles, units }: Viewer): readonly string[] | null {
  return seesAllWork || roles.includes('procedure-controller') ? null : [...units]
}

/** The oldest problem first; what hangs in order of unit. */
function linesOf(
  tab: Exclude<PostingTab, 'overdue'>,
  judged: readonly JudgedPosting[],
): readonly JudgedPosting[] {
  if (tab === 'hanging') return judged
  const sinceOf = ({ problems }: JudgedPosting) =>
    problems.find(({ problem }) => problem === tab)?.since ?? ''
  return judged
    .filter(({ problems }) => problems.some(({ problem }) => problem === tab))
    .toSorted((one, other) => (sinceOf(one) < sinceOf(other) ? -1 : 1))
}

type All = { overdue: readonly OverdueLine[]; judged: readonly JudgedPosting[] }

async function countByUnit(viewer: Viewer, { overdue, judged }: All): Promise<UnitPostings[]> {
  const counts = new Map<string, Partial<Record<PostingTab, number>>>()
  const count = (unit: string, tab: PostingTab) => {
    const known = counts.get(unit) ?? {}
    counts.set(unit, { ...known, [tab]: (known[tab] ?? 0) + 1 })
  }
  for (const { unit } of overdue) count(unit.id, 'overdue')
  for (const { unit, problems } of judged) {
    for (const { problem } of problems) count(unit, problem)
  }
  if (counts.size === 0) return []
  const { docs } = await viewer.reader.find('units', {
    where: { id: { in: [...counts.keys()] } },
    select: { name: true },
    limit: 0,
    pagination: false,
  })
  return docs
    .map(({ id, name }) => {
      const own = counts.get(id) ?? {}
      const total = Object.values(own).reduce((sum, each) => sum + each, 0)
      return { unit: { id, name }, counts: own, total }
    })
    .toSorted((one, other) => other.total - one.total)
}
