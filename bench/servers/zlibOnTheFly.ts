import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { gzip } from 'node:zlib'

/** Stands in for nginx where it is not installed: the same page, compressed for every answer at nginx's own level. */
const body = readFileSync(process.env.PAGE ?? '')

createServer((_req, res) => {
  gzip(body, { level: 1 }, (error, bytes) => {
    if (error) throw error
    res.writeHead(200, {
      'Content-Type': 'text/html',
      'Content-Encoding': 'gzip',
      'Content-Length': bytes.length,
    })
    res.end(bytes)
  })
}).listen(Number(process.env.PORT), process.env.HOST)
