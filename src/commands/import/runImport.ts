import path from 'node:path'
import { parseArgs } from 'node:util'

import { getPayload, type Payload, type SanitizedConfig, type TypedUser } from 'payload'

import { today } from '../../clock.js'
import { isValidDay } from '../../domain/calendar/calendarDate.js'
import { AppError } from '../../errors.js'
import { text } from '../../portal/text/vi.js'
import { recogniseFile } from '../../sheets/recogniseFile.js'
import type { ImportRequest } from './importer.js'
import { importers, isImported } from './importers.js'
import { createReport } from './report.js'

const { terminal } = text.imports

/** Thrown for a command that cannot be understood; the message says how it is written. */
class UsageError extends Error {}

/**
 * `WHAT FILE [options]` from the terminal.
 *
 * @returns the exit code: 0 when every record was taken, 1 when some were refused or the file could
 *   not be read, 2 when the command was wrong
 */
export async function runImport(
  args: readonly string[],
  config: () => Promise<SanitizedConfig>,
): Promise<number> {
  const report = createReport()
  try {
    const { what, file, as, options } = parsed(args)
    const source = { path: path.resolve(file) }
    await recogniseFile(source, ['json', 'xlsx', 'csv']) // Before the database is opened.
    const payload = await getPayload({ config: await config() })
    try {
      const request: ImportRequest = {
        ...options,
        payload,
        user: await userOf(payload, as),
        today: today(),
        source,
        onNotice: report.notice,
        onProgress: report.progress,
      }
      for await (const result of importers[what](request)) report.row(result)
    } finally {
      await payload.destroy()
    }
    return report.end(options.isDryRun)
  } catch (cause) {
    report.clear()
    if (cause instanceof UsageError) console.error(cause.message)
    else if (cause instanceof AppError) console.error(cause.message)
    else throw cause
    return cause instanceof UsageError ? 2 : 1
  }
}

const OPTIONS = {
  'dry-run': { type: 'boolean' },
  effective: { type: 'string' },
  plan: { type: 'string' },
  province: { type: 'string' },
  successions: { type: 'string' },
  as: { type: 'string' },
} as const

function parsed(args: readonly string[]) {
  const { positionals, values } = parsedArgs(args)
  const [what, file, ...more] = positionals
  if (!what || !isImported(what) || !file || more.length > 0) throw new UsageError(terminal.usage)
  const effectiveOn = values.effective ?? null
  if (effectiveOn !== null && !isValidDay(effectiveOn)) throw new UsageError(terminal.wrongDay)
  const { as, plan = null, province = null, successions } = values
  return {
    what,
    file,
    as,
    options: {
      isDryRun: values['dry-run'] === true,
      effectiveOn,
      plan,
      province,
      successions: successions ? { path: path.resolve(successions) } : null,
    },
  }
}

function parsedArgs(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (cause) {
    throw new UsageError(terminal.usage, { cause })
  }
}

/** With `--as` the rights of that account hold; without it the person at the machine has the system's. */
async function userOf(payload: Payload, email: string | undefined): Promise<TypedUser | null> {
  if (!email) return null
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    overrideAccess: true, // Who may read accounts is not the question; the account is acted for.
  })
  const user = docs[0]
  if (!user) throw new UsageError(terminal.noAccount(email))
  return { ...user, collection: 'users' }
}
