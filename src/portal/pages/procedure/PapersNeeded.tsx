import type { ReactNode } from 'react'

import { formatOfficialCount } from '../../../domain/text/vietnameseFormat.js'
import type { PaperCase, PaperNeeded } from '../../../queries/procedures/procedurePapers.js'
import { DataTable } from '../../components/dataTable/DataTable.js'
import { LongText } from '../../components/longText/LongText.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'

type PapersNeededProps = { cases: readonly PaperCase[]; sets: number | null }

const words = text.procedures.papers

/** The papers to hand in; where they differ by case, a table for each case. */
export function PapersNeeded({ cases, sets }: PapersNeededProps) {
  const shown = cases.filter(({ papers }) => papers.length > 0)
  return (
    <>
      {shown.length === 0 && (
        <p className="muted">
          <em>{text.components.missing}</em>
        </p>
      )}
      {shown.map((each, index) => (
        <CaseTable
          key={index}
          paperCase={each}
          heading={each.caseName ?? (shown.length > 1 ? words.caseNumber(String(index + 1)) : null)}
        />
      ))}
      <p>{sets === null ? words.noSets : words.sets(formatOfficialCount(sets))}</p>
    </>
  )
}

type CaseTableProps = { paperCase: PaperCase; heading: string | null }

function CaseTable({ paperCase, heading }: CaseTableProps) {
  return (
    <>
      {heading && <h3>{heading}</h3>}
      <DataTable
        caption={heading ? words.captionOf(heading) : words.caption}
        isCaptionHidden
        stacked
        columns={[
          { header: words.name, isRowHeader: true, cell: ({ name }) => <LongText text={name} /> },
          { header: words.originals, numeric: true, cell: (paper) => count(paper.originalCount) },
          { header: words.copies, numeric: true, cell: (paper) => count(paper.copyCount) },
          { header: words.form, cell: formOf },
          ...(hasNotes(paperCase)
            ? [{ header: words.note, cell: ({ note }: PaperNeeded) => note ?? '–' }]
            : []),
        ]}
        rows={paperCase.papers}
        rowKey={(_paper, index) => index}
      />
    </>
  )
}

function hasNotes({ papers }: PaperCase): boolean {
  return papers.some(({ note }) => note)
}

/** Zero is a statement; nothing stated is not zero. */
function count(copies: number | null): string {
  return copies === null ? words.noCount : String(copies)
}

function formOf({ form, formName }: PaperNeeded): ReactNode {
  if (form) return <a href={paths.mediaFile(form.filename)}>{formName ?? form.title}</a>
  return formName ? words.formNotHere(formName) : words.noForm
}
