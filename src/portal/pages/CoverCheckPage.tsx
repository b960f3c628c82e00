import { beginOf } from '../../domain/postings/printedMinute.js'
import { formatDay, formatInstant } from '../../domain/text/vietnameseFormat.js'
import type { CoverChangeView, CoverCheckView } from '../../queries/postings/findCoverCheck.js'
import { Notice } from '../components/notice/Notice.js'
import { PageHeader } from '../components/pageHeader/PageHeader.js'
import { SummaryList } from '../components/summaryList/SummaryList.js'
import { paths, unitSheetsHref } from '../paths.js'
import { text } from '../text/vi.js'

const words = text.posting.coverCheck

/** Whether the printed list of what a unit posts still holds, and what it lacks: the answer first. */
export function CoverCheckPage({ check }: { check: CoverCheckView }) {
  const { place, fieldName, page, printedMinute, day } = check
  return (
    <>
      <PageHeader caption={place.name} title={words.title} />
      <Verdict check={check} />
      {place.unit && (
        <p>
          <a className="button" href={unitSheetsHref(place.unit.slug, { fieldName, page })}>
            {words.seeList}
          </a>
        </p>
      )}
      <h2>{words.facts.title}</h2>
      <SummaryList
        rows={[
          { label: words.facts.unit, value: place.name },
          { label: words.facts.field, value: fieldName ?? words.facts.allFields },
          {
            label: words.facts.printedAt,
            value: formatInstant(beginOf(printedMinute)),
          },
        ]}
      />
      <p className="muted">{text.posting.print.asOf(formatDay(day))}</p>
    </>
  )
}

function Verdict({ check: { isSame, changes, hasMore } }: { check: CoverCheckView }) {
  if (isSame) {
    return (
      <Notice tone="success" title={words.valid.title}>
        <p>{words.valid.text}</p>
      </Notice>
    )
  }
  if (changes.length === 0) {
    return (
      <Notice tone="warning" title={words.other.title}>
        <p>{words.other.text}</p>
      </Notice>
    )
  }
  return (
    <>
      <Notice tone="danger" title={words.changed.title}>
        <p>{words.changed.text}</p>
      </Notice>
      <ul>
        {changes.map((change) => (
          <li key={change.code}>
            <a href={paths.procedure(change.code)}>{change.name}</a> ({change.code}):{' '}
            {changeWords(change)}
          </li>
        ))}
      </ul>
      {hasMore && <p>{words.changed.more}</p>}
    </>
  )
}

function changeWords({ kind, decision, from }: CoverChangeView): string {
  const by = decision ? words.by(decision) : ''
  return words.changes[kind] + by + (from && kind !== 'amended' ? words.from(formatDay(from)) : '')
}
