import { spawn, type ChildProcess } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'

export type ServerProcess = {
  address: string
  child: ChildProcess
  /** All that it has printed so far. */
  output: () => string
  /** Sends the signal and waits for the end; the code is null when a signal ended it. */
  end: (signal: NodeJS.Signals) => Promise<{ code: number | null; milliseconds: number }>
}

/** Starts the built server as `npm start` does after building, and waits until it serves. */
export async function startServerProcess(
  environment: Record<string, string>,
): Promise<ServerProcess> {
  const port = await freePort()
  const { child, output, ended } = run({ PORT: String(port), ...environment })
  await Promise.race([
    saidServing(child, output),
    ended.then((code) => Promise.reject(new Error(`The server ended with ${code}: ${output()}`))),
  ])
  return {
    address: `http://127.0.0.1:${port}`,
    child,
    output,
    async end(signal) {
      const start = performance.now()
      child.kill(signal)
      return { code: await ended, milliseconds: performance.now() - start }
    },
  }
}

/** Runs a start that is meant to fail, to its end. */
export async function runFailingServer(
  environment: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const { output, ended } = run(environment)
  const code = await ended
  return { code, output: output() }
}

function run(environment: Record<string, string>) {
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      DATABASE_URI: '',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, output: () => said, ended }
}

function saidServing(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve) => {
    child.stdout?.on('data', () => {
      if (output().includes('Portal  http')) resolve()
    })
  })
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
