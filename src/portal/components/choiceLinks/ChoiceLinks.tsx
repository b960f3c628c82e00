export type ChoiceLink = {
  href: string
  label: string
  /** How much there is of it, in words: "32", "hơn 300". */
  count?: string | undefined
  isChosen: boolean
}

export type ChoiceLinksProps = { label: string; links: readonly ChoiceLink[] }

/** One of several views of the same list, each with how much is in it. */
export function ChoiceLinks({ label, links }: ChoiceLinksProps) {
  return (
    <nav className="choices" aria-label={label}>
      <ul>
        {links.map(({ href, label: name, count, isChosen }) => (
          <li key={href}>
            <a href={href} aria-current={isChosen ? 'page' : undefined}>
              {name}
              {count !== undefined && <small> ({count})</small>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
