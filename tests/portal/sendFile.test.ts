import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

import express, { type NextFunction, type Request, type Response } from 'express'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { csvOf } from '../../src/portal/routes/answers/csv.js'
import { gathered, sendPieces, type Pieces } from '../../src/portal/routes/answers/sendFile.js'
import { workbookStream } from '../../src/sheets/workbookStream.js'
import { listen, type Listening } from '../support/listen.js'

/** What goes out while it is made: files without end, so that a client can never have them whole. */
let served: Listening
let written = 0
const ended = vi.fn()
const failed = vi.fn()
/** Fills what lies between server and client soon; packing it well would need more than Deflate sees. */
const INCOMPRESSIBLE = randomBytes(45_000).toString('base64')

async function* endless(): AsyncGenerator<string[]> {
  try {
    for (;;) {
      written += 1
      yield [INCOMPRESSIBLE]
      if (written % 100 === 0) await pause(0)
    }
  } finally {
    ended()
  }
}

const files = {
  csv: () => csvOf(endless(), [{ header: 'Dòng', value: ([words]) => words ?? '' }]),
  xlsx: () => workbookStream([{ name: 'Trang', widths: [10], rows: endless() }]),
} satisfies Record<string, () => Pieces>

beforeAll(async () => {
  const app = express()
  app.get('/:format', async (req, res) => {
    const { format } = req.params
    const file = await gathered((format === 'xlsx' ? files.xlsx : files.csv)())
    if (Buffer.isBuffer(file)) throw new Error('A file without end is whole')
    await sendPieces(file, { req, res, isPacked: format === 'xlsx' })
  })
  app.use((thrown: unknown, _req: Request, _res: Response, _next: NextFunction) => failed(thrown))
  served = await listen(app)
})
afterAll(() => served.close())
beforeEach(() => {
  written = 0
  ended.mockClear()
})

async function ask(format: string): Promise<IncomingMessage> {
  const headers = { 'Accept-Encoding': 'gzip' }
  const [answer] = (await once(get(`${served.address}/${format}`, { headers }), 'response')) as [
    IncomingMessage,
  ]
  return answer
}

/** How many rows have been written once no more are. */
async function settled(): Promise<number> {
  for (;;) {
    const before = written
    await pause(300)
    if (written === before) return written
  }
}

const end = () => vi.waitFor(() => expect(ended).toHaveBeenCalledOnce(), { timeout: 30_000 })

describe.each(['csv', 'xlsx'])('a large file as %s', (format) => {
  it('is made no faster than it is read', async () => {
    const answer = await ask(format)
    answer.pause()
    const first = await settled()
    answer.resume()
    await vi.waitFor(() => expect(written).toBeGreaterThan(2 * first), { timeout: 30_000 })
    answer.pause()
    await settled()
    answer.destroy()
    await end()
  })

  it('is made no further once nobody reads it, and nobody is told', async () => {
    const answer = await ask(format)
    answer.destroy()
    await end()
    const last = await settled()
    await pause(300)
    expect(written).toBe(last)
    expect(failed).not.toHaveBeenCalled()
  })
})
