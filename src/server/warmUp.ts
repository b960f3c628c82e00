import { once } from 'node:events'
import { createServer, get, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

import { inFormat, paths } from '../portal/paths.js'
import { log } from './log.js'

/** What people ask for first. */
const FIRST_PAGES = [
  paths.home,
  paths.procedures,
  paths.documents,
  paths.units,
  paths.assignments,
  `${paths.search}?q=th%E1%BB%A7%20t%E1%BB%A5c`,
]

/**
 * Makes the first pages before anybody can ask: that reads the table to filter a hundred thousand procedures
 * by, prepares statements and compiles code, which would stop the first visitor for 50 ms, or let him wait
 * for a second. They are asked for on loopback, from a server that nobody else knows. What fails is logged,
 * and fails again for whoever asks next.
 */
export async function warmUp(answer: RequestListener): Promise<void> {
  const server = createServer(answer)
  try {
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const { port } = server.address() as AddressInfo
    for (const path of FIRST_PAGES) await readWhole({ port, path })
    const list = JSON.parse(
      await readWhole({ port, path: inFormat(paths.procedures, 'json') }),
    ) as List
    for (const { code } of list.rows.slice(0, 1)) {
      await readWhole({ port, path: paths.procedure(code) })
    }
  } catch (err) {
    log.error({ msg: 'The first pages could not be made', err })
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

type List = { rows: readonly { code: string }[] }

async function readWhole({ port, path }: { port: number; path: string }): Promise<string> {
  const [response] = (await once(get({ host: '127.0.0.1', port, path }), 'response')) as [
    IncomingMessage,
  ]
  return text(response)
}
