import { text } from '../../text/vi.js'

/** A filter that is on and can be taken off. */
export type ActiveFilter = { name: string; label: string; value: string }

type ActiveFiltersProps = { path: string; query: URLSearchParams; filters: readonly ActiveFilter[] }

const words = text.components.filter

/** What a list is limited to besides the fields of its form, each with a way out. */
export function ActiveFilters({ path, query, filters }: ActiveFiltersProps) {
  if (filters.length === 0) return null
  return (
    <div>
      <p className="small muted">{words.active}</p>
      <ul>
        {filters.map(({ name, label, value }) => (
          <li key={name}>
            {`${label}: `}
            <strong>{value}</strong>{' '}
            <a href={without(path, query, name)}>
              {words.clear}
              <span className="visually-hidden"> {label}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function without(path: string, query: URLSearchParams, name: string): string {
  const rest = new URLSearchParams(query)
  for (const each of [name, 'trang']) rest.delete(each)
  const parameters = rest.toString()
  return parameters ? `${path}?${parameters}` : path
}
