import { text } from '../../text/vi.js'
import { areaLinks, type Area } from './areas.js'

export type NavigationProps = {
  current: Area | 'home' | undefined
  /** The present page; a link to it is marked as the page, a link to its area as the area. */
  path: string
}

/** The areas as a bar, where there is room for one. */
export function Navigation(props: NavigationProps) {
  return (
    <nav className="nav" aria-label={text.shell.navigation}>
      <Links {...props} />
    </nav>
  )
}

/** The areas behind a press, where there is none. Only one of the two is shown. */
export function Menu(props: NavigationProps) {
  return (
    <details className="menu">
      <summary>
        <span className="menu__bars" aria-hidden="true" />
        {text.shell.menu}
      </summary>
      <nav aria-label={text.shell.navigation}>
        <Links {...props} />
      </nav>
    </details>
  )
}

function Links({ current, path }: NavigationProps) {
  return (
    <ul>
      {areaLinks.map(({ area, label, href }) => (
        <li key={area}>
          <a href={href} aria-current={currentOf(href === path, area === current)}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}

function currentOf(isPage: boolean, isArea: boolean): 'page' | 'true' | undefined {
  if (isPage) return 'page'
  return isArea ? 'true' : undefined
}
