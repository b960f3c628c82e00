import { EnvError } from '../env.js'

/** Starts the portal. A wrong setting ends it with one line; anything else that fails shows its cause. */
async function main(): Promise<void> {
  // Payload migrates in production only, and asks the environment itself.
  Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV || 'production' })
  await import('lexical') // Before the editor that rests on it: see docs/decisions/0006-lexical-first.md.
  const { startServer } = await import('./startServer.js')
  await startServer()
}

main().catch((cause: unknown) => {
  if (cause instanceof EnvError) console.error(`Cannot start: ${cause.message}`)
  else console.error('Cannot start:', cause)
  process.exit(1)
})
