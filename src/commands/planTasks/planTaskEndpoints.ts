import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'

import type { Endpoint, PayloadRequest } from 'payload'

import { hasRole } from '../../access/roles.js'
import { today } from '../../clock.js'
import { AppError, BadRequest, Forbidden } from '../../errors.js'
import { text } from '../../portal/text/vi.js'
import type { SourceFile } from '../../sheets/recogniseFile.js'
import { inPublic, signedIn } from '../endpointParts.js'
import { importPlanTasks } from './importPlanTasks.js'

/** A task table of thousands of rows is a megabyte. */
const MOST_BYTES = 5 * 1024 * 1024

/**
 * `POST /api/plans/:id/import-tasks?name=FILE[&apply=true]` with the XLSX or CSV file as its body: says
 * row by row what would change, and with `apply` saves it into the draft of the plan.
 */
export const importTasksEndpoint: Endpoint = {
  path: '/:id/import-tasks',
  method: 'post',
  handler: (req) =>
    inPublic(async () => {
      const user = signedIn(req)
      if (!hasRole(req, 'home-affairs', 'admin')) {
        throw new Forbidden(text.office.planTasks.notAllowed)
      }
      const folder = await mkdtemp(path.join(tmpdir(), 'plan-tasks-'))
      try {
        const report = await importPlanTasks({
          payload: req.payload,
          user,
          today: today(),
          plan: { id: String(req.routeParams?.id) },
          source: await receive(req, folder),
          isDryRun: req.searchParams.get('apply') !== 'true',
        })
        return Response.json(report)
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    }),
}

/** @throws BadRequest without a body, AppError 413 when it is too large */
async function receive(req: PayloadRequest, folder: string): Promise<SourceFile> {
  if (!req.body) throw new BadRequest(text.office.planTasks.noFile)
  const file = path.join(folder, 'upload')
  let bytes = 0
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      done(bytes > MOST_BYTES ? new AppError(413, text.office.planTasks.tooLarge) : null, chunk)
    },
  })
  const body = Readable.fromWeb(req.body as unknown as ReadableStream)
  await pipeline(body, counted, createWriteStream(file))
  return { path: file, name: path.basename(req.searchParams.get('name') ?? '') || undefined }
}
