import { spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'

import { prepare } from './prepare.mjs'

/** Installs and builds what the suites need, runs every suite that can run here, and closes with one line of counts. */

await prepare(['dependencies', 'assets', 'server', 'admin'])

const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
)
const projects = ['unit', 'database']
if (process.env.TEST_MONGODB_URI) projects.push('mongodb')
else
  process.stdout.write(
    'Skipped: the database suites on MongoDB, because TEST_MONGODB_URI names no replica set.\n',
  )
if (browser) projects.push('e2e')
else if (process.env.REQUIRE_BROWSER === '1') {
  process.stderr.write('No Chromium was found, and REQUIRE_BROWSER=1 demands one.\n')
  process.exit(1)
} else
  process.stdout.write('Skipped: e2e, because no Chromium was found (apt-get install chromium).\n')

const totals = { passed: 0, failed: 0 }
let failedRun = false
for (const project of projects) {
  const report = `node_modules/.portal/report-${project}.json`
  rmSync(report, { force: true }) // Of an earlier run, which would be counted where this one breaks off.
  const code = await run(
    [
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...process.argv.slice(2),
    ],
    browser,
  )
  failedRun ||= code !== 0
  const { readFile } = await import('node:fs/promises')
  const counts = existsSync(report)
    ? JSON.parse(await readFile(report, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 1 }
  totals.passed += counts.numPassedTests
  totals.failed += counts.numFailedTests
}
if (failedRun && totals.failed === 0) totals.failed = 1
process.stdout.write(`\n${totals.passed} passed, ${totals.failed} failed\n`)
process.exit(failedRun || totals.passed === 0 ? 1 : 0)

function run(args, browserPath) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', ...args.slice(1)], {
      stdio: 'inherit',
      env: { ...process.env, ...(browserPath ? { BROWSER_PATH: browserPath } : {}) },
    })
    child.once('close', resolve)
  })
}
