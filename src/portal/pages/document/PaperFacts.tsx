import { Fragment } from 'react'

import { formatDay } from '../../../domain/text/vietnameseFormat.js'
import type { PaperView } from '../../../queries/documents/readPaper.js'
import { SummaryList, type SummaryRow } from '../../components/summaryList/SummaryList.js'
import { Tag } from '../../components/tag/Tag.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import { UnitName } from '../parts/UnitName.js'
import { validityTag } from './validityTag.js'

const words = text.documents.fields

/** The fields that Decree 30/2020 gives a document; what is not known is said. */
export function PaperFacts({
  paper,
  more = [],
}: {
  paper: PaperView
  more?: readonly SummaryRow[]
}) {
  const { issuer, issuedOn, effectiveFrom, expiredOn, urgency } = paper
  return (
    <SummaryList
      rows={[
        { label: words.numberText, value: paper.numberText },
        { label: words.kind, value: text.options.documentKinds[paper.kind] },
        { label: words.subjectLine, value: paper.summary },
        { label: words.issuer, value: issuer && <UnitName unit={issuer} /> },
        { label: words.issuedOn, value: issuedOn && formatDay(issuedOn) },
        { label: words.effectiveFrom, value: effectiveFrom && formatDay(effectiveFrom) },
        ...(expiredOn ? [{ label: words.expiredOn, value: formatDay(expiredOn) }] : []),
        { label: words.validity, value: <Tag {...validityTag(paper.validity)} /> },
        { label: words.signer, value: signerText(paper) },
        ...(urgency === 'normal'
          ? []
          : [{ label: words.urgency, value: text.options.urgencies[urgency] }]),
        ...(paper.subjects.length > 0
          ? [{ label: words.subjects, value: <Subjects subjects={paper.subjects} /> }]
          : []),
        ...more,
      ]}
    />
  )
}

/** Each leads to the other documents of the subject. */
function Subjects({ subjects }: { subjects: readonly string[] }) {
  return subjects.map((subject, index) => (
    <Fragment key={subject}>
      {index > 0 && ', '}
      <a href={`${paths.documents}?${new URLSearchParams({ 'linh-vuc': subject })}`}>{subject}</a>
    </Fragment>
  ))
}

/** As on the paper: "TM. Trưởng ban, Nguyễn Văn A". */
function signerText({ signer }: PaperView): string | null {
  if (!signer) return null
  const mode = signer.mode === 'none' ? null : `${signer.mode}.`
  const place = [mode, signer.title].filter(Boolean).join(' ')
  return [place, signer.name].filter(Boolean).join(', ')
}
