import { get, type IncomingHttpHeaders } from 'node:http'

export type FetchedPage = { headers: IncomingHttpHeaders; body: Buffer }

/** The bytes of an answer as they came, still compressed. */
export async function fetchPage(
  url: string,
  headers: Record<string, string> = {},
): Promise<FetchedPage> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () => {
        if (response.statusCode !== 200) {
          reject(new Error(`${new URL(url).pathname} answers ${response.statusCode}`))
          return
        }
        resolve({ headers: response.headers, body: Buffer.concat(chunks) })
      })
    }).once('error', reject)
  })
}
