import { formatDay, formatNumber } from '../../domain/text/vietnameseFormat.js'
import type { ComparedSide, ComparisonView } from '../../queries/procedures/findComparison.js'
import { DownloadLinks } from '../components/downloadLinks/DownloadLinks.js'
import { Notice } from '../components/notice/Notice.js'
import { PageHeader } from '../components/pageHeader/PageHeader.js'
import { PrintButton } from '../components/printButton/PrintButton.js'
import { Section } from '../components/section/Section.js'
import { comparisonJsonHref, paths } from '../paths.js'
import { text } from '../text/vi.js'
import { ChangeOverview } from './procedure/ChangeOverview.js'
import { ComparisonForm, versionText } from './procedure/ComparisonForm.js'
import { PartChanges, partId } from './procedure/PartChanges.js'
import { compareVersions } from './procedure/versionParts.js'

const words = text.procedureChanges.comparison

/** Two versions of a procedure, part by part: what came, what went, what was reworded. */
export function ComparisonPage({ comparison }: { comparison: ComparisonView }) {
  const { code, name, versions, before, after, emptyDays } = comparison
  return (
    <>
      <PageHeader
        caption={words.of(code)}
        title={name}
        lead={before && after && <p>{comparedText(before, after)}</p>}
        actions={<PrintButton />}
        meta={[
          <a key="back" href={paths.procedure(code)}>
            {words.back}
          </a>,
        ]}
      />
      {versions.length > 1 && <ComparisonForm comparison={comparison} />}
      {versions.length <= 1 && (
        <Notice title={words.onlyOne.title}>
          <p>{words.onlyOne.body}</p>
        </Notice>
      )}
      {emptyDays.map((day) => (
        <Notice key={day} tone="warning" title={words.noneOn.title}>
          <p>{words.noneOn.body(formatDay(day))}</p>
        </Notice>
      ))}
      {before && after && <Changes before={before} after={after} />}
      <DownloadLinks json={comparisonJsonHref(code, sideDays(comparison))} />
    </>
  )
}

function Changes({ before, after }: { before: ComparedSide; after: ComparedSide }) {
  const parts = compareVersions(before.version, after.version)
  const changed = parts.filter(({ isChanged }) => isChanged)
  if (changed.length === 0) {
    const isOne = before.line.day === after.line.day
    return (
      <Notice title={words.same.title}>
        <p>{isOne ? words.same.one : words.same.body}</p>
      </Notice>
    )
  }
  return (
    <>
      <Section id="tom-tat" title={words.overview}>
        <p>{words.changed(formatNumber(changed.length))}</p>
        <ChangeOverview parts={parts} />
        <p className="small muted">{words.legend}</p>
      </Section>
      {changed.map((part) => (
        <Section key={part.part} id={partId(part.part)} title={words.parts[part.part]}>
          <PartChanges part={part} />
        </Section>
      ))}
    </>
  )
}

/** Said in words too: on paper the form that chooses them is not there. */
function comparedText(before: ComparedSide, after: ComparedSide): string {
  return words.between(versionText(before.line), versionText(after.line))
}

function sideDays({ before, after }: ComparisonView) {
  return before && after ? { from: before.day, to: after.day } : null
}
