import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import { Icon } from '../icon/Icon.js'

export type SearchBoxProps = {
  /** What the visitor searched for, where the page answers it. */
  query?: string | undefined
}

const words = text.components.searchBox

/** The large search of the home page; other pages carry the small one of the header. */
export function SearchBox({ query }: SearchBoxProps) {
  return (
    <form
      className="search-box"
      action={paths.procedures}
      method="get"
      role="search"
      aria-label={words.button}
    >
      <label htmlFor="tim-lon">{words.label}</label>
      <p id="tim-lon-goi-y">{words.hint}</p>
      <div className="search-box__row">
        <input
          id="tim-lon"
          type="search"
          name="q"
          defaultValue={query}
          aria-describedby="tim-lon-goi-y"
          data-suggestions={paths.suggestionsFor('thu-tuc')}
          data-suggestions-label={text.search.suggestions}
        />
        <button className="button button--gold">
          <Icon name="search" /> {words.button}
        </button>
      </div>
    </form>
  )
}
