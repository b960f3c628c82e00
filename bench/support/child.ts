import { spawn, type ChildProcess } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** A server in a process of its own. */
export type Running = {
  address: string
  pid: number
  /** Sends a message to a server that listens for one, and waits for its answer. */
  ask(message: Record<string, unknown>): Promise<unknown>
  stop(): Promise<void>
}

const LONGEST_START = 300_000
const running = new Set<Running>()

type ServerCommand = {
  command: readonly string[]
  /** Settings besides those of this process, by the port that was found for it. */
  env?: Record<string, string>
  /** Adds the port to the command where the server takes it there. */
  withPort?: (port: number) => readonly string[]
  ready?: string
}

export async function startServer({
  command,
  env = {},
  withPort = () => [],
  ready = '/',
}: ServerCommand): Promise<Running> {
  const port = await freePort()
  const [program = '', ...args] = [...command, ...withPort(port)]
  const child = spawn(program, args, {
    env: { ...process.env, ...env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const said: string[] = []
  child.stdout?.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const server = serverOf(child, port)
  running.add(server)
  await answers(`${server.address}${ready}`, child, said)
  return server
}

export async function stopAll(): Promise<void> {
  await Promise.all([...running].map((each) => each.stop()))
}

function serverOf(child: ChildProcess, port: number): Running {
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const server: Running = {
    address: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    ask: (message) =>
      new Promise((resolve, reject) => {
        child.once('message', (answer: { result?: unknown; error?: string }) =>
          answer.error ? reject(new Error(answer.error)) : resolve(answer.result),
        )
        child.send(message)
      }),
    async stop() {
      running.delete(server)
      child.kill('SIGTERM')
      await ended
    },
  }
  return server
}

async function answers(url: string, child: ChildProcess, said: string[]): Promise<void> {
  const before = performance.now()
  while (performance.now() - before < LONGEST_START) {
    if (child.exitCode !== null || child.signalCode !== null) break
    const response = await fetch(url).catch(() => null)
    await response?.arrayBuffer()
    if (response?.ok) return
    await pause(25)
  }
  const state = child.exitCode === null ? 'does not answer' : `ended with ${child.exitCode}`
  throw new Error(`${child.spawnargs.join(' ')} ${state}: ${said.join('').slice(-800)}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
