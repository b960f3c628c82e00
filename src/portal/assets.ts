import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The files that `scripts/buildAssets.ts` makes. */
export type AssetName =
  | 'portal.css'
  | 'portal.js'
  | 'sheet.css'
  | 'kiosk.css'
  | 'kiosk.js'
  | 'icon.svg'
  | 'latin-400.woff2'
  | 'latin-600.woff2'
  | 'vietnamese-400.woff2'
  | 'vietnamese-600.woff2'

/** Where built assets lie on disk and under which address they are served, to be kept for ever. */
export const assetFolder = path.resolve('dist/public/assets')
const ASSET_PREFIX = '/assets'

let manifest: Record<AssetName, string> | undefined
let pageStyle: string | undefined

/** The address of an asset; it changes with the content, so that browsers may keep it for ever. */
export function assetUrl(name: AssetName): string {
  return addressOf(fileOf(name))
}

/** The address of a file of the asset folder. */
export function addressOf(file: string): string {
  return `${ASSET_PREFIX}/${file}`
}

/**
 * The style sheet that stands in every page of the portal. As a file of its own it is asked for only
 * when the page has come, and nothing is painted before it: a third of a second on a slow phone.
 */
export function portalStyle(): string {
  pageStyle ??= readFileSync(path.join(assetFolder, fileOf('portal.css')), 'utf8')
  return pageStyle
}

function fileOf(name: AssetName): string {
  manifest ??= readManifest()
  return manifest[name]
}

function readManifest(): Record<AssetName, string> {
  const file = path.join(assetFolder, 'manifest.json')
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<AssetName, string>
  } catch (cause) {
    throw new Error('The assets are not built: run npm run build', {
      cause,
    })
  }
}
