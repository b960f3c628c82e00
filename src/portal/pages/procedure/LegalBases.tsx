import { formatDay } from '../../../domain/vietnameseFormat.js'
import type { LegalBasisView } from '../../../queries/procedureVersion.js'
import { DataTable } from '../../components/dataTable/DataTable.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'

const words = text.procedures.legalBases

/** What the procedure rests on, linked where the portal holds the document. */
export function LegalBases({ bases }: { bases: readonly LegalBasisView[] }) {
  return (
    <DataTable
      caption={words.caption}
      isCaptionHidden
      stacked
      columns={[
        { header: words.number, isRowHeader: true, cell: numberOf },
        { header: words.summary, cell: ({ summary }) => summary ?? text.components.missing },
        { header: words.issuedOn, cell: dayOfIssue },
        { header: words.issuer, cell: ({ issuerText }) => issuerText ?? text.components.missing },
      ]}
      rows={bases}
      rowKey={(_basis, index) => index}
    />
  )
}

function numberOf({ numberText, document }: LegalBasisView) {
  const number = numberText ?? document?.numberText ?? words.noNumber
  return document ? <a href={paths.document(document.slug)}>{number}</a> : number
}

function dayOfIssue({ issuedOn, issuedOnText }: LegalBasisView): string {
  return issuedOn ? formatDay(issuedOn) : (issuedOnText ?? text.components.missing)
}
