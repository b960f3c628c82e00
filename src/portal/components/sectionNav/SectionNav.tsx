import { text } from '../../text/vi.js'

export type SectionLink = { id: string; label: string }

/** The contents of a long page; links to the `id` of each `<Section>`. */
export function SectionNav({ items }: { items: readonly SectionLink[] }) {
  return (
    <nav className="section-nav" aria-label={text.components.sectionNav}>
      <p>{text.components.sectionNav}</p>
      <ul>
        {items.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
