import type { ComparedSide, ComparisonView } from '../../../queries/procedures/findComparison.js'
import type { VersionLine } from '../../../queries/procedures/procedureHistory.js'
import { FilterField } from '../../components/filterForm/FilterField.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import { validityText } from '../parts/periodWords.js'

const words = text.procedureChanges.comparison

/** Which two versions; each stands for a day on which it holds, so that the address says what it shows. */
export function ComparisonForm({ comparison }: { comparison: ComparisonView }) {
  const { code, versions, before, after } = comparison
  const options = versions.map((line) => ({ value: line.day, label: versionText(line) }))
  return (
    <form className="filter" action={paths.procedureComparison(code)} method="get">
      <div className="filter__fields">
        <FilterField
          field={{ kind: 'select', name: 'tu', label: words.from, options, anyLabel: '–' }}
          value={dayOfSide(before)}
        />
        <FilterField
          field={{ kind: 'select', name: 'den', label: words.to, options, anyLabel: '–' }}
          value={dayOfSide(after)}
        />
        <div className="filter__actions">
          <button className="button">{words.submit}</button>
        </div>
      </div>
    </form>
  )
}

/** The version by its name and the days on which it holds. */
export function versionText({ label, decision, effectiveFrom, effectiveTo }: VersionLine): string {
  return words.versionOn(
    label ?? decision ?? text.procedures.announcement.noLabel,
    validityText(effectiveFrom, effectiveTo) ?? words.unknownPeriod,
  )
}

function dayOfSide(side: ComparedSide | null): string | undefined {
  return side?.line.day
}
