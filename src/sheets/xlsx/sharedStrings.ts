import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { text } from '../../portal/text/vi.js'
import { LIMITS } from '../limits.js'
import { TableRefused } from '../tableRefused.js'
import type { Archive } from './archive.js'
import { parseXml } from './parseXml.js'

const PART = 'xl/sharedStrings.xml'

/** The texts of a workbook by number. Close it when the sheet is read. */
export type SharedStrings = { at(index: number): string | undefined; close(): void }

/**
 * Reads the texts that cells point at. They lie in a temporary file, because a workbook of 10,000
 * procedures holds more text than a portal that is serving should keep in memory.
 */
export async function readSharedStrings(archive: Archive): Promise<SharedStrings> {
  if (!archive.has(PART)) return { at: () => undefined, close: () => undefined }
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-sheet-'))
  const file = openSync(path.join(folder, 'strings'), 'w+')
  const close = () => {
    closeSync(file)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const ends = await store(archive, file)
    return { at: (index) => textAt(file, ends, index), close }
  } catch (cause) {
    close()
    throw cause
  }
}

async function store(archive: Archive, file: number): Promise<number[]> {
  const ends: number[] = []
  let position = 0
  let words: string | null = null
  let isText = false
  let isPhonetic = false
  const finished: string[] = []
  const pieces = parseXml(archive.read(PART), {
    open(name) {
      if (name === 'si') words = ''
      if (name === 'rPh') isPhonetic = true
      if (name === 't') isText = true
    },
    text(more) {
      if (!isText || isPhonetic || words === null) return
      words += more
      if (words.length > LIMITS.cellCharacters) {
        throw new TableRefused(text.sheets.refused.longCell)
      }
    },
    close(name) {
      if (name === 't') isText = false
      if (name === 'rPh') isPhonetic = false
      if (name !== 'si') return
      finished.push(words ?? '')
      words = null
    },
  })
  for await (const _piece of pieces) {
    for (const each of finished.splice(0)) {
      position += writeSync(file, each, position)
      ends.push(position)
    }
  }
  return ends
}

function textAt(file: number, ends: readonly number[], index: number): string | undefined {
  const end = ends[index]
  if (end === undefined) return undefined
  const begin = ends[index - 1] ?? 0
  const bytes = Buffer.alloc(end - begin)
  readSync(file, bytes, 0, bytes.length, begin)
  return bytes.toString('utf8')
}
