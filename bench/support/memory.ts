import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

const SAMPLE_EVERY = 100

/** Watches the resident memory of a process, in megabytes, until the most of it is asked for. */
export function watchMemory(pid: number): {
  now(): Promise<number>
  most(): Promise<number>
} {
  let highest = 0
  let isOver = false
  const watch = async () => {
    while (!isOver) {
      // A process that ends is told of by whoever asks it for something.
      highest = Math.max(highest, await residentMegabytes(pid).catch(() => 0))
      await pause(SAMPLE_EVERY)
    }
  }
  const watching = watch()
  return {
    now: () => residentMegabytes(pid),
    async most() {
      isOver = true
      await watching
      return highest
    },
  }
}

async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1000
}
