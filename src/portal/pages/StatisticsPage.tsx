import type { StatisticsView } from '../../queries/findStatistics.js'
import { DownloadLinks } from '../components/downloadLinks/DownloadLinks.js'
import { PageHeader } from '../components/pageHeader/PageHeader.js'
import { PrintButton } from '../components/printButton/PrintButton.js'
import { Section } from '../components/section/Section.js'
import { inFormat, paths } from '../paths.js'
import { text } from '../text/vi.js'
import { OriginProgress } from './parts/OriginProgress.js'
import { wholeList } from './parts/originList.js'
import { ProgressSummary } from './parts/ProgressSummary.js'
import { ProgressTable } from './parts/ProgressTable.js'
import { UnitProgress } from './parts/UnitProgress.js'

const words = text.statistics
const { progress: boardWords } = text.boards

/** How all given work stands: the whole, by what it comes from, by area, by unit, what is late first. */
export function StatisticsPage({ view }: { view: StatisticsView }) {
  const { progress, byOrigin, byArea, byUnit } = view
  return (
    <>
      <PageHeader title={words.title} lead={<p>{words.lead}</p>} actions={<PrintButton />} />
      {progress === null ? (
        <p>{words.none}</p>
      ) : (
        <>
          <Section id="toan-bo" title={words.whole}>
            <ProgressSummary progress={progress} lateHref={wholeList({ standing: 'late' })} />
            <p className="muted small">{boardWords.method}</p>
          </Section>
          <Section id="noi-giao" title={words.byOrigin}>
            <OriginProgress caption={words.byOrigin} work={byOrigin} />
          </Section>
          {byArea.length > 0 && (
            <Section id="linh-vuc" title={boardWords.byArea}>
              <AreaProgress areas={byArea} />
            </Section>
          )}
          <Section id="don-vi" title={boardWords.byUnit}>
            <UnitProgress units={byUnit} listOf={wholeList} />
          </Section>
        </>
      )}
      <DownloadLinks
        csv={inFormat(paths.statistics, 'csv')}
        json={inFormat(paths.statistics, 'json')}
      />
    </>
  )
}

function AreaProgress({ areas }: { areas: StatisticsView['byArea'] }) {
  return (
    <ProgressTable
      caption={boardWords.byArea}
      isCaptionHidden
      nameHeader={boardWords.area}
      lines={areas.map(({ area, progress }) => ({
        key: area,
        name: text.options.reformAreas[area],
        label: text.options.reformAreas[area],
        progress,
        href: wholeList({ area }),
        lateHref: wholeList({ area, standing: 'late' }),
      }))}
    />
  )
}
