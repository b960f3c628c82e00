export type EntranceLink = { href: string; label: string; count: string }

/** Ways into a long list, side by side, each with how much it leads to. */
export function EntranceList({ entrances }: { entrances: readonly EntranceLink[] }) {
  return (
    <ul className="entrances">
      {entrances.map(({ href, label, count }) => (
        <li key={href}>
          <a href={href}>
            {label} <span className="entrances__count">{count}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
