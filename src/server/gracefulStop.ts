import type { Server } from 'node:http'

import type { Payload } from 'payload'

import { log } from './log.js'

/** Requests still running after this many milliseconds are cut off, so that a stop ends within ten seconds. */
const PATIENCE = 8_000

/** On SIGTERM or SIGINT: takes no new requests, finishes those under way, closes the database, exits 0. */
export function stopOnSignal(server: Server, payload: Payload): { readonly isStopping: boolean } {
  const state = { isStopping: false }
  const stop = (signal: string) => {
    if (state.isStopping) return
    state.isStopping = true
    log.info({ msg: 'Stopping', signal })
    void finish(server, payload)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  return state
}

async function finish(server: Server, payload: Payload): Promise<void> {
  const cutOff = setTimeout(() => server.closeAllConnections(), PATIENCE)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
  clearTimeout(cutOff)
  await payload.destroy()
  process.exit(0)
}
