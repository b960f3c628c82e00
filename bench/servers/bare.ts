import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** The least that Node needs to send a page: the same headers, the same bytes, nothing decided. */
const { headers, body } = JSON.parse(readFileSync(process.env.ANSWER ?? '', 'utf8')) as {
  headers: Record<string, string>
  body: string
}
const bytes = Buffer.from(body, 'base64')

createServer((_req, res) => {
  res.writeHead(200, headers)
  res.end(bytes)
}).listen(Number(process.env.PORT), process.env.HOST)
