import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'

import { expect, it } from 'vitest'

import { assetFolder, assetUrl, type AssetName } from '../../../src/portal/assets.js'

const KB = 1024
const fonts: AssetName[] = [
  'latin-400.woff2',
  'latin-600.woff2',
  'vietnamese-400.woff2',
  'vietnamese-600.woff2',
]

const bytesOf = (name: AssetName) =>
  readFileSync(path.join(assetFolder, path.basename(assetUrl(name))))

it.each([
  ['portal.css', 9 * KB],
  ['portal.js', 3 * KB],
] as const)('%s stays under %i bytes as sent', (name, most) => {
  expect(brotliCompressSync(bytesOf(name)).length).toBeLessThanOrEqual(most)
})

it('the fonts together stay under 38 kB', () => {
  const total = fonts.reduce((sum, name) => sum + bytesOf(name).length, 0)
  expect(total).toBeLessThanOrEqual(38 * KB)
})

it('the stylesheet asks for nothing but the built fonts', () => {
  const css = bytesOf('portal.css').toString()
  const asked = [...css.matchAll(/url\(([^)]+)\)/g)].map(([, file]) => file)
  expect(asked.sort()).toEqual(fonts.map(assetUrl).sort())
  expect(css).not.toContain('@import')
})
