import { Router } from 'express'
import type { CollectionSlug, Payload, TypedUser } from 'payload'

import { today } from '../../clock.js'
import { Forbidden, NotFound } from '../../errors.js'
import { previewReader } from '../../queries/reading/reader.js'
import { findShell } from '../../queries/shell.js'
import { toFetchHeaders } from '../../server/restApi.js'
import { Notice } from '../components/notice/Notice.js'
import type { PortalDeps } from '../deps.js'
import { displayOf } from '../display.js'
import { paths } from '../paths.js'
import { renderPage } from '../renderPage.js'
import { text } from '../text/vi.js'
import type { DetailDefinition } from './answers/detailRoute.js'

/** The detail pages that a draft may be seen as, by collection. */
export type Previewable = Partial<Record<CollectionSlug, DetailDefinition<object>>>

/** A draft as it would look, for signed-in staff who may read it; never kept, never indexed. */
export function previewRoutes(deps: PortalDeps, previewable: Previewable): Router {
  const router = Router({ caseSensitive: true })
  router.get(paths.preview(':collection', ':id'), async (req, res) => {
    const { collection, id } = req.params as { collection: CollectionSlug; id: string }
    const detail = Object.hasOwn(previewable, collection) ? previewable[collection] : undefined
    if (!detail) throw new NotFound(text.errors.notFound)
    const user = await signedIn(deps.payload, toFetchHeaders(req.headers))
    const reader = previewReader(deps.payload, user)
    const request = { today: today(), query: new URLSearchParams(), publicUrl: deps.publicUrl }
    const view = await detail.find(reader, { id: { equals: id } }, request)
    if (!view) throw new NotFound(text.errors.notFound)
    const { body, ...meta } = detail.page(view, request)
    const html = renderPage(
      {
        ...meta,
        path: req.path,
        noindex: true,
        publicUrl: deps.publicUrl,
        display: displayOf(req.headers.cookie),
        settings: await findShell(reader),
      },
      <>
        <Notice tone="warning" title={text.site.preview.title}>
          {text.site.preview.explanation}
        </Notice>
        {body}
      </>,
    )
    res.setHeader('Cache-Control', 'no-store')
    res.type('html').send(html)
  })
  return router
}

async function signedIn(payload: Payload, headers: Headers): Promise<TypedUser> {
  const { user } = await payload.auth({ headers })
  if (!user) throw new Forbidden(text.errors.signInToPreview)
  return user
}
