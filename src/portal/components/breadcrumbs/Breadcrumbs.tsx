import { text } from '../../text/vi.js'

export type Crumb = { label: string; href: string }

/** The way from the home page to the page above this one. */
export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  return (
    <nav className="breadcrumbs" aria-label={text.shell.breadcrumbs}>
      <ol className="frame">
        {items.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
