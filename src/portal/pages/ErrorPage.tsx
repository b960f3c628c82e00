import { PageHeader } from '../components/pageHeader/PageHeader.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'

type ErrorPageProps = {
  status: number
  message: string
  /** Why a withdrawn record was withdrawn. */
  reason?: string | undefined
  /** Shown with faults of ours, so that a person can name it when they report it. */
  requestId?: string | undefined
}

/** Tells what went wrong in words, and where to go from here. */
export function ErrorPage({ status, message, reason, requestId }: ErrorPageProps) {
  const words = text.errors.page
  return (
    <>
      <PageHeader title={message} caption={text.errors.title(status)} />
      {reason ? (
        <p>
          <strong>{words.reasonLabel}</strong> {reason}
        </p>
      ) : null}
      {status >= 500 ? <p>{words.ourFault}</p> : null}
      {requestId ? (
        <p>
          {words.requestIdLabel} <code>{requestId}</code>
        </p>
      ) : null}
      <p>{words.whereToGo}</p>
      <ul>
        <li>
          <a href={paths.home}>{words.toHome}</a>
        </li>
        <li>
          <a href={paths.procedures}>{words.toProcedures}</a>
        </li>
        <li>
          <a href={paths.documents}>{words.toDocuments}</a>
        </li>
      </ul>
    </>
  )
}
