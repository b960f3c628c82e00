import { text } from '../../text/vi.js'
import { Icon } from '../icon/Icon.js'

export type DownloadLinksProps = {
  xlsx?: string | undefined
  csv?: string | undefined
  json?: string | undefined
  others?: readonly { label: string; href: string }[]
}

const words = text.components.downloads

/** The same content for machines and spreadsheets, with the same filters. */
export function DownloadLinks({ xlsx, csv, json, others = [] }: DownloadLinksProps) {
  const links = [
    ...(xlsx ? [{ label: words.xlsx, href: xlsx }] : []),
    ...(csv ? [{ label: words.csv, href: csv }] : []),
    ...(json ? [{ label: words.json, href: json }] : []),
    ...others,
  ]
  return (
    <nav className="downloads" aria-label={words.label}>
      <Icon name="download" />
      <ul>
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
