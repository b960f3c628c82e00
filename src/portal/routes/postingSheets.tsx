import { Router } from 'express'
import type { Where } from 'payload'

import { now } from '../../clock.js'
import { minuteOf, untilNextMinute } from '../../domain/postings/printedMinute.js'
import { readPrintToken } from '../../domain/postings/printToken.js'
import { Gone, NotFound } from '../../errors.js'
import { makePaper } from '../../office/makePaper.js'
import { findPostingSheet, type PostingSheetView } from '../../queries/postings/findPostingSheet.js'
import { findPrint } from '../../queries/postings/findPrint.js'
import { findFormerPath } from '../../queries/reading/formerPath.js'
import { findWithdrawn } from '../../queries/reading/withdrawn.js'
import type { PortalDeps } from '../deps.js'
import { PrintPage } from '../pages/PrintPage.js'
import { paths } from '../paths.js'
import { postingSheetOf } from '../postingSheet/postingSheetOf.js'
import type { Paper } from '../postingSheet/postingSheet.js'
import { sheetRenderer } from '../postingSheet/renderSheet.js'
import { readSheetRequest, sheetParameters, sheetQuery } from '../postingSheet/sheetRequest.js'
import { SheetView } from '../postingSheet/SheetView.js'
import { text } from '../text/vi.js'
import { pageRoute, type PageRequest, type RouteAnswer } from './answers/pageRoute.js'

const words = text.posting.sheet

/** One procedure as a sheet to hang on a wall: as a page that prints, and as PDF. */
export function postingSheetRoutes(deps: PortalDeps): Router {
  const router = Router({ caseSensitive: true })
  router.get(paths.postingSheet(':code').replace('%3A', ':'), sheetRoute(deps, pageOf))
  router.get(`${paths.postingSheet(':code').replace('%3A', ':')}.pdf`, sheetRoute(deps, pdfOf))
  router.get(paths.printCheck(':token'), printRoute(deps))
  return router
}

/** What the code on a print opens. */
function printRoute(deps: PortalDeps) {
  return pageRoute(deps, async ({ reader, params, today }): Promise<RouteAnswer> => {
    const token = readPrintToken(params.token ?? '')
    const isMade = token !== null && token.minute <= minuteOf(now())
    const print = isMade && (await findPrint(deps.payload, reader, { token, today }))
    if (!print) throw new NotFound(text.posting.print.unknown)
    return {
      kind: 'page',
      title: text.posting.print.title,
      description: text.posting.print.lead,
      path: paths.printCheck(params.token ?? ''),
      breadcrumbs: [{ label: text.procedures.title, href: paths.procedures }],
      current: 'procedures',
      noindex: true,
      body: <PrintPage print={print} />,
    }
  })
}

type Answer = (view: PostingSheetView, request: PageRequest) => Promise<RouteAnswer> | RouteAnswer

function sheetRoute(deps: PortalDeps, answer: Answer) {
  return pageRoute(
    deps,
    async (request) => {
      const { reader, query, today } = request
      const code = (request.params.code ?? '').normalize('NFC')
      const { unit, day } = readSheetRequest(query, today)
      const where: Where = { nationalCode: { equals: code } }
      const view = await findPostingSheet(reader, { where, unit, day, today })
      return view ? answer(view, request) : movedOrGone(deps, request, code)
    },
    sheetParameters,
  )
}

function pageOf(view: PostingSheetView, { query, today, publicUrl }: PageRequest): RouteAnswer {
  const { paper } = readSheetRequest(query, today)
  const printedAt = now()
  const sheet = postingSheetOf(view, { publicUrl, printedAt })
  const path = paths.postingSheet(sheet.code)
  const at = (base: string) => (on: Paper) => base + sheetQuery(query, on)
  return {
    kind: 'page',
    title: words.title(sheet.name),
    path: paths.procedure(sheet.code),
    keepFor: untilNextMinute(printedAt),
    render: sheetRenderer({
      paper,
      back: { href: paths.procedure(sheet.code), label: words.toolbar.back },
      onPaper: at(path),
      pdf: at(`${path}.pdf`),
    }),
    body: <SheetView sheet={sheet} />,
  }
}

async function pdfOf(
  view: PostingSheetView,
  { query, today, publicUrl }: PageRequest,
): Promise<RouteAnswer> {
  const { paper } = readSheetRequest(query, today)
  const printedAt = now()
  const sheet = postingSheetOf(view, { publicUrl, printedAt })
  return {
    kind: 'content',
    type: 'application/pdf',
    body: await makePaper('postingSheetPdf', {
      title: words.title(sheet.name),
      subject: words.kind,
      author: sheet.place,
      paper,
      printedAt,
      sheets: [sheet],
    }),
    filename: `niem-yet-${sheet.code.replace(/[^\w.-]/g, '-')}-${paper}.pdf`,
    isShown: true,
    keepFor: untilNextMinute(printedAt),
  }
}

async function movedOrGone(
  { payload }: PortalDeps,
  { reader, query }: PageRequest,
  code: string,
): Promise<RouteAnswer> {
  const found = { collection: 'procedures', field: 'nationalCode', key: code } as const
  const moved = await findFormerPath(reader, found)
  if (moved) {
    const parameters = query.toString()
    return {
      kind: 'redirect',
      to: paths.postingSheet(moved) + (parameters ? `?${parameters}` : ''),
    }
  }
  const withdrawn = await findWithdrawn(payload, found)
  throw withdrawn ? new Gone(withdrawn) : new NotFound(text.errors.notFound)
}
