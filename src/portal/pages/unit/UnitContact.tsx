import type { UnitPageView } from '../../../queries/units/findUnit.js'
import { ContactCard } from '../../components/contactCard/ContactCard.js'
import { text } from '../../text/vi.js'
import { UnitNames } from '../parts/UnitName.js'

const words = text.units.contact

/** How to reach the unit and its one-stop desk. A unit that has ended sends people on. */
export function UnitContact({ unit }: { unit: UnitPageView }) {
  const { contact, desk, standing } = unit
  const hasOffice = Boolean(
    contact.address ?? contact.email ?? contact.website ?? contact.phones[0],
  )
  return (
    <>
      {!hasOffice && !desk && <p>{words.none}</p>}
      {hasOffice && <ContactCard name={words.office} {...contact} />}
      {desk && <ContactCard name={words.desk} {...desk} />}
      {contact.feedbackAddress && <p>{words.feedback(contact.feedbackAddress)}</p>}
      {standing.kind === 'ended' && standing.successors.length > 0 && (
        <p>
          {words.askSuccessors} <UnitNames units={standing.successors} />
        </p>
      )}
    </>
  )
}
