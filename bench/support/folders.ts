import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Folder of everything that one run of the bench writes; the rows inherit it. */
export async function openRunFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-bench-'))
  process.env.BENCH_FOLDER = folder
  return folder
}

export function newFolder(): Promise<string> {
  return mkdtemp(path.join(runFolder(), 'part-'))
}

export function runFolder(): string {
  const folder = process.env.BENCH_FOLDER
  if (!folder) throw new Error('BENCH_FOLDER is unset: rows are started by bench/run.ts')
  return folder
}
