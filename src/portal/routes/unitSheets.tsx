import { Router } from 'express'

import { now } from '../../clock.js'
import { coverTokenOf, readCoverToken } from '../../domain/postings/coverToken.js'
import { minuteOf, untilNextMinute } from '../../domain/postings/printedMinute.js'
import { BadRequest, NotFound } from '../../errors.js'
import { makePaper } from '../../office/makePaper.js'
import { findCoverCheck, fingerprintOfVolume } from '../../queries/postings/findCoverCheck.js'
import { listUnitSheets, type UnitSheetsView } from '../../queries/postings/listUnitSheets.js'
import type { PortalDeps } from '../deps.js'
import { CoverCheckPage } from '../pages/CoverCheckPage.js'
import { coverCheckHref, paths } from '../paths.js'
import { coverSheetOf } from '../postingSheet/coverSheetOf.js'
import type { Paper, PostingSheet } from '../postingSheet/postingSheet.js'
import { postingSheetOf } from '../postingSheet/postingSheetOf.js'
import { sheetRenderer } from '../postingSheet/renderSheet.js'
import { readSheetRequest, sheetParameters, sheetQuery } from '../postingSheet/sheetRequest.js'
import { SheetView } from '../postingSheet/SheetView.js'
import { Pagination } from '../components/pagination/Pagination.js'
import { text } from '../text/vi.js'
import { pageRoute, type PageRequest, type RouteAnswer } from './answers/pageRoute.js'

const words = text.posting.collection
const KNOWN = [...sheetParameters, 'linh-vuc', 'trang']

/** What a unit posts of a field, in volumes: a list and the sheet of each procedure. */
export function unitSheetRoutes(deps: PortalDeps): Router {
  const router = Router({ caseSensitive: true })
  const path = paths.unitPostingSheets(':slug')
  router.get(
    path,
    pageRoute(deps, async (request) => pageOf(await volumeOf(request), request), KNOWN),
  )
  router.get(
    `${path}.pdf`,
    pageRoute(deps, async (request) => pdfOf(await volumeOf(request)), KNOWN),
  )
  router.get(paths.coverCheck(':slug', ':token'), coverRoute(deps))
  return router
}

/** What the code on a cover opens. */
function coverRoute(deps: PortalDeps) {
  return pageRoute(
    deps,
    async ({ reader, params, query, today }): Promise<RouteAnswer> => {
      const token = readCoverToken(params.token ?? '')
      if (!token) throw new NotFound(text.posting.coverCheck.unknown)
      const slug = (params.slug ?? '').normalize('NFC')
      const volume = { fieldName: readField(query), page: readPage(query) }
      const check = await findCoverCheck(reader, { unit: slug, ...volume, token, today })
      return {
        kind: 'page',
        title: text.posting.coverCheck.title,
        description: text.posting.coverCheck.lead,
        path: paths.unit(slug),
        breadcrumbs: [{ label: check.place.name, href: paths.unit(slug) }],
        current: 'units',
        noindex: true,
        body: <CoverCheckPage check={check} />,
      }
    },
    ['linh-vuc', 'trang'],
  )
}

type Volume = { view: UnitSheetsView; paper: Paper; sheets: PostingSheet[]; printedAt: Date }

async function volumeOf({ reader, params, query, today, publicUrl }: PageRequest): Promise<Volume> {
  const { paper, day } = readSheetRequest(query, today)
  const slug = (params.slug ?? '').normalize('NFC')
  const [fieldName, page] = [readField(query), readPage(query)]
  const view = await listUnitSheets(reader, { unit: slug, fieldName, page, day, today })
  const printedAt = now()
  const sheets = view.sheets.map((each) => postingSheetOf(each, { publicUrl, printedAt }))
  const [first] = sheets
  const minute = minuteOf(printedAt)
  const token = coverTokenOf({ minute, fingerprint: fingerprintOfVolume(view) })
  const checkUrl = publicUrl + coverCheckHref(slug, { token, fieldName, page })
  const cover = first ? [coverSheetOf(view, { first, checkUrl, printedAt })] : []
  return { view, paper, sheets: [...cover, ...sheets], printedAt }
}

function readField(query: URLSearchParams): string | null {
  return query.get('linh-vuc')?.normalize('NFC').trim().slice(0, 200) || null
}

function readPage(query: URLSearchParams): number {
  const value = query.get('trang') || '1'
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new BadRequest(text.errors.wrongPage)
  return Number(value)
}

function pageOf({ view, paper, sheets, printedAt }: Volume, { query }: PageRequest): RouteAnswer {
  const slug = view.place.unit?.slug ?? ''
  const path = paths.unitPostingSheets(slug)
  const onPage = (page: number) => {
    const changed = new URLSearchParams(query)
    changed.set('trang', String(page))
    return `${path}?${changed.toString()}`
  }
  return {
    kind: 'page',
    title: words.title(view.place.name),
    path: paths.unit(slug),
    keepFor: untilNextMinute(printedAt),
    render: sheetRenderer({
      paper,
      back: { href: paths.unit(slug), label: text.posting.sheet.toolbar.backToUnit },
      onPaper: (on) => path + sheetQuery(query, on),
      pdf: (on) => `${path}.pdf${sheetQuery(query, on)}`,
    }),
    body: (
      <>
        {sheets.map((sheet, index) => (
          <SheetView key={index} sheet={sheet} />
        ))}
        <Pagination page={view.page} pageCount={view.pages} hrefOf={onPage} label={words.parts} />
      </>
    ),
  }
}

async function pdfOf({ view, paper, sheets, printedAt }: Volume): Promise<RouteAnswer> {
  const slug = view.place.unit?.slug ?? ''
  return {
    kind: 'content',
    type: 'application/pdf',
    body: await makePaper('postingSheetPdf', {
      title: words.title(view.place.name),
      subject: text.posting.sheet.kind,
      author: view.place.name,
      paper,
      printedAt,
      sheets,
    }),
    filename: `niem-yet-${slug}-${paper}-${view.page}.pdf`,
    isShown: true,
    keepFor: untilNextMinute(printedAt),
  }
}
