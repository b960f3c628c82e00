import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

import { load, type CheerioAPI } from 'cheerio'

import { startServer, type Running } from './child.js'
import type { FetchedPage } from './fetchPage.js'

const run = promisify(execFile)

/** Inside the project, where Next finds the project's own packages; `dist` is never committed. */
const FOLDER = path.resolve('dist/bench/next-page')
const NEXT = path.resolve('node_modules/next/dist/bin/next')

type Tree = string | [tag: string, properties: Record<string, string>, children: Tree[]]

/** The content of a page of the portal as a prerendered page of a Next app, in production mode. */
export async function startNextPage(page: FetchedPage): Promise<Running> {
  await buildOnce(contentOf(load(page.body)))
  const command = [process.execPath, NEXT, 'start', FOLDER, '-H', '127.0.0.1']
  const withPort = (port: number) => ['-p', String(port)]
  return startServer({ command, withPort, env: { NEXT_TELEMETRY_DISABLED: '1' } })
}

async function buildOnce(content: string): Promise<void> {
  const stamp = path.join(FOLDER, 'built-from')
  const wanted = createHash('sha256').update(content).digest('hex')
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return
  await rm(FOLDER, { recursive: true, force: true })
  await mkdir(FOLDER, { recursive: true })
  await cp('bench/next-page', FOLDER, { recursive: true })
  await writeFile(path.join(FOLDER, 'page.json'), content)
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const
  await run(process.execPath, [NEXT, 'build', FOLDER], { env, maxBuffer: 2 ** 26 })
  await writeFile(stamp, wanted)
}

/** What is read on the page; Next brings its own scripts, and the title is kept with the other words of the head. */
function contentOf($: CheerioAPI): string {
  $('script').remove()
  const head = $('head title, head meta[name=description]').toArray()
  const body = $('body').toArray()[0]
  if (!body) throw new Error('The page of the portal has no body')
  return JSON.stringify({
    head: head.map((each) => treeOf(each as Markup)),
    body: treeOf(body),
  })
}

/** An element or a text of the parsed page. */
type Markup = {
  data?: string
  name?: string
  attribs?: Record<string, string>
  children?: Markup[]
}

function treeOf({ name, data = '', attribs = {}, children = [] }: Markup): Tree {
  if (name === undefined) return data
  const properties = Object.entries(attribs).map(([each, value]) => [reactName(each), value])
  return [name, Object.fromEntries(properties) as Record<string, string>, children.map(treeOf)]
}

const REACT_NAMES: Record<string, string> = {
  class: 'className',
  for: 'htmlFor',
  tabindex: 'tabIndex',
}

function reactName(attribute: string): string {
  return REACT_NAMES[attribute] ?? attribute
}
