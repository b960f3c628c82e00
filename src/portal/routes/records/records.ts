import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'

import type { FileLink, PageLink } from '../../../queries/reading/links.js'
import type { UnitLink } from '../../../queries/units/unitLinks.js'
import { paths } from '../../paths.js'

/** How other records and files are named to a machine: by name and absolute address. */
export type Named = { name: string; url: string | null }

export function unitRecord(unit: UnitLink | null, publicUrl: string): Named | null {
  return unit && { name: unit.name, url: unit.slug ? publicUrl + paths.unit(unit.slug) : null }
}

export function unitRecords(units: readonly UnitLink[], publicUrl: string): Named[] {
  return units.flatMap((unit) => unitRecord(unit, publicUrl) ?? [])
}

type Path = (slug: string) => string

/** Another page of the portal; null where it is missing or not public. */
export function pageRecord(page: PageLink | null, path: Path, publicUrl: string): Named | null {
  return page && { name: page.title, url: publicUrl + path(page.slug) }
}

export function pageRecords(pages: readonly PageLink[], path: Path, publicUrl: string): Named[] {
  return pages.flatMap((page) => pageRecord(page, path, publicUrl) ?? [])
}

export function fileRecords(files: readonly FileLink[], publicUrl: string): object[] {
  return files.map(({ filename, title, type, bytes }) => ({
    name: title,
    url: publicUrl + paths.mediaFile(filename),
    type,
    bytes,
  }))
}

type RichText = Parameters<typeof convertLexicalToPlaintext>[0]['data']

/** Written text as words only; null where there is none. */
export function plainText(body: object | null | undefined): string | null {
  return (body && convertLexicalToPlaintext({ data: body as RichText }).trim()) || null
}
