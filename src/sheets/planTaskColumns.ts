import { dueUpperBound, dueWords } from '../domain/assignments/due.js'
import { text } from '../portal/text/vi.js'
import type { AnnexTask, AnnexUnit } from '../queries/plans/findPlanAnnex.js'
import type { Column } from './columns.js'

const { columns: headers } = text.office.annex

/** The task table of a plan as a sheet that can be changed and read back in (commands/planTasks). */
export function planTaskColumns(nameOf: (unit: AnnexUnit) => string): Column<AnnexTask>[] {
  return [
    { header: headers.code, kind: 'text', value: ({ code }) => code, width: 12 },
    {
      header: headers.area,
      value: ({ area }) => area && text.options.reformAreas[area],
      width: 26,
    },
    { header: headers.title, value: ({ title }) => title, width: 60 },
    { header: headers.product, value: ({ product }) => product },
    { header: headers.leadUnit, value: ({ leadUnit }) => leadUnit && nameOf(leadUnit) },
    { header: headers.coopUnits, value: ({ coopUnits }) => coopUnits.map(nameOf).join('; ') },
    {
      header: headers.responsiblePerson,
      value: ({ responsiblePerson }) => responsiblePerson,
      width: 22,
    },
    { header: headers.due, kind: 'text', value: ({ due }) => dueWords(due), width: 22 },
    { header: headers.lastDay, kind: 'day', value: ({ due }) => dueUpperBound(due) },
    { header: headers.budgetAmount, kind: 'money', value: ({ budgetAmount }) => budgetAmount },
    { header: headers.budgetSource, value: ({ budgetSource }) => budgetSource, width: 22 },
    {
      header: headers.obligation,
      value: ({ obligation }) => text.options.obligations[obligation],
      width: 14,
    },
    { header: headers.weight, kind: 'number', value: ({ weight }) => weight, width: 10 },
    { header: headers.note, value: ({ note }) => note },
  ]
}
