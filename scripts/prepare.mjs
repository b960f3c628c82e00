import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Runs with nothing installed: only what Node brings. */

const ROOT = path.resolve(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  '..',
)
const STAMPS = path.join(ROOT, 'node_modules', '.portal')

/** What stands beside the folders belongs to all of them: the clock, the errors, turns of the event loop. */
const SHARED = readdirSync(path.join(ROOT, 'src'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `src/${name}`)

/** What each step makes, what it is made from, and the command that makes it. */
export const STEPS = {
  dependencies: {
    label: 'Installing packages (npm ci)',
    from: ['package-lock.json'],
    makes: 'node_modules/payload/package.json',
    command: ['npm', ['ci', '--no-audit', '--no-fund']],
  },
  assets: {
    label: 'Building styles, fonts and scripts',
    from: [
      'package-lock.json',
      'scripts/buildAssets.ts',
      'scripts/mergeFonts.ts',
      'scripts/printFonts.ts',
      'src/portal/assets.ts',
      'src/portal/theme',
      'src/portal/components',
      'src/portal/script',
    ],
    makes: 'dist/public/assets/manifest.json',
    command: [process.execPath, ['scripts/runTypeScript.mjs', 'scripts/buildAssets.ts']],
  },
  server: {
    label: 'Building the server',
    from: [
      'package-lock.json',
      'tsconfig.json',
      'payload.config.ts',
      'scripts/buildServer.mjs',
      'scripts/serverBuild.mjs',
      'src',
      'collections',
      'seeds',
    ],
    makes: 'dist/server/main.js',
    command: [process.execPath, ['scripts/buildServer.mjs']],
  },
  admin: {
    label: 'Building the admin panel (about a minute)',
    from: [
      'package-lock.json',
      'tsconfig.json',
      'collections',
      'src/access',
      'src/admin',
      ...SHARED,
      'src/database',
      'src/domain',
      'src/portal',
      'src/queries',
      'src/search',
      'src/sheets',
    ],
    makes: 'src/admin/.next/BUILD_ID',
    command: [process.execPath, ['node_modules/next/dist/bin/next', 'build', 'src/admin']],
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  },
}

/**
 * Makes what is missing or older than its sources, saying which step runs.
 *
 * @param {(keyof typeof STEPS)[]} names in the order to make them
 */
export async function prepare(names) {
  process.chdir(ROOT)
  for (const name of names) make(name, STEPS[name])
}

function make(name, step) {
  const wanted = fingerprint(step.from)
  const stamp = path.join(STAMPS, name)
  if (existsSync(step.makes) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  process.stdout.write(`${step.label} …\n`)
  const began = Date.now()
  const [command, args] = step.command
  const run = spawnSync(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      ...step.env,
      ...(name === 'dependencies' ? { NODE_ENV: 'development' } : {}),
    },
  })
  if (run.status !== 0) {
    process.stderr.write(
      `${run.stdout ?? ''}${run.stderr ?? ''}\n${step.label} failed${run.error ? `: ${run.error.message}` : ''}\n`,
    )
    process.exit(1)
  }
  mkdirSync(STAMPS, { recursive: true })
  writeFileSync(stamp, wanted)
  process.stdout.write(`  done in ${Math.round((Date.now() - began) / 1000)} s\n`)
}

/**
 * One hash over the contents of files and folders.
 *
 * @param {string[]} sources
 */
export function fingerprint(sources) {
  const hash = createHash('sha256')
  hash.update(process.version)
  for (const source of sources)
    for (const file of filesBelow(source)) {
      hash.update(file)
      hash.update(readFileSync(file))
    }
  return hash.digest('hex')
}

function filesBelow(source) {
  if (!existsSync(source)) return []
  if (!statSync(source).isDirectory()) return [source]
  return readdirSync(source, { withFileTypes: true })
    .filter((entry) => !['.next', 'next-env.d.ts'].includes(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(source, entry.name)
      return entry.isDirectory() ? filesBelow(file) : [file]
    })
}
