import { formatDay } from '../../../domain/text/vietnameseFormat.js'
import type { VersionView } from '../../../queries/procedures/procedureVersion.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'

type DecisionNameProps = { decision: VersionView['decision'] | null }

/** The announcing decision by number, day and issuer, linked where the portal holds it. */
export function DecisionName({ decision }: DecisionNameProps) {
  const number = decision?.numberText ?? decision?.document?.numberText
  if (!decision || !number) return <em className="muted">{text.components.missing}</em>
  const { issuedOn, issuerText, document } = decision
  return (
    <>
      {document ? <a href={paths.document(document.slug)}>{number}</a> : number}
      {issuedOn && ` ${text.procedures.announcement.issuedOn(formatDay(issuedOn))}`}
      {issuerText && `, ${issuerText}`}
    </>
  )
}
