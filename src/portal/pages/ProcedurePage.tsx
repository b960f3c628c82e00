import type { ProcedurePageView } from '../../queries/procedures/findProcedure.js'
import { DownloadLinks } from '../components/downloadLinks/DownloadLinks.js'
import { PageHeader } from '../components/pageHeader/PageHeader.js'
import { PrintButton } from '../components/printButton/PrintButton.js'
import { SectionNav } from '../components/sectionNav/SectionNav.js'
import { inFormat, paths } from '../paths.js'
import { text } from '../text/vi.js'
import { DemoNotice, RecordSource } from './parts/RecordSource.js'
import { onlineLink } from './procedure/onlineLink.js'
import { ProcedureAnnouncement } from './procedure/ProcedureAnnouncement.js'
import { ProcedureMissing } from './procedure/ProcedureMissing.js'
import { ProcedureParts } from './procedure/ProcedureParts.js'
import { ProcedurePlaces } from './procedure/ProcedurePlaces.js'
import { ProcedureSummary } from './procedure/ProcedureSummary.js'
import { ProcedureValidity } from './procedure/ProcedureValidity.js'
import { ReturnDates } from './procedure/ReturnDates.js'
import { sectionIds } from './procedure/sectionIds.js'

const words = text.procedures

/** A procedure as a citizen needs it: the answers first, then every part of it, then what is not known. */
export function ProcedurePage({ procedure }: { procedure: ProcedurePageView }) {
  const { version } = procedure
  return (
    <>
      <PageHeader
        caption={words.caption(procedure.code)}
        title={version?.name ?? procedure.name}
        tags={tagsOf(procedure)}
        actions={onlineLink(procedure)}
      />
      <DemoNotice provenance={procedure.provenance} />
      <ProcedureValidity procedure={procedure} />
      {version && (
        <>
          <ProcedureSummary procedure={procedure} version={version} />
          <div className="columns">
            <aside>
              <SectionNav items={navigationOf(procedure)} />
              <PrintButton />
              <p>
                <a href={paths.postingSheet(procedure.code)}>{text.posting.sheetLink}</a>
              </p>
            </aside>
            <div>
              {procedure.returns && (
                <ReturnDates code={procedure.code} returns={procedure.returns} />
              )}
              <ProcedureParts procedure={procedure} version={version} />
              <ProcedureAnnouncement procedure={procedure} version={version} />
              <ProcedurePlaces postings={procedure.postings} />
              <ProcedureMissing version={version} />
            </div>
          </div>
          <RecordSource provenance={version.provenance} />
        </>
      )}
      {!version && <RecordSource provenance={procedure.provenance} />}
      <DownloadLinks json={jsonHref(procedure)} />
    </>
  )
}

function navigationOf({ returns }: ProcedurePageView) {
  return (Object.keys(sectionIds) as (keyof typeof sectionIds)[])
    .filter((section) => section !== 'returns' || returns !== null)
    .map((section) => ({ id: sectionIds[section], label: words.sections[section] }))
}

/** Only what is out of the ordinary: the ordinary facts stand below, and the first screen is short. */
function tagsOf({ interlinked, isAbolished }: ProcedurePageView) {
  return [
    ...(isAbolished
      ? [{ label: words.row.abolished, tone: 'bad' as const, icon: 'cross' as const }]
      : []),
    ...(interlinked ? [{ label: words.interlinked, tone: 'brand' as const }] : []),
  ]
}

function jsonHref({ code, day, isToday }: ProcedurePageView): string {
  const query = isToday ? undefined : new URLSearchParams({ ngay: day })
  return inFormat(paths.procedure(code), 'json', query)
}
