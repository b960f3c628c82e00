import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'

import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { hasRole } from '../../access/roles.js'
import { today } from '../../clock.js'
import { isValidDay } from '../../domain/calendar/calendarDate.js'
import type { Role } from '../../domain/options.js'
import { AppError, Forbidden } from '../../errors.js'
import { text } from '../../portal/text/vi.js'
import { LIMITS, megabytes } from '../../sheets/limits.js'
import type { SourceFile } from '../../sheets/recogniseFile.js'
import { TableRefused } from '../../sheets/tableRefused.js'
import { inPublic, parse, signedIn } from '../endpointParts.js'
import type { ImportLine } from './importLine.js'
import type { Importer, ImportRequest } from './importer.js'
import { importers } from './importers.js'

const asked = z.object({
  name: z.string().min(1).max(255),
  mode: z.enum(['dry-run', 'apply']),
  effective: z
    .string()
    .optional()
    .transform((day) => (isValidDay(day) ? day : null)),
  province: z
    .string()
    .max(100)
    .optional()
    .transform((province) => province?.trim() || null),
})

type Importing = { path: string; importer: Importer; roles: readonly Role[]; forbidden: string }

/**
 * `POST …/import?name=…&mode=dry-run|apply&effective=…&province=…` with the file as its body. The
 * answer comes line by line while the file is read, a JSON object each (`ImportLine`), so that the
 * panel shows progress and nothing has to be kept between the trial and the real run: the same file is
 * sent again. A run that is cut off is finished by sending it once more.
 */
function importEndpoint({ path: address, importer, roles, forbidden }: Importing): Endpoint {
  return {
    path: address,
    method: 'post',
    handler: (req) =>
      inPublic(async () => {
        const user = signedIn(req)
        if (!hasRole(req, ...roles)) throw new Forbidden(forbidden)
        const { name, mode, effective, province } = parse(
          asked,
          Object.fromEntries(req.searchParams),
        )
        const received = await receive(req, name)
        const request = {
          payload: req.payload,
          user,
          today: today(),
          source: received.source,
          isDryRun: mode === 'dry-run',
          effectiveOn: effective,
          province,
        }
        const lines = linesOf(importer, request, received.remove)
        return new Response(Readable.toWeb(Readable.from(lines)) as unknown as BodyInit, {
          headers: { 'Content-Type': 'application/x-ndjson; charset=utf-8' },
        })
      }),
  }
}

const { forbidden, forbiddenUnits } = text.imports.panel

export const procedureImportEndpoint = importEndpoint({
  path: '/import',
  importer: importers.procedures,
  roles: ['admin', 'procedure-controller'],
  forbidden,
})

const unitImport = { roles: ['admin'], forbidden: forbiddenUnits } as const

export const unitImportEndpoints: Endpoint[] = [
  importEndpoint({ ...unitImport, path: '/import', importer: importers.units }),
  importEndpoint({ ...unitImport, path: '/import-successions', importer: importers.successions }),
]

type Received = { source: SourceFile; remove: () => Promise<void> }

/** The file in a folder of its own, read as it comes and no further than the limit. */
async function receive(req: PayloadRequest, name: string): Promise<Received> {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-import-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const file = path.join(folder, 'file')
    const body = (req as unknown as { body: WebStream | null }).body
    if (!body) throw new TableRefused(text.sheets.refused.empty)
    await pipeline(Readable.fromWeb(body), limited(), createWriteStream(file))
    return { source: { path: file, name: path.basename(name) }, remove }
  } catch (cause) {
    await remove()
    throw cause
  }
}

function limited(): Transform {
  let bytes = 0
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      bytes += piece.length
      const isTooLarge = bytes > LIMITS.fileBytes
      if (isTooLarge)
        done(new TableRefused(text.sheets.refused.tooLarge(megabytes(LIMITS.fileBytes))))
      else done(null, piece)
    },
  })
}

async function* linesOf(
  importer: Importer,
  request: ImportRequest,
  remove: () => Promise<void>,
): AsyncGenerator<string> {
  const notices: string[] = []
  let share = 0
  const line = (each: ImportLine) => `${JSON.stringify(each)}\n`
  try {
    const results = importer({
      ...request,
      onNotice: (notice) => void notices.push(notice),
      onProgress: (part) => {
        share = part
      },
    })
    for await (const result of results) {
      for (const words of notices.splice(0)) yield line({ kind: 'notice', words })
      yield line({ kind: 'row', share, result })
    }
    yield line({ kind: 'end' })
  } catch (cause) {
    // The answer has begun: what went wrong can only be its last line.
    const isOurs = cause instanceof AppError
    if (!isOurs) request.payload.logger.error({ msg: 'An import stopped', err: cause })
    yield line({ kind: 'failed', words: isOurs ? cause.message : text.imports.panel.failed })
  } finally {
    await remove()
  }
}
