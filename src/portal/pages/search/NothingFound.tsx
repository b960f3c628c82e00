import { EmptyState } from '../../components/emptyState/EmptyState.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'

const words = text.search

/** What to try where nothing was found, and where to look around. */
export function NothingFound({ q }: { q: string }) {
  if (q === '') return <EmptyState title={words.notAsked} advice={<Catalogues />} />
  return (
    <EmptyState
      title={words.nothing(q)}
      advice={
        <>
          <p>{words.adviceTitle}</p>
          <ul>
            {words.advice.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          <Catalogues />
        </>
      }
    />
  )
}

function Catalogues() {
  const { nav } = text.shell
  const catalogues = [
    { href: paths.procedures, label: text.procedures.title },
    { href: paths.documents, label: nav.documents },
    { href: paths.units, label: nav.units },
    { href: paths.articles, label: nav.articles },
  ]
  return (
    <>
      <p>{words.browse}</p>
      <ul>
        {catalogues.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
