import type { ReactElement } from 'react'
import { Router, type ErrorRequestHandler } from 'express'

import { now } from '../../clock.js'
import { AppError, BadRequest, NotFound } from '../../errors.js'
import {
  findKioskProcedure,
  findKioskStart,
  listKioskProcedures,
  type KioskPlace,
} from '../../queries/procedures/findKiosk.js'
import type { PortalDeps } from '../deps.js'
import { displayOf } from '../display.js'
import { KioskListPage } from '../kiosk/KioskListPage.js'
import { KioskProcedurePage } from '../kiosk/KioskProcedurePage.js'
import { KioskStartPage } from '../kiosk/KioskStartPage.js'
import { renderKiosk } from '../kiosk/renderKiosk.js'
import { paths } from '../paths.js'
import { postingSheetOf } from '../postingSheet/postingSheetOf.js'
import { text } from '../text/vi.js'
import { pageRoute, type PageRequest, type RouteAnswer } from './answers/pageRoute.js'

const words = text.posting.kiosk

/** The touch screen at a unit's desk. Whatever goes wrong below stays on the touch screen too. */
export function kioskRoutes(deps: PortalDeps): Router {
  const router = Router({ caseSensitive: true })
  const { publicUrl } = deps
  router.get(
    paths.kiosk(':unit'),
    pageRoute(deps, async (request) => {
      const start = await findKioskStart(request.reader, asked(request))
      const title = words.title(start.place.name)
      return screen(start.place, { title, isStart: true, body: <KioskStartPage start={start} /> })
    }),
  )
  router.get(
    paths.kioskProcedures(':unit'),
    pageRoute(
      deps,
      async (request) => {
        const { query, reader } = request
        const list = await listKioskProcedures(reader, {
          ...asked(request),
          q: given(query, 'q'),
          fieldName: given(query, 'linh-vuc') || null,
          page: readPage(query),
        })
        return screen(list.place, {
          title: list.fieldName ?? words.all,
          body: <KioskListPage list={list} />,
        })
      },
      ['q', 'linh-vuc', 'trang'],
    ),
  )
  router.get(
    `${paths.kioskProcedures(':unit')}/:code`,
    pageRoute(deps, async (request) => {
      const code = (request.params.code ?? '').normalize('NFC')
      const view = await findKioskProcedure(request.reader, { ...asked(request), code })
      const sheet = postingSheetOf(view, { publicUrl, printedAt: now() })
      const body = <KioskProcedurePage view={view} sheet={sheet} publicUrl={publicUrl} />
      return screen(view.place, { title: sheet.name, body })
    }),
  )
  router.use('/kiosk/:unit', (_req, _res, next) => next(new NotFound(words.error)))
  router.use('/kiosk/:unit', kioskErrors)
  return router
}

function asked({ params, today }: PageRequest) {
  return { unit: (params.unit ?? '').normalize('NFC'), today }
}

function given(query: URLSearchParams, name: string): string {
  return (query.get(name) ?? '').normalize('NFC').trim().slice(0, 200)
}

function readPage(query: URLSearchParams): number {
  const value = query.get('trang') || '1'
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new BadRequest(text.errors.wrongPage)
  return Number(value)
}

type Screen = { title: string; body: ReactElement; isStart?: boolean }

function screen(place: KioskPlace, { title, body, isStart = false }: Screen): RouteAnswer {
  const start = paths.kiosk(place.unit.slug)
  return {
    kind: 'page',
    title,
    path: start,
    body,
    render: ({ display, address = start }, content) =>
      renderKiosk({ title, place: place.name, start, isStart, display, address }, content),
  }
}

/** What a person may be told; a fault of ours goes on to the general error page, which is logged. */
const kioskErrors: ErrorRequestHandler = (thrown: unknown, req, res, next) => {
  if (!(thrown instanceof AppError) || res.headersSent) {
    next(thrown)
    return
  }
  const start = paths.kiosk(encodeURIComponent(String(req.params.unit)))
  const html = renderKiosk(
    {
      title: words.errorTitle,
      place: text.posting.sheet.kind,
      start,
      isStart: false,
      display: displayOf(req.headers.cookie),
      address: req.originalUrl,
    },
    <>
      <h1>{words.errorTitle}</h1>
      <p>{thrown.message}</p>
    </>,
  )
  res.status(thrown.status).setHeader('Cache-Control', 'no-store').type('html').send(html)
}
