import { createServer } from 'node:http'

import { getPayload } from 'payload'

import configPromise from '../../payload.config.js'
import { today } from '../../src/clock.js'
import { standardDisplay } from '../../src/portal/display.js'
import { renderPage } from '../../src/portal/renderPage.js'
import { listPage } from '../../src/portal/routes/answers/listRoute.js'
import { procedureList } from '../../src/portal/routes/procedures.js'
import { readListParams } from '../../src/queries/reading/listParams.js'
import { publicReader } from '../../src/queries/reading/reader.js'
import { findShell } from '../../src/queries/shell.js'

/** The list of procedures rendered for each request from a view that was read once: no database, cache or compression. */
const publicUrl = process.env.PUBLIC_URL ?? ''
const reader = publicReader(await getPayload({ config: configPromise }))
const { rules, find } = procedureList
const params = readListParams(new URLSearchParams(), { rules, today: today() })
const view = await find(reader, params)
const settings = await findShell(reader)

createServer((req, res) => {
  const address = req.url ?? ''
  const query = new URL(address, publicUrl).searchParams
  const { kind: _kind, body, ...meta } = listPage(procedureList, view, { params, query })
  const page = { ...meta, address, publicUrl, display: standardDisplay, settings }
  const html = renderPage(page, body)
  res.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(html),
  })
  res.end(html)
}).listen(Number(process.env.PORT), process.env.HOST)
