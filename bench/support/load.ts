import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

import autocannon from 'autocannon'

const run = promisify(execFile)

/** What a server did under load. */
export type Load = { rate: number; cpuPerRequest: number }

const CONNECTIONS = 32

/** wrk where it is installed: autocannon needs about as much processor time for a request as the servers measured, which flatters ratios near one. */
export async function loadTool(): Promise<'wrk' | 'autocannon'> {
  return (await run('wrk', ['-v']).then(
    () => true,
    (cause: { stdout?: string }) => cause.stdout?.startsWith('wrk') === true,
  ))
    ? 'wrk'
    : 'autocannon'
}

type Target = { url: string; pid: number; headers: Record<string, string>; seconds: number }

/** Asks for one address over kept connections, as fast as the server answers. */
export async function load({ url, pid, headers, seconds }: Target): Promise<Load> {
  const before = await processorSeconds(pid)
  const answered =
    (await loadTool()) === 'wrk'
      ? await withWrk({ url, headers, seconds })
      : await withAutocannon({ url, headers, seconds })
  const used = (await processorSeconds(pid)) - before
  return { rate: answered.perSecond, cpuPerRequest: used / answered.requests }
}

type Answered = { requests: number; perSecond: number }
type Asking = Omit<Target, 'pid'>

async function withWrk({ url, headers, seconds }: Asking): Promise<Answered> {
  const named = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const { stdout } = await run('wrk', ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, ...named, url])
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`${url} failed under load`)
  const requests = Number(/(\d+) requests in/.exec(stdout)?.[1])
  return { requests, perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]) }
}

async function withAutocannon({ url, headers, seconds }: Asking): Promise<Answered> {
  const result = await autocannon({ url, headers, connections: CONNECTIONS, duration: seconds })
  if (result.errors + result.non2xx > 0) throw new Error(`${url} failed under load`)
  return { requests: result.requests.total, perSecond: result.requests.total / result.duration }
}

/** Processor time that a process has used so far; Linux counts it in hundredths of a second. */
export async function processorSeconds(pid: number): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).replace(/^.*\) /s, '').split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}
