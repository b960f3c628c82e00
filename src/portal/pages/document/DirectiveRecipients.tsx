import type { DirectivePageView, RecipientView } from '../../../queries/findDirective.js'
import { LineBreaks } from '../../components/lineBreaks/LineBreaks.js'
import { text } from '../../text/vi.js'
import { UnitName } from '../parts/UnitName.js'

const words = text.documents.directive

/** Whom the paper names, and which units the portal gives the work to: not always the same. */
export function DirectiveRecipients({ view }: { view: DirectivePageView }) {
  const { recipientsText, recipients } = view
  return (
    <>
      <h3>{words.recipientsText}</h3>
      {recipientsText ? (
        <LineBreaks text={recipientsText} />
      ) : (
        <p className="muted">{text.components.missing}</p>
      )}
      <h3>{words.recipientUnits}</h3>
      {recipients.length > 0 ? (
        <ul>
          {recipients.map((recipient, index) => (
            <li key={index}>
              <Recipient recipient={recipient} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="muted">{words.noRecipients}</p>
      )}
    </>
  )
}

function Recipient({ recipient }: { recipient: RecipientView }) {
  const { mode, unit, kind, note } = recipient
  return (
    <>
      {mode === 'kind' && kind && words.everyUnitOfKind(text.options.unitKinds[kind])}
      {mode === 'children' && `${words.everyChildOf} `}
      {mode !== 'kind' && <UnitName unit={unit} />}
      {note && <span className="muted small"> ({note})</span>}
    </>
  )
}
