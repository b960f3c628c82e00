import type { Router } from 'express'

import { unambiguousName } from '../../domain/units/unitNames.js'
import { DOCX_TYPE } from '../../office/docxType.js'
import { makePaper } from '../../office/makePaper.js'
import { findPlanAnnex } from '../../queries/plans/findPlanAnnex.js'
import { readUnitMatcher } from '../../queries/units/unitNames.js'
import { planTaskColumns } from '../../sheets/planTaskColumns.js'
import { sheetOf } from '../../sheets/sheetOf.js'
import { workbookStream, XLSX_TYPE } from '../../sheets/workbookStream.js'
import type { PortalDeps } from '../deps.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import { partRoute } from './answers/partRoute.js'

const detail = { collection: 'plans', path: paths.plan } as const

/** The task table of a plan: as the annex of a paper, and as a sheet that can be read back in. */
export function planAnnexRoutes(router: Router, deps: PortalDeps): void {
  router.get(
    ...partRoute(deps, detail, {
      part: 'phu-luc.docx',
      answer: async ({ reader }, where) => {
        const annex = await findPlanAnnex(reader, where)
        if (!annex) return null
        const filename = `${annex.slug}-phu-luc.docx`
        const body = await makePaper('planAnnex', annex)
        return { kind: 'content', type: DOCX_TYPE, body, filename }
      },
    }),
  )
  router.get(
    ...partRoute(deps, detail, {
      part: 'phu-luc.xlsx',
      answer: async ({ reader, today }, where) => {
        const annex = await findPlanAnnex(reader, where)
        if (!annex) return null
        const match = await readUnitMatcher(reader, today)
        const columns = planTaskColumns((unit) => unambiguousName(unit, match))
        const sheet = sheetOf({ name: text.office.annex.name, columns, rows: annex.tasks })
        const filename = `${annex.slug}-phu-luc.xlsx`
        return { kind: 'file', type: XLSX_TYPE, pieces: workbookStream([sheet]), filename }
      },
    }),
  )
}
