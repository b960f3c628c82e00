import { dueWords } from '../domain/assignments/due.js'
import { groupBy } from '../domain/groupBy.js'
import type { ReformArea } from '../domain/options.js'
import { formatMoney } from '../domain/text/vietnameseFormat.js'
import { text } from '../portal/text/vi.js'
import type { AnnexTask, PlanAnnex } from '../queries/plans/findPlanAnnex.js'
import { centred, SIX_POINTS } from './paragraphs.js'
import { ruledTable, type RowGroup, type TableColumn } from './tables.js'
import { writeDocx } from './writeDocx.js'

const words = text.office.annex
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII']

type NumberedTask = { number: number; task: AnnexTask }

/** The task table of a plan as the annex of an official paper (NĐ 30/2020, annex I, part I.III.1). */
export function planAnnex({ title, numberText, tasks, isDemo }: PlanAnnex): Promise<Buffer> {
  return writeDocx({
    title: `${words.name}: ${title}`,
    isLandscape: true,
    children: [
      centred(words.name, { bold: true }),
      centred(words.title.toLocaleUpperCase('vi'), { bold: true }),
      centred(words.attachedTo(title, numberText), {
        italics: true,
        spacing: { after: 2 * SIX_POINTS },
      }),
      ...(isDemo ? [centred(text.parts.demoNotice, { italics: true })] : []),
      tasks.length > 0 ? ruledTable({ columns, groups: groupsOf(tasks) }) : centred(words.none),
    ],
  })
}

/** Numbered through under their areas; where no task has an area there are no headings. */
function groupsOf(tasks: readonly AnnexTask[]): RowGroup<NumberedTask>[] {
  const numbered = tasks.map((task, index) => ({ number: index + 1, task }))
  const byArea = [...groupBy(numbered, ({ task }) => task.area)]
  const hasAreas = byArea.some(([area]) => area !== null)
  return byArea.map(([area, rows], index) => ({
    heading: hasAreas ? headingOf(area, index) : null,
    rows,
  }))
}

function headingOf(area: ReformArea | null, index: number): string {
  const name = area ? text.options.reformAreas[area] : text.plans.otherArea
  return `${ROMAN[index] ?? ''}. ${name.toLocaleUpperCase('vi')}`
}

/** The usual columns of such an annex (DOMAIN §2c); 252 mm in all. */
const columns: TableColumn<NumberedTask>[] = [
  {
    header: words.columns.number,
    width: 11,
    isCentred: true,
    value: ({ number }) => String(number),
  },
  { header: words.columns.title, width: 62, value: ({ task }) => task.title },
  { header: words.columns.product, width: 40, value: ({ task }) => task.product },
  { header: words.columns.leadUnit, width: 32, value: ({ task }) => task.leadUnit?.name ?? null },
  {
    header: words.columns.coopUnits,
    width: 32,
    value: ({ task }) => task.coopUnits.map(({ name }) => name).join('; '),
  },
  {
    header: words.columns.due,
    width: 25,
    isCentred: true,
    value: ({ task }) => dueWords(task.due),
  },
  { header: words.columns.budget, width: 22, isCentred: true, value: ({ task }) => budgetOf(task) },
  { header: words.columns.note, width: 28, value: ({ task }) => task.note },
]

function budgetOf({ budgetAmount, budgetSource }: AnnexTask): string | null {
  const amount = budgetAmount === null ? null : formatMoney(budgetAmount)
  return [amount, budgetSource].filter(Boolean).join('\n') || null
}
