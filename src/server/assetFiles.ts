import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { RequestHandler } from 'express'

import { NotFound } from '../errors.js'
import { assetFolder } from '../portal/assets.js'
import { text } from '../portal/text/vi.js'
import { makeCachedPage, type CachedPage } from './pageCache/cachedPage.js'
import { sendPage } from './pageCache/sendPage.js'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
}

/** Styles, fonts and scripts, compressed once. Their names carry a hash of their content, so browsers may keep them for ever. */
export function assetFiles(): RequestHandler {
  const files = new Map<string, CachedPage>()
  for (const name of readdirSync(assetFolder)) {
    const type = TYPES[path.extname(name)]
    if (type) files.set(`/${name}`, load(path.join(assetFolder, name), type))
  }
  return (req, res, next) => {
    const file = files.get(req.path)
    if (file) sendPage(file, req, res)
    else next(new NotFound(text.errors.notFound))
  }
}

function load(file: string, type: string): CachedPage {
  return makeCachedPage({
    status: 200,
    headers: {
      'Content-Type': type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
    body: readFileSync(file),
  })
}
