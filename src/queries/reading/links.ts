import type { Document, Media } from '../../payload-types.js'
import { allPopulated, populated } from './populated.js'

/** Another page of the portal, by the key of its address. */
export type PageLink = Readonly<{ title: string; slug: string }>

export type DocumentLink = PageLink & Readonly<{ numberText: string | null }>

/** A file that may be downloaded. */
export type FileLink = Readonly<{
  filename: string
  title: string
  type: string | null
  bytes: number | null
}>

/** What populated records are linked by: `populate: { plans: PAGE_LINK, documents: DOCUMENT_LINK }`. */
export const PAGE_LINK = { title: true, slug: true } as const
export const DOCUMENT_LINK = { title: true, slug: true, numberText: true } as const
export const FILE_LINK = { filename: true, alt: true, mimeType: true, filesize: true } as const

type Titled = { id: string; title: string; slug?: string | null }

/** Null where it is missing or not public. */
export function pageLinkOf(related: Titled | string | null | undefined): PageLink | null {
  const page = populated(related)
  return page?.slug ? { title: page.title, slug: page.slug } : null
}

export function pageLinksOf(related: (Titled | string)[] | null | undefined): PageLink[] {
  return allPopulated(related).flatMap((page) => pageLinkOf(page) ?? [])
}

export function documentLinkOf(related: Document | string | null | undefined): DocumentLink | null {
  const link = pageLinkOf(related)
  return link && { ...link, numberText: populated(related)?.numberText ?? null }
}

export function fileLinksOf(files: (Media | string)[] | null | undefined): FileLink[] {
  return allPopulated(files).flatMap(({ filename, alt, mimeType, filesize }) =>
    filename ? [{ filename, title: alt, type: mimeType ?? null, bytes: filesize ?? null }] : [],
  )
}
