import { createServer } from 'node:http'

import { getPayload } from 'payload'

import configPromise from '../../payload.config.js'
import { today } from '../../src/clock.js'
import { standardDisplay } from '../../src/portal/display.js'
import { ProceduresPage } from '../../src/portal/pages/ProceduresPage.js'
import { inFormat, paths } from '../../src/portal/paths.js'
import { renderPage } from '../../src/portal/renderPage.js'
import { text } from '../../src/portal/text/vi.js'
import { readListParams } from '../../src/queries/listParams.js'
import { listProcedures, procedureFilters } from '../../src/queries/listProcedures.js'
import { publicReader } from '../../src/queries/reader.js'
import { findShell } from '../../src/queries/shell.js'

/** The list of procedures rendered for each request from a view that was read once: no database, cache or compression. */
const path = paths.procedures
const publicUrl = process.env.PUBLIC_URL ?? ''
const reader = publicReader(await getPayload({ config: configPromise }))
const asked = readListParams(new URLSearchParams(), { rules: procedureFilters, today: today() })
const view = await listProcedures(reader, asked)
const settings = await findShell(reader)

createServer((req, res) => {
  const address = req.url ?? path
  const query = new URL(address, publicUrl).searchParams
  const html = renderPage(
    {
      title: text.procedures.title,
      description: text.procedures.lead,
      current: 'procedures',
      path,
      address,
      alternates: [
        { type: 'application/json', href: inFormat(path, 'json', query), title: 'JSON' },
        { type: 'text/csv', href: inFormat(path, 'csv', query), title: 'CSV' },
      ],
      publicUrl,
      display: standardDisplay,
      settings,
    },
    <ProceduresPage view={view} query={query} />,
  )
  res.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(html),
  })
  res.end(html)
}).listen(Number(process.env.PORT), process.env.HOST)
