import type { Media } from '../../payload-types.js'
import { FILE_LINK } from './links.js'

/** A picture with its alternative text and, so that the page does not jump, its size. */
export type PictureView = Readonly<{
  filename: string
  alt: string
  caption: string | null
  width: number | null
  height: number | null
}>

/** What a populated picture shows: `populate: { media: PICTURE }`. */
export const PICTURE = { ...FILE_LINK, caption: true, width: true, height: true } as const

export function pictureOf(image: Media | null): PictureView | null {
  if (!image?.filename) return null
  const { filename, alt, caption, width, height } = image
  return { filename, alt, caption: caption || null, width: width ?? null, height: height ?? null }
}
