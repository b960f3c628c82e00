import { Router } from 'express'

import { findDirective, type DirectivePageView } from '../../queries/documents/findDirective.js'
import { findDocument, type DocumentPageView } from '../../queries/documents/findDocument.js'
import { documentFilters, listDocuments } from '../../queries/documents/listDocuments.js'
import type { PortalDeps } from '../deps.js'
import { DirectivePage } from '../pages/DirectivePage.js'
import { DocumentPage } from '../pages/DocumentPage.js'
import { DocumentsPage } from '../pages/DocumentsPage.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import { detailRoute, type DetailDefinition } from './answers/detailRoute.js'
import {
  directiveRecord,
  documentColumns,
  documentRecord,
  documentRowRecord,
  legislation,
} from './records/documentRecords.js'
import { breadcrumbList } from './records/jsonLd.js'
import { listMeta } from './answers/listMeta.js'
import { listRoute } from './answers/listRoute.js'
import { originStateRoutes } from './originState.js'

const breadcrumbs = [{ label: text.documents.list.title, href: paths.documents }]

export const directiveDetail: DetailDefinition<DirectivePageView> = {
  collection: 'directives',
  path: paths.document,
  find: (reader, where, { today }) => findDirective(reader, { where, today }),
  page: (view, { publicUrl }) => ({
    title: view.title,
    description: view.summary,
    breadcrumbs,
    current: 'documents',
    jsonLd: [legislation(view, view.paper, publicUrl), breadcrumbList(breadcrumbs, publicUrl)],
    openGraph: { type: 'article' },
    updatedAt: view.updatedAt,
    body: <DirectivePage view={view} />,
  }),
  record: directiveRecord,
}

export const documentDetail: DetailDefinition<DocumentPageView> = {
  collection: 'documents',
  path: paths.document,
  find: (reader, where, { today }) => findDocument(reader, { where, today }),
  elsewhere: ({ directive }) => directive && paths.document(directive.slug),
  page: ({ paper, ...view }, { publicUrl }) => ({
    title: paper.title,
    description: paper.summary,
    breadcrumbs,
    current: 'documents',
    jsonLd: [legislation(paper, paper, publicUrl), breadcrumbList(breadcrumbs, publicUrl)],
    openGraph: { type: 'article' },
    updatedAt: paper.updatedAt,
    body: <DocumentPage view={{ paper, ...view }} />,
  }),
  record: documentRecord,
}

export function documentRoutes(deps: PortalDeps): Router {
  const router = Router({ caseSensitive: true })
  listRoute(router, deps, {
    path: paths.documents,
    rules: documentFilters,
    find: listDocuments,
    page: (view, { params, query }) => ({
      ...listMeta(
        {
          title: text.documents.list.title,
          description: text.documents.list.lead,
          current: 'documents',
        },
        params,
      ),
      body: <DocumentsPage view={view} query={query} />,
    }),
    record: documentRowRecord,
    columns: documentColumns,
  })
  originStateRoutes(router, deps, { kind: 'directive', detail: directiveDetail })
  detailRoute(router, deps, directiveDetail, documentDetail)
  return router
}
