import type { DirectivePageView, RecipientView } from '../../../queries/documents/findDirective.js'
import { LineBreaks } from '../../components/lineBreaks/LineBreaks.js'
import { SummaryList } from '../../components/summaryList/SummaryList.js'
import { text } from '../../text/vi.js'
import { UnitName } from '../parts/UnitName.js'

const words = text.documents.directive

/** Whom the paper names, and which units the portal gives the work to: not always the same. */
export function DirectiveRecipients({ view }: { view: DirectivePageView }) {
  const { recipientsText, recipients } = view
  return (
    <SummaryList
      rows={[
        {
          label: words.recipientsText,
          value: recipientsText && <LineBreaks text={recipientsText} />,
        },
        {
          label: words.recipientUnits,
          value:
            recipients.length > 0 ? <Recipients recipients={recipients} /> : words.noRecipients,
        },
      ]}
    />
  )
}

function Recipients({ recipients }: { recipients: readonly RecipientView[] }) {
  return (
    <ul>
      {recipients.map((recipient, index) => (
        <li key={index}>
          <Recipient recipient={recipient} />
        </li>
      ))}
    </ul>
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
