import { spawn } from 'node:child_process'

export type ImportRun = { code: number | null; output: string }

/** The command as an officer types it, in a process of its own on the database of the test. */
export function runImport(...args: string[]): Promise<ImportRun> {
  return startImport(...args).ended
}

export function startImport(...args: string[]) {
  const child = spawn(
    process.execPath,
    ['scripts/runTypeScript.mjs', 'scripts/import.ts', ...args],
    { env: { ...process.env, LOG_LEVEL: 'warn' }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let output = ''
  const heard: ((output: string) => void)[] = []
  const hear = (piece: Buffer) => {
    output += piece.toString()
    heard.forEach((each) => each(output))
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const ended = new Promise<ImportRun>((resolve) => {
    child.once('close', (code) => resolve({ code, output }))
  })
  /** Resolves as soon as the output matches. */
  const said = (pattern: RegExp) =>
    new Promise<void>((resolve) => heard.push((all) => pattern.test(all) && resolve()))
  return { child, ended, said }
}
