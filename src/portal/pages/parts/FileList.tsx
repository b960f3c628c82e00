import { formatNumber } from '../../../domain/text/vietnameseFormat.js'
import type { FileLink } from '../../../queries/reading/links.js'
import { paths } from '../../paths.js'

const KILOBYTE = 1024

/** Files to download, each with its kind and size, so that nobody on a phone is surprised. */
export function FileList({ files }: { files: readonly FileLink[] }) {
  return (
    <ul>
      {files.map(({ filename, title, bytes }) => (
        <li key={filename}>
          <a href={paths.mediaFile(filename)} download>
            {title}
          </a>{' '}
          <span className="muted small">{describe(filename, bytes)}</span>
        </li>
      ))}
    </ul>
  )
}

function describe(filename: string, bytes: number | null): string {
  const kind = filename.slice(filename.lastIndexOf('.') + 1).toUpperCase()
  return bytes === null ? `(${kind})` : `(${kind}, ${sizeText(bytes)})`
}

function sizeText(bytes: number): string {
  const kilobytes = bytes / KILOBYTE
  if (kilobytes < KILOBYTE) return `${formatNumber(Math.max(1, kilobytes), 0)} kB`
  return `${formatNumber(kilobytes / KILOBYTE, 1)} MB`
}
