import readExcelFile from 'read-excel-file/node'
import request from 'supertest'

import type { RunningPortal } from './portal.js'

type Cell = string | number | boolean | Date | null

export type OpenedSheet = { name: string; header: Cell[]; rows: Record<string, Cell>[] }

/** Downloads a file as its bytes. */
export function download(portal: RunningPortal, path: string): request.Test {
  return request(portal.listener()).get(encodeURI(path)).buffer(true).parse(intoBuffer)
}

/** A spreadsheet at an address, each row by the headers of its columns. */
export async function openWorkbook(portal: RunningPortal, path: string): Promise<OpenedSheet[]> {
  const answer = await download(portal, path).expect(200)
  return readWorkbook(answer.body as Buffer)
}

export async function readWorkbook(bytes: Buffer): Promise<OpenedSheet[]> {
  const sheets = await readExcelFile(bytes)
  return sheets.map(({ sheet, data }) => {
    const [header = [], ...rows] = data as Cell[][]
    return {
      name: sheet,
      header,
      rows: rows.map((row) =>
        Object.fromEntries(header.map((name, at) => [String(name), row[at] ?? null])),
      ),
    }
  })
}

export function intoBuffer(
  res: request.Response,
  done: (err: Error | null, bytes: Buffer) => void,
) {
  const stream = res as unknown as NodeJS.ReadableStream
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  stream.on('end', () => done(null, Buffer.concat(chunks)))
}
