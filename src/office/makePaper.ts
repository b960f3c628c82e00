import path from 'node:path'
import { Worker } from 'node:worker_threads'

import type { PaperKind, PaperKinds } from './paperKinds.js'
import type { PaperAnswer, PaperOrder } from './paperThread.js'

/** Built with the server: scripts/serverBuild.mjs. */
const THREAD = path.resolve('dist/server/paperThread.js')
/** The thread and its libraries hold 50 MB; who prints several sheets waits for its start once. */
const KEPT_FOR = 60_000
/** Far more than the thickest volume needs. */
const MOST_MEMORY = 256

let thread: Worker | null = null
let ending: NodeJS.Timeout | undefined
let last: Promise<unknown> = Promise.resolve()

/**
 * A paper in the format of its kind. PDF and Word files are set in one go, which would stop everybody for
 * a tenth of a second, so a thread of their own writes them: one at a time, because several together would
 * only make everybody wait longer. The thread is started by the first paper and ends when none is asked for.
 *
 * @param values plain: they are copied into the thread
 * @throws Error when the paper cannot be written
 */
export function makePaper<Kind extends PaperKind>(
  kind: Kind,
  values: Parameters<PaperKinds[Kind]>[0],
): Promise<Buffer> {
  const made = last.then(() => written({ kind, values: values as never }))
  last = made.catch(() => undefined)
  return made
}

async function written(order: PaperOrder): Promise<Buffer> {
  clearTimeout(ending)
  thread ??= new Worker(THREAD, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY } })
  thread.ref() // A process waits for the paper that it asked for, and for nothing else.
  try {
    const answer = await answerTo(thread, order)
    if ('failure' in answer) throw new Error(`A paper cannot be written: ${answer.failure}`)
    return Buffer.from(answer.bytes.buffer, answer.bytes.byteOffset, answer.bytes.byteLength)
  } finally {
    rest()
  }
}

function answerTo(writing: Worker, order: PaperOrder): Promise<PaperAnswer> {
  return new Promise((resolve, reject) => {
    const failed = (cause: Error) => {
      if (thread === writing) thread = null // What has failed once is started anew.
      reject(cause)
    }
    const ended = () => failed(new Error('The thread that writes papers ended'))
    writing.once('error', failed).once('exit', ended)
    writing.once('message', (answer: PaperAnswer) => {
      writing.off('error', failed).off('exit', ended)
      resolve(answer)
    })
    writing.postMessage(order)
  })
}

function rest(): void {
  thread?.unref()
  ending = setTimeout(() => {
    void thread?.terminate()
    thread = null
  }, KEPT_FOR)
  ending.unref()
}
