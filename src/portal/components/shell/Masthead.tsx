import type { Display } from '../../display.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import { Icon } from '../icon/Icon.js'
import { DisplayBar } from './DisplayBar.js'
import { Emblem } from './Emblem.js'
import { Menu, Navigation, type NavigationProps } from './Navigation.js'
import type { ShellSettings } from './shellSettings.js'

export type MastheadProps = NavigationProps & {
  settings: ShellSettings
  display: Display
  returnTo: string
}

/** Whose portal this is, how to see it, what to search, where to go. */
export function Masthead({ settings, display, returnTo, ...navigation }: MastheadProps) {
  return (
    <header className="masthead">
      <div className="masthead__tools">
        <div className="frame">
          <Menu {...navigation} />
          <DisplayBar display={display} returnTo={returnTo} />
        </div>
      </div>
      <div className="masthead__main frame">
        <a className="masthead__name" href={paths.home} rel="home">
          <Emblem />
          <span>
            {settings.unitName && <small>{settings.unitName}</small>}
            <strong>{settings.siteName}</strong>
          </span>
        </a>
        {navigation.current !== 'home' && <Search />}
      </div>
      <Navigation {...navigation} />
    </header>
  )
}

/**
 * The home page has its own, larger search, so this one stands on every other page. On a phone it is a sign
 * that opens the field when touched: what people came for stands higher.
 */
function Search() {
  return (
    <form
      className="masthead__search"
      action={paths.search}
      method="get"
      role="search"
      aria-label={text.shell.searchLabel}
    >
      <label htmlFor="tim">
        <Icon name="search" />
      </label>
      <input
        id="tim"
        type="search"
        name="q"
        aria-label={text.shell.searchLabel}
        placeholder={text.shell.searchLabel}
        data-suggestions={paths.suggestionsFor(null)}
        data-suggestions-label={text.search.suggestions}
      />
      <button aria-label={text.shell.searchButton}>
        <Icon name="search" />
      </button>
    </form>
  )
}
