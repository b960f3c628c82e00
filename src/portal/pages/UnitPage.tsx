import type { UnitPageView } from '../../queries/units/findUnit.js'
import { DownloadLinks } from '../components/downloadLinks/DownloadLinks.js'
import { PageHeader } from '../components/pageHeader/PageHeader.js'
import { inFormat, paths } from '../paths.js'
import { text } from '../text/vi.js'
import { PageParts, type PagePart } from './parts/PageParts.js'
import { ProgressHeadline } from './parts/ProgressHeadline.js'
import { DemoNotice, RecordSource } from './parts/RecordSource.js'
import { UnitChildren } from './unit/UnitChildren.js'
import { UnitContact } from './unit/UnitContact.js'
import { UnitFacts } from './unit/UnitFacts.js'
import { UnitHistory } from './unit/UnitHistory.js'
import { UnitStandingNotice } from './unit/UnitStandingNotice.js'
import { UnitTitles } from './unit/UnitTitles.js'
import { workParts } from './unit/workParts.js'

const { sections, ended } = text.units

/** A unit: what it is and was, how to reach it, and what it does. */
export function UnitPage({ unit }: { unit: UnitPageView }) {
  const { progress } = unit.work.assignments
  const isEnded = unit.standing.kind === 'ended'
  return (
    <>
      <PageHeader
        caption={text.options.unitKinds[unit.kind]}
        title={unit.name}
        tags={isEnded ? [{ label: ended.tag, icon: 'dash' as const }] : []}
      />
      <DemoNotice provenance={unit.provenance} />
      <UnitStandingNotice unit={unit} />
      {progress && (
        <ProgressHeadline progress={progress} href="#nhiem-vu" link={text.units.assignments.link} />
      )}
      <PageParts parts={partsOf(unit)} />
      <RecordSource provenance={unit.provenance} />
      <DownloadLinks json={inFormat(paths.unit(unit.slug), 'json')} />
    </>
  )
}

function partsOf(unit: UnitPageView): PagePart[] {
  const hasHistory = unit.successions.length > 0 || unit.predecessors.length > 0
  return [
    { id: 'thong-tin', label: sections.about, content: <UnitFacts unit={unit} /> },
    { id: 'lien-he', label: sections.contact, content: <UnitContact unit={unit} /> },
    {
      id: 'danh-hieu',
      label: sections.titles,
      content: unit.titles.length > 0 && <UnitTitles titles={unit.titles} />,
    },
    {
      id: 'bien-dong',
      label: sections.history,
      content: hasHistory && <UnitHistory unit={unit} />,
    },
    {
      id: 'truc-thuoc',
      label: sections.children,
      content: unit.children.total > 0 && <UnitChildren unit={unit} />,
    },
    ...workParts(unit),
  ]
}
