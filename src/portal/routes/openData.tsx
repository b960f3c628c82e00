import { Router } from 'express'

import { NotFound } from '../../errors.js'
import { findProcedure } from '../../queries/procedures/findProcedure.js'
import { findShell } from '../../queries/shell.js'
import type { PortalDeps } from '../deps.js'
import { OpenDataPage } from '../pages/OpenDataPage.js'
import { XLSX_TYPE } from '../../sheets/workbookStream.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import { dcatCatalogue } from './records/dcat.js'
import { described } from './answers/described.js'
import { openApiOf } from './openApi.js'
import { catalogueFile, dataFormats, templatePieces, type DataFormatName } from './openDataFiles.js'
import { pageRoute, type RouteAnswer } from './answers/pageRoute.js'
import { procedureGraph } from './records/publicService.js'

const TEMPLATE_NAME = 'mau-nhap-thu-tuc.xlsx'
const JSON_TYPE = 'application/json; charset=utf-8'
const LINKED_TYPE = 'application/ld+json; charset=utf-8'
const { api, title, lead } = text.openData

/** The whole catalogue, and descriptions of all data of the portal for machines. `all` is the router of every public route. */
export function openDataRoutes(deps: PortalDeps, all: () => Router): Router {
  const router = Router({ caseSensitive: true })
  for (const format of Object.keys(dataFormats) as DataFormatName[]) {
    const { type } = dataFormats[format]
    const description = {
      summary: api.whole(format.toUpperCase()),
      type,
      ...(format === 'json' && { answer: 'catalogue' as const }),
      parameters: [],
    }
    router.get(paths.openDataFile(format), described(description, catalogueFile(deps, format)))
  }
  router.get(
    paths.importTemplate,
    pageRoute(deps, () =>
      Promise.resolve({
        kind: 'file',
        type: XLSX_TYPE,
        pieces: templatePieces(),
        filename: TEMPLATE_NAME,
      }),
    ),
  )
  router.get(
    paths.dcat,
    described(
      { summary: api.datasets, type: LINKED_TYPE, parameters: [] },
      pageRoute(deps, async ({ reader, publicUrl, today }) => {
        const { siteName, unitName = null } = await findShell(reader)
        return linked(dcatCatalogue({ siteName, unitName }, { publicUrl, today }))
      }),
    ),
  )
  router.get(
    paths.openApi,
    pageRoute(deps, ({ publicUrl }) =>
      Promise.resolve({
        kind: 'content',
        type: JSON_TYPE,
        body: JSON.stringify(openApiOf(all(), publicUrl)),
      }),
    ),
  )
  router.get(
    '/thu-tuc/:code.jsonld',
    described(
      { summary: api.linked, type: LINKED_TYPE, answer: 'linked', parameters: [] },
      pageRoute(deps, async ({ reader, params, publicUrl, today }) => {
        const where = { nationalCode: { equals: params.code?.normalize('NFC') ?? '' } }
        const procedure = await findProcedure(reader, { where, day: today, today })
        if (!procedure) throw new NotFound(text.errors.notFound)
        return linked(procedureGraph(procedure, publicUrl))
      }),
    ),
  )
  router.get(
    paths.openData,
    pageRoute(deps, async ({ reader }): Promise<RouteAnswer> => {
      const { docs } = await reader.find('procedures', {
        sort: 'nationalCode',
        limit: 1,
        pagination: false,
        select: { nationalCode: true, name: true },
      })
      const [first] = docs
      const example = first ? { code: first.nationalCode, name: first.name } : null
      return {
        kind: 'page',
        path: paths.openData,
        title,
        description: lead,
        breadcrumbs: [],
        body: <OpenDataPage example={example} />,
      }
    }),
  )
  return router
}

function linked(graph: object): RouteAnswer {
  return { kind: 'content', type: LINKED_TYPE, body: JSON.stringify(graph) }
}
