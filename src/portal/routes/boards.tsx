import { Router } from 'express'

import { NotFound } from '../../errors.js'
import {
  boardFilters,
  findBoard,
  listBoardEntries,
  type BoardPageView,
} from '../../queries/assignments/findBoard.js'
import { listParameters, readListParams } from '../../queries/reading/listParams.js'
import type { Reader } from '../../queries/reading/reader.js'
import type { PortalDeps } from '../deps.js'
import { BoardPage } from '../pages/BoardPage.js'
import { inFormat, paths } from '../paths.js'
import { text } from '../text/vi.js'
import { boardColumns, boardRecord } from './records/boardRecords.js'
import { CSV_TYPE, csvOf } from './answers/csv.js'
import { breadcrumbList } from './records/jsonLd.js'
import { listMeta } from './answers/listMeta.js'
import type { PageRequest, RouteAnswer } from './answers/pageRoute.js'
import { partRoute } from './answers/partRoute.js'

const PART = 'bang-theo-doi'
const directives = { collection: 'directives', path: paths.document } as const

/** The board of a directive below its page, with the same filters as JSON and CSV. */
export function boardRoutes(deps: PortalDeps): Router {
  const router = Router({ caseSensitive: true })
  const answers = { [PART]: pageOf, [`${PART}.json`]: jsonOf, [`${PART}.csv`]: csvFileOf }
  for (const [part, answer] of Object.entries(answers)) {
    router.get(
      ...partRoute(deps, directives, {
        part,
        parameters: listParameters(boardFilters),
        answer: (request, where) => {
          const { query, today } = request
          return answer(request, {
            where,
            params: readListParams(query, { rules: boardFilters, today }),
          })
        },
      }),
    )
  }
  return router
}

type Asked = Parameters<typeof findBoard>[1]
type Answering = (request: PageRequest, asked: Asked) => Promise<RouteAnswer | null>

const pageOf: Answering = async ({ reader, query, publicUrl }, asked) => {
  const view = await readPage(reader, asked)
  if (!view) return null
  const path = paths.board(view.slug)
  const breadcrumbs = [
    { label: text.documents.list.title, href: paths.documents },
    { label: view.numberText ?? view.title, href: paths.document(view.slug) },
  ]
  return {
    kind: 'page',
    path,
    ...listMeta({ title: text.boards.pageTitle(view.title), current: 'documents' }, asked.params),
    breadcrumbs,
    jsonLd: breadcrumbList(breadcrumbs, publicUrl),
    updatedAt: view.updatedAt,
    alternates: [
      { type: 'application/json', href: inFormat(path, 'json', query), title: 'JSON' },
      { type: 'text/csv', href: inFormat(path, 'csv', query), title: 'CSV' },
    ],
    body: <BoardPage view={view} query={query} />,
  }
}

const jsonOf: Answering = async ({ reader, publicUrl }, asked) => {
  const view = await readPage(reader, asked)
  if (!view) return null
  const body = JSON.stringify(boardRecord(view, publicUrl))
  return { kind: 'content', type: 'application/json; charset=utf-8', body }
}

const csvFileOf: Answering = async ({ reader, params }, asked) => {
  const entries = await listBoardEntries(reader, asked)
  if (!entries) return null
  const filename = `bang-theo-doi-${params.key}.csv`
  return { kind: 'file', type: CSV_TYPE, pieces: csvOf(entries, boardColumns), filename }
}

async function readPage(reader: Reader, asked: Asked): Promise<BoardPageView | null> {
  const view = await findBoard(reader, asked)
  if (view && asked.params.page > Math.max(view.pages, 1))
    throw new NotFound(text.errors.pageBeyondEnd)
  return view
}
