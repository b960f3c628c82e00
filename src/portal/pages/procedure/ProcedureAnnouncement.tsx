import { formatDay } from '../../../domain/text/vietnameseFormat.js'
import type { ProcedurePageView } from '../../../queries/procedures/findProcedure.js'
import type { VersionLine } from '../../../queries/procedures/procedureHistory.js'
import type { VersionView } from '../../../queries/procedures/procedureVersion.js'
import { DataTable } from '../../components/dataTable/DataTable.js'
import { Section } from '../../components/section/Section.js'
import { SummaryList } from '../../components/summaryList/SummaryList.js'
import { comparisonHref, paths, procedureOnHref } from '../../paths.js'
import { text } from '../../text/vi.js'
import { validityText } from '../parts/periodWords.js'
import { DecisionName } from './DecisionName.js'
import { sectionIds } from './sectionIds.js'

type ProcedureAnnouncementProps = { procedure: ProcedurePageView; version: VersionView }

const words = text.procedures.announcement

/** By which decision the procedure was announced, since when it holds, and its other versions. */
export function ProcedureAnnouncement({ procedure, version }: ProcedureAnnouncementProps) {
  const { effectiveFrom, effectiveTo, changeKind } = version
  return (
    <Section id={sectionIds.announcement} title={text.procedures.sections.announcement}>
      <SummaryList
        rows={[
          { label: words.decision, value: <DecisionName decision={version.decision} /> },
          {
            label: words.change,
            value: changeKind === 'unknown' ? null : text.options.procedureChangeKinds[changeKind],
          },
          { label: words.effectiveFrom, value: effectiveFrom && formatDay(effectiveFrom) },
          {
            label: words.effectiveTo,
            value: effectiveTo ? formatDay(effectiveTo) : words.openEnd,
          },
        ]}
      />
      {procedure.history.length > 1 && <History procedure={procedure} />}
      <DayForm procedure={procedure} />
    </Section>
  )
}

function History({ procedure }: { procedure: ProcedurePageView }) {
  return (
    <DataTable
      caption={words.history}
      stacked
      columns={[
        { header: words.version, isRowHeader: true, cell: (line) => versionName(line, procedure) },
        {
          header: words.period,
          cell: ({ effectiveFrom, effectiveTo }) =>
            validityText(effectiveFrom, effectiveTo) ?? text.components.missing,
        },
        {
          header: words.change,
          cell: ({ changeKind }) => text.options.procedureChangeKinds[changeKind],
        },
        { header: words.decision, cell: ({ decision }) => decision ?? text.components.missing },
        { header: words.compare, cell: (line) => comparisonLink(line, procedure) },
      ]}
      rows={procedure.history}
      rowKey={(_line, index) => index}
    />
  )
}

/** Against the version before it; an abolition has nothing to compare. */
function comparisonLink(line: VersionLine, { code, history }: ProcedurePageView) {
  const older = history.slice(history.indexOf(line) + 1)
  const previous = older.find(({ changeKind }) => changeKind !== 'abolished')
  if (!previous || line.changeKind === 'abolished') return '–'
  const href = comparisonHref(code, { from: previous.day, to: line.day })
  return <a href={href}>{words.withPrevious}</a>
}

function versionName(line: VersionLine, { code }: ProcedurePageView) {
  const name = line.label ?? line.decision ?? words.noLabel
  if (line.isShown) return `${name} (${words.shown.toLocaleLowerCase('vi')})`
  return <a href={procedureOnHref(code, line.day)}>{name}</a>
}

function DayForm({ procedure: { code, day } }: { procedure: ProcedurePageView }) {
  return (
    <form className="filter" action={paths.procedure(code)} method="get">
      <div className="filter__fields">
        <div className="filter__field filter__field--date">
          <label className="govuk-label" htmlFor="ngay">
            {words.onDay}
          </label>
          <input className="govuk-input" id="ngay" type="date" name="ngay" defaultValue={day} />
        </div>
        <div className="filter__actions">
          <button className="button button--quiet">{words.show}</button>
        </div>
      </div>
    </form>
  )
}
