import type { CalendarDate } from '../../../domain/calendar/calendarDate.js'
import { documentValidityOn } from '../../../domain/documents/documentValidity.js'
import type { DocumentValidity } from '../../../domain/options.js'
import { formatDay } from '../../../domain/text/vietnameseFormat.js'
import type { LegalBasisView } from '../../../queries/procedures/procedureVersion.js'
import { DataTable } from '../../components/dataTable/DataTable.js'
import { Notice } from '../../components/notice/Notice.js'
import { Tag } from '../../components/tag/Tag.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import { validityTag } from '../document/validityTag.js'

type LegalBasesProps = { bases: readonly LegalBasisView[]; day: CalendarDate }

const words = text.procedures.legalBases

const NOT_WHOLLY_IN_FORCE: readonly DocumentValidity[] = ['partly-expired', 'expired', 'suspended']

/** What the procedure rests on, linked where the portal holds the document, with a warning where one has lapsed. */
export function LegalBases({ bases, day }: LegalBasesProps) {
  const lapsed = bases.filter((basis) => NOT_WHOLLY_IN_FORCE.includes(validityOf(basis, day)))
  const isAnyHere = bases.some(({ document }) => document)
  return (
    <>
      {lapsed.length > 0 && (
        <Notice tone="warning" title={words.expiredTitle}>
          <p>{words.expired(lapsed.map((basis) => lapsedText(basis, day)).join('; '))}</p>
        </Notice>
      )}
      <DataTable
        caption={words.caption}
        isCaptionHidden
        stacked
        columns={[
          { header: words.number, isRowHeader: true, cell: linkedNumber },
          { header: words.summary, cell: ({ summary }) => summary ?? text.components.missing },
          { header: words.issuedOn, cell: dayOfIssue },
          { header: words.issuer, cell: ({ issuerText }) => issuerText ?? text.components.missing },
          ...(isAnyHere
            ? [
                {
                  header: words.validity,
                  cell: (basis: LegalBasisView) => validityCell(basis, day),
                },
              ]
            : []),
        ]}
        rows={bases}
        rowKey={(_basis, index) => index}
      />
    </>
  )
}

function numberOf({ numberText, document }: LegalBasisView): string {
  return numberText ?? document?.numberText ?? words.noNumber
}

function linkedNumber(basis: LegalBasisView) {
  const { document } = basis
  const number = numberOf(basis)
  return document ? <a href={paths.document(document.slug)}>{number}</a> : number
}

function validityOf({ document }: LegalBasisView, day: CalendarDate): DocumentValidity {
  return document ? documentValidityOn(document, day) : 'unknown'
}

function validityCell(basis: LegalBasisView, day: CalendarDate) {
  return basis.document ? <Tag {...validityTag(validityOf(basis, day))} /> : words.notHere
}

function lapsedText(basis: LegalBasisView, day: CalendarDate): string {
  const validity = text.options.documentValidities[validityOf(basis, day)]
  return `${numberOf(basis)}: ${validity.toLocaleLowerCase('vi')}`
}

function dayOfIssue({ issuedOn, issuedOnText }: LegalBasisView): string {
  return issuedOn ? formatDay(issuedOn) : (issuedOnText ?? text.components.missing)
}
