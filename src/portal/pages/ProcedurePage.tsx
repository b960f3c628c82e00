import type { ProcedurePageView } from '../../queries/findProcedure.js'
import { DownloadLinks } from '../components/downloadLinks/DownloadLinks.js'
import { PageHeader } from '../components/pageHeader/PageHeader.js'
import { PrintButton } from '../components/printButton/PrintButton.js'
import { SectionNav } from '../components/sectionNav/SectionNav.js'
import { inFormat, paths } from '../paths.js'
import { text } from '../text/vi.js'
import { DemoNotice, RecordSource } from './parts/RecordSource.js'
import { ProcedureAnnouncement } from './procedure/ProcedureAnnouncement.js'
import { ProcedureMissing } from './procedure/ProcedureMissing.js'
import { ProcedureParts } from './procedure/ProcedureParts.js'
import { ProcedureSummary } from './procedure/ProcedureSummary.js'
import { ProcedureValidity } from './procedure/ProcedureValidity.js'
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
        meta={[procedure.fieldName, procedure.localCode && words.localCode(procedure.localCode)]}
      />
      <DemoNotice provenance={procedure.provenance} />
      <ProcedureValidity procedure={procedure} />
      {version && (
        <>
          <ProcedureSummary procedure={procedure} version={version} />
          <div className="columns">
            <div>
              <ProcedureParts procedure={procedure} version={version} />
              <ProcedureAnnouncement procedure={procedure} version={version} />
              <ProcedureMissing version={version} />
            </div>
            <aside>
              <SectionNav items={navigation} />
              <PrintButton />
              <p>
                <a href={paths.postingSheet(procedure.code)}>{text.posting.sheetLink}</a>
              </p>
            </aside>
          </div>
          <RecordSource provenance={version.provenance} />
        </>
      )}
      {!version && <RecordSource provenance={procedure.provenance} />}
      <DownloadLinks json={jsonHref(procedure)} />
    </>
  )
}

const navigation = Object.entries(sectionIds).map(([section, id]) => ({
  id,
  label: words.sections[section as keyof typeof sectionIds],
}))

function tagsOf({ levels, interlinked, isAbolished }: ProcedurePageView) {
  return [
    ...(isAbolished
      ? [{ label: words.row.abolished, tone: 'bad' as const, icon: 'cross' as const }]
      : []),
    ...levels.map((level) => ({ label: text.options.procedureLevels[level] })),
    ...(interlinked ? [{ label: words.interlinked, tone: 'brand' as const }] : []),
  ]
}

function jsonHref({ code, day, isToday }: ProcedurePageView): string {
  const query = isToday ? undefined : new URLSearchParams({ ngay: day })
  return inFormat(paths.procedure(code), 'json', query)
}
