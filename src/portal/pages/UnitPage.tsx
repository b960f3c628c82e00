import type { ReactNode } from 'react'

import type { UnitPageView } from '../../queries/findUnit.js'
import { DownloadLinks } from '../components/downloadLinks/DownloadLinks.js'
import { PageHeader } from '../components/pageHeader/PageHeader.js'
import { PrintButton } from '../components/printButton/PrintButton.js'
import { Section } from '../components/section/Section.js'
import { SectionNav } from '../components/sectionNav/SectionNav.js'
import { inFormat, paths } from '../paths.js'
import { text } from '../text/vi.js'
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
  const parts = partsOf(unit)
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
      <div className="columns">
        <div>
          {parts.map(({ id, label, content }) => (
            <Section key={id} id={id} title={label}>
              {content}
            </Section>
          ))}
        </div>
        <aside>
          <SectionNav items={parts} />
          <PrintButton />
        </aside>
      </div>
      <RecordSource provenance={unit.provenance} />
      <DownloadLinks json={inFormat(paths.unit(unit.slug), 'json')} />
    </>
  )
}

export type UnitPart = { id: string; label: string; content: ReactNode }

function partsOf(unit: UnitPageView): UnitPart[] {
  const hasHistory = unit.successions.length > 0 || unit.predecessors.length > 0
  const parts: UnitPart[] = [
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
  return parts.filter(({ content }) => content)
}
