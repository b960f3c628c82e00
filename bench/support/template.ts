import { cp, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { builtServer } from './build.js'
import { startServer, type Running } from './child.js'
import { copyProcedures } from './copyProcedures.js'
import { newFolder, runFolder } from './folders.js'
import { DIFFERENT, manyVariations } from './manyRecords.js'

/** The address that every server of the bench believes to have, so that their pages are the same to the byte. */
const PUBLIC_URL = 'http://portal.example'
const PASSWORD = 'mat-khau-do-hieu-nang'
const PRODUCTION: readonly string[] = [process.execPath, 'dist/server/main.js']

/** Address of the article that the bench adds to the demo. */
export const ARTICLE = '/tin-tuc/bai-do-hieu-nang'

/** Fills a data folder with the demo and the article of the bench, for each row to copy. */
export async function makeTemplate(): Promise<void> {
  const portal = await startControlled(templateFolder())
  await portal.ask({ do: 'makeArticle', slug: path.basename(ARTICLE) })
  await portal.ask({ do: 'indexAll' })
  await portal.stop()
}

/**
 * Fills a data folder until it holds as many procedures as wanted: the first are imported into the
 * demo, the others copied. What is new waits for the search index.
 */
export async function fillWithProcedures(
  folder: string,
  { from, to }: { from: number; to: number },
): Promise<void> {
  if (from < DIFFERENT) {
    await cp(templateFolder(), folder, { recursive: true })
    await importDifferent(folder, Math.min(to, DIFFERENT))
  }
  await copyProcedures(path.join(folder, 'portal.sqlite'), { from: Math.max(from, DIFFERENT), to })
}

async function importDifferent(folder: string, count: number): Promise<void> {
  const file = path.join(await newFolder(), 'procedures.json')
  await writeFile(file, JSON.stringify([...manyVariations(count)]))
  const portal = await startControlled(folder)
  await portal.ask({ do: 'importFile', file })
  await portal.stop()
}

/** The portal as `npm start` serves it, on a copy of the template. */
export async function startPortal(): Promise<Running> {
  return startPortalOn(await copyOfTemplate())
}

export function startPortalOn(folder: string, command = PRODUCTION): Promise<Running> {
  return startServer({ command, env: settingsFor(folder), ready: '/readyz' })
}

/** The same portal with a way to write into it from the bench. */
export async function startControlledPortal(): Promise<Running> {
  return startControlled(await copyOfTemplate())
}

export async function copyOfTemplate(): Promise<string> {
  const folder = await newFolder()
  await cp(templateFolder(), folder, { recursive: true })
  return folder
}

export function settingsFor(folder: string): Record<string, string> {
  return {
    NODE_ENV: 'production',
    DATA_DIR: folder,
    MEDIA_DIR: path.join(folder, 'media'),
    DATABASE_URI: '',
    PUBLIC_URL,
    ADMIN_PASSWORD: PASSWORD,
    LOG_LEVEL: 'error',
  }
}

function templateFolder(): string {
  return path.join(runFolder(), 'template')
}

export function startControlled(folder: string): Promise<Running> {
  return startPortalOn(folder, builtServer('controlledPortal'))
}

/** The token of the administrator for the API. */
export async function signIn({ address }: Running): Promise<string> {
  const response = await fetch(`${address}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: PUBLIC_URL },
    body: JSON.stringify({ email: 'admin@demo.example', password: PASSWORD }),
  })
  return ((await response.json()) as { token: string }).token
}
