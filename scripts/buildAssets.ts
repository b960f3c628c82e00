import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'

import * as esbuild from 'esbuild'
import * as sass from 'sass'
import subsetFont from 'subset-font'

import { addressOf } from '../src/portal/assets.js'
import { writePrintFonts } from './printFonts.js'

// Run from the top of the project; the bundle of this file lies elsewhere, so its own place tells nothing.
const portal = path.resolve('src/portal')
const target = path.resolve('dist/public/assets')
const packages = path.resolve('node_modules')
const fontFolder = path.join(packages, '@fontsource/be-vietnam-pro/files')

/** Browsers of the last three years; older ones still get a readable page. */
const browsers = ['chrome111', 'firefox115', 'safari16.4']

/** Pages of the portal, sheets of paper and the touch screen are documents of their own. */
const stylesheets = ['portal', 'sheet', 'kiosk'] as const
const scripts = ['portal', 'kiosk'] as const

type Asset = { name: string; content: Buffer }

const ascii = charactersBetween(0x20, 0x7e)
const fontParts = {
  latin: `${ascii}ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý\u00a0§©«°±²³·»×–—‘’“”†•…`,
  vietnamese: `ĂăĐđĨĩŨũƠơƯư${charactersBetween(0x1ea0, 0x1ef9)}₫`,
} as const

/** Every asset of the portal, named after its content, with the table of names beside them. */
async function buildAssets(): Promise<void> {
  const fonts = await Promise.all(
    (['latin', 'vietnamese'] as const).flatMap((part) => [font(part, 400), font(part, 600)]),
  )
  const files = new Map(fonts.map((asset) => [asset.name, hashedName(asset)]))
  const styles = await Promise.all(stylesheets.map((name) => stylesheet(name, files)))
  const assets = [...fonts, ...styles, ...(await Promise.all(scripts.map(script))), await icon()]
  await writePrintFonts(printPart('latin'), printPart('vietnamese'))
  await write(assets)
}

/** Hinting and layout features other than kerning and marks go: they are two thirds of the bytes. */
async function font(part: keyof typeof fontParts, weight: 400 | 600): Promise<Asset> {
  const content = await subsetFont(await readFile(fontFile(part, weight)), fontParts[part], {
    targetFormat: 'woff2',
    noHinting: true,
    noLayoutClosure: true,
    keepFeatures: ['kern', 'mark', 'ccmp', 'locl'],
  })
  return { name: `${part}-${weight}.woff2`, content }
}

function fontFile(part: keyof typeof fontParts, weight: 400 | 600): string {
  return path.join(fontFolder, `be-vietnam-pro-${part}-${weight}-normal.woff2`)
}

const printPart = (part: keyof typeof fontParts) => ({
  file: (weight: 400 | 600) => fontFile(part, weight),
  characters: fontParts[part],
})

async function stylesheet(name: string, fontFiles: ReadonlyMap<string, string>): Promise<Asset> {
  const { css } = sass.compile(path.join(portal, `theme/${name}.scss`), {
    loadPaths: [packages],
    quietDeps: true,
  })
  const withFonts = css.replace(/url\("?([\w-]+\.woff2)"?\)/g, (_, font: string) => {
    const file = fontFiles.get(font)
    if (!file) throw new Error(`The stylesheet asks for a font that is not built: ${font}`)
    return `url(${addressOf(file)})`
  })
  const { code } = await esbuild.transform(withFonts, {
    loader: 'css',
    minify: true,
    legalComments: 'none',
    target: browsers,
  })
  if (/<\//.test(code)) throw new Error(`${name}.css could end the element that it is written in`)
  return { name: `${name}.css`, content: Buffer.from(code.trimEnd()) }
}

async function script(name: string): Promise<Asset> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(portal, `script/${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    legalComments: 'none',
    target: browsers,
  })
  return { name: `${name}.js`, content: Buffer.from(outputFiles[0]!.contents) }
}

async function icon(): Promise<Asset> {
  return { name: 'icon.svg', content: await readFile(path.join(portal, 'theme/icon.svg')) }
}

/** Files of an earlier build go last, so that a running server finds either all old or all new ones. */
async function write(assets: Asset[]): Promise<void> {
  await mkdir(target, { recursive: true })
  await Promise.all(
    assets.map((asset) => writeFile(path.join(target, hashedName(asset)), asset.content)),
  )
  const manifest = Object.fromEntries(assets.map((asset) => [asset.name, hashedName(asset)]))
  await writeFile(path.join(target, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)

  const current = new Set(['manifest.json', ...Object.values(manifest)])
  const stale = (await readdir(target)).filter((file) => !current.has(file))
  await Promise.all(stale.map((file) => rm(path.join(target, file))))
  for (const { name, content } of assets) {
    console.log(
      `${name.padEnd(22)} ${content.length} B, brotli ${brotliCompressSync(content).length} B`,
    )
  }
}

function hashedName({ name, content }: Asset): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  const { name: stem, ext } = path.parse(name)
  return `${stem}.${hash}${ext}`
}

function charactersBetween(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i))
}

await buildAssets()
