import { createHash } from 'node:crypto'

import type { RequestHandler } from 'express'
import helmet from 'helmet'

import { portalStyle } from '../portal/assets.js'

const SELF = ["'self'"]

/** Portal pages load nothing from elsewhere, run no inline script, and take of inline styles only their own. */
const portalPolicy = () => ({
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  connectSrc: SELF,
  fontSrc: SELF,
  formAction: SELF,
  frameAncestors: SELF,
  imgSrc: SELF,
  manifestSrc: SELF,
  scriptSrc: SELF,
  styleSrc: [...SELF, hashOf(portalStyle())],
})

/** The admin panel is a Next application: it needs inline script and style, and frames the portal for live preview. */
const adminPolicy = {
  defaultSrc: SELF,
  baseUri: SELF,
  connectSrc: SELF,
  fontSrc: [...SELF, 'data:'],
  formAction: SELF,
  frameAncestors: SELF,
  frameSrc: SELF,
  imgSrc: [...SELF, 'data:', 'blob:'],
  objectSrc: ["'none'"],
  scriptSrc: [...SELF, "'unsafe-inline'"],
  styleSrc: [...SELF, "'unsafe-inline'"],
}

type Directives = Record<string, string[]>

export function portalHeaders({ isHttps }: { isHttps: boolean }): RequestHandler {
  return headersWith(portalPolicy(), { isHttps })
}

export function adminHeaders({ isHttps }: { isHttps: boolean }): RequestHandler {
  return headersWith(adminPolicy, { isHttps })
}

function headersWith(directives: Directives, { isHttps }: { isHttps: boolean }): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: isHttps ? { ...directives, upgradeInsecureRequests: [] } : directives,
    },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    xFrameOptions: { action: 'sameorigin' },
  }) as RequestHandler
}

/** As a policy names what it lets stand in a page. */
function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
}
