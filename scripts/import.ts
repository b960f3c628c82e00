import { EnvError } from '../src/env.js'

/** `npm run import -- procedures FILE [--dry-run] …`: what it may bring in stands in src/commands/import. */
Object.assign(process.env, {
  NODE_ENV: process.env.NODE_ENV || 'production',
  LOG_LEVEL: process.env.LOG_LEVEL || 'warn',
})
try {
  const { runImport } = await import('../src/commands/import/runImport.js')
  const config = async () => (await import('../payload.config.js')).default
  process.exitCode = await runImport(process.argv.slice(2), config)
} catch (cause) {
  console.error(cause instanceof EnvError ? `Cannot start: ${cause.message}` : cause)
  process.exitCode = 1
}
process.exit()
