import { text } from '../../text/vi.js'

/** Something the reader can mend; `field` is the id of the input it belongs to. */
export type Issue = { field?: string | undefined; message: string }

/** What must be mended before a form can be taken, at the top of the page, with links to the fields. */
export function ErrorSummary({ issues }: { issues: readonly Issue[] }) {
  if (issues.length === 0) return null
  return (
    <div className="govuk-error-summary" role="alert" tabIndex={-1} data-focus>
      <h2 className="govuk-error-summary__title">{text.components.errorSummary}</h2>
      <ul className="govuk-list govuk-error-summary__list">
        {issues.map(({ field, message }) => (
          <li key={message}>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  )
}
