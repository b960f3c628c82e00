import { BadRequest } from '../../errors.js'
import { text } from '../../portal/text/vi.js'
import { importPlanTasks as bringIn } from '../planTasks/importPlanTasks.js'
import type { ImportRequest, RowResult } from './importer.js'

/** The task table of one plan, into its draft: all of it or nothing. */
export async function* importPlanTasks(request: ImportRequest): AsyncGenerator<RowResult> {
  const { plan, onNotice } = request
  if (!plan) throw new BadRequest(text.office.planTasks.whichPlan)
  const report = await bringIn({ ...request, plan: { slug: plan } })
  for (const column of report.unknownColumns) onNotice?.(text.imports.unknownColumn(column))
  for (const { row, code, title, outcome, changed, problems } of report.rows) {
    yield {
      place: text.imports.row(row),
      key: code,
      name: title,
      outcome,
      details: changed.join('; '),
      problems,
      warnings: [],
    }
  }
  if (!request.isDryRun && report.counts.refused > 0)
    onNotice?.(text.office.planTasks.panel.refused)
  if (report.isApplied) onNotice?.(text.office.planTasks.panel.applied)
}
