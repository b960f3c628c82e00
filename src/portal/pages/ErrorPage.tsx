import { FilterForm } from '../components/filterForm/FilterForm.js'
import { PageHeader } from '../components/pageHeader/PageHeader.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'

export type ErrorPageProps = {
  status: number
  message: string
  /** What was withdrawn, and why. */
  withdrawn?: { title: string; reason: string } | undefined
  /** Shown with faults of ours, so that a person can name it when they report it. */
  requestId?: string | undefined
  /** Words to search for, where nothing stands at the address. */
  query?: string | undefined
  /** The same address without its parameters, where they were what is wrong. */
  plainHref?: string | undefined
  /** The same address again, where it may well be answered next time. */
  againHref?: string | undefined
}

const words = text.errors.page

/** Tells what went wrong in words, and where to go from here. */
export function ErrorPage({ status, message, withdrawn, requestId, ...ways }: ErrorPageProps) {
  const kind = text.errors.title(status)
  return (
    <>
      {withdrawn ? (
        <PageHeader title={withdrawn.title} caption={kind} />
      ) : (
        <PageHeader title={kind} lead={<p>{message}</p>} />
      )}
      {withdrawn?.reason && (
        <p>
          <strong>{words.reasonLabel}</strong> {withdrawn.reason}
        </p>
      )}
      {status >= 500 && <p>{words.ourFault}</p>}
      {requestId && (
        <p>
          {words.requestIdLabel} <code>{requestId}</code>
        </p>
      )}
      <Ways {...ways} />
    </>
  )
}

function Ways({ query, plainHref, againHref }: Partial<ErrorPageProps>) {
  return (
    <>
      {query !== undefined && (
        <FilterForm
          action={paths.search}
          fields={[{ kind: 'search', name: 'q', label: text.search.label }]}
          values={{ q: query }}
          submit={text.search.submit}
        />
      )}
      <p>{words.whereToGo}</p>
      <ul>
        {againHref && <Way href={againHref} label={words.again} />}
        {plainHref && <Way href={plainHref} label={words.plain} />}
        <Way href={paths.home} label={words.toHome} />
        <Way href={paths.procedures} label={words.toProcedures} />
        <Way href={paths.documents} label={words.toDocuments} />
      </ul>
    </>
  )
}

function Way({ href, label }: { href: string; label: string }) {
  return (
    <li>
      <a href={href}>{label}</a>
    </li>
  )
}
