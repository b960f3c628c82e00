import { writeFile } from 'node:fs/promises'
import path from 'node:path'

import { builtServer } from './build.js'
import { startServer, type Running } from './child.js'
import type { FetchedPage } from './fetchPage.js'
import { newFolder } from './folders.js'

/** Node adds these itself to every answer. */
const ADDED_BY_NODE = ['date', 'connection', 'keep-alive']

export async function startBareServer({ headers, body }: FetchedPage): Promise<Running> {
  const file = path.join(await newFolder(), 'answer.json')
  const own = Object.entries(headers).filter(([name]) => !ADDED_BY_NODE.includes(name))
  const answer = { headers: Object.fromEntries(own), body: body.toString('base64') }
  await writeFile(file, JSON.stringify(answer))
  return startServer({ command: builtServer('bare'), env: { ANSWER: file } })
}

/** Node's zlib for each answer; the reference where nginx is not installed. */
export async function startZlib({ body }: FetchedPage): Promise<Running> {
  const file = path.join(await newFolder(), 'page.html')
  await writeFile(file, body)
  return startServer({ command: builtServer('zlibOnTheFly'), env: { PAGE: file } })
}
