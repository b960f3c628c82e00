import { parentPort } from 'node:worker_threads'

import { paperKinds, type PaperKind } from './paperKinds.js'

export type PaperOrder = { kind: PaperKind; values: never }
export type PaperAnswer = { bytes: Uint8Array } | { failure: string }

/** Writes the papers that src/office/makePaper.ts sends, in a thread of its own. */
parentPort?.on('message', ({ kind, values }: PaperOrder) => {
  paperKinds[kind](values).then(
    (bytes) => answer({ bytes: new Uint8Array(bytes) }),
    (cause: unknown) => answer({ failure: (cause as Error).stack ?? String(cause) }),
  )
})

function answer(message: PaperAnswer): void {
  parentPort?.postMessage(message, 'bytes' in message ? [message.bytes.buffer as ArrayBuffer] : [])
}
