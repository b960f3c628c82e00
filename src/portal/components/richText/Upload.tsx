import { text } from '../../text/vi.js'
import { Icon } from '../icon/Icon.js'
import { safeHref } from '../safeHref.js'
import { isRecord } from './lexicalNode.js'

/** A picture or a file of this portal; one that is not loaded, or lies elsewhere, is left out. */
export function Upload({ file }: { file: unknown }) {
  if (!isRecord(file)) return null
  const href = safeHref(file.url)
  if (!href?.startsWith('/')) return null
  return isImage(file) ? <Picture file={file} src={href} /> : <FileLink file={file} href={href} />
}

type Fields = Readonly<Record<string, unknown>>

function Picture({ file, src }: { file: Fields; src: string }) {
  const caption = stringOf(file.caption)
  return (
    <figure>
      <img
        src={src}
        alt={stringOf(file.alt) ?? ''}
        width={numberOf(file.width)}
        height={numberOf(file.height)}
        loading="lazy"
      />
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}

function FileLink({ file, href }: { file: Fields; href: string }) {
  const name = stringOf(file.caption) ?? stringOf(file.alt) ?? stringOf(file.filename) ?? href
  return (
    <p>
      <a href={href}>
        <Icon name="download" /> {text.components.opensFile(name)}
      </a>
    </p>
  )
}

function isImage({ mimeType }: Fields): boolean {
  return typeof mimeType === 'string' && mimeType.startsWith('image/')
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}
