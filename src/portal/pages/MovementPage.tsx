import type { ReactNode } from 'react'

import type { MovementPageView, PhaseView } from '../../queries/models/findMovement.js'
import { DownloadLinks } from '../components/downloadLinks/DownloadLinks.js'
import { LineBreaks } from '../components/lineBreaks/LineBreaks.js'
import { PageHeader } from '../components/pageHeader/PageHeader.js'
import { PrintButton } from '../components/printButton/PrintButton.js'
import { RichText } from '../components/richText/RichText.js'
import { Section } from '../components/section/Section.js'
import { SectionNav } from '../components/sectionNav/SectionNav.js'
import { SummaryList } from '../components/summaryList/SummaryList.js'
import { Timeline } from '../components/timeline/Timeline.js'
import { inFormat, paths } from '../paths.js'
import { recordHref } from '../recordHref.js'
import { text } from '../text/vi.js'
import { LinkList } from './parts/LinkList.js'
import { MovementCriteria } from './movement/MovementCriteria.js'
import { MovementEntries } from './movement/MovementEntries.js'
import { periodText } from './parts/periodWords.js'
import { DemoNotice, RecordSource } from './parts/RecordSource.js'
import { UnitName } from './parts/UnitName.js'

const words = text.movements

type Part = { id: string; title: string; content: ReactNode }

/** An emulation movement: why, who, its steps and criteria, and who has entered. */
export function MovementPage({ view }: { view: MovementPageView }) {
  const { title, slogan, provenance } = view
  const parts = partsOf(view)
  return (
    <>
      <PageHeader
        caption={text.options.movementLevels[view.level]}
        title={title}
        lead={slogan && <p>{slogan}</p>}
        actions={<PrintButton />}
      />
      <DemoNotice provenance={provenance} />
      <SectionNav items={parts.map((part) => ({ id: part.id, label: part.title }))} />
      {parts.map((part) => (
        <Section key={part.id} id={part.id} title={part.title}>
          {part.content}
        </Section>
      ))}
      <RecordSource provenance={provenance} />
      <DownloadLinks json={inFormat(paths.movement(view.slug), 'json')} />
    </>
  )
}

function partsOf(view: MovementPageView): Part[] {
  const { sections } = words
  const { purpose, body, children, awards } = view
  const parts: (Part | false)[] = [
    { id: 'thong-tin', title: sections.facts, content: <MovementFacts view={view} /> },
    purpose !== null && {
      id: 'muc-dich',
      title: sections.purpose,
      content: <LineBreaks text={purpose} />,
    },
    Boolean(body) && {
      id: 'noi-dung',
      title: sections.body,
      content: <RichText content={body} hrefOf={recordHref} />,
    },
    { id: 'cac-buoc', title: sections.phases, content: <Phases phases={view.phases} /> },
    {
      id: 'tieu-chi',
      title: sections.criteria,
      content: <MovementCriteria groups={view.criteria} />,
    },
    {
      id: 'khen-thuong',
      title: sections.awards,
      content: awards ? <LineBreaks text={awards} /> : <p className="muted">{words.noAwards}</p>,
    },
    children.length > 0 && {
      id: 'truc-thuoc',
      title: sections.children,
      content: (
        <LinkList
          links={children.map((child) => ({
            href: paths.movement(child.slug),
            title: child.title,
          }))}
        />
      ),
    },
    { id: 'dang-ky', title: sections.entries, content: <MovementEntries entries={view.entries} /> },
  ]
  return parts.filter((part) => part !== false)
}

function MovementFacts({ view }: { view: MovementPageView }) {
  const { form, level, issuer, document, directive, parent, audience } = view
  return (
    <SummaryList
      rows={[
        { label: words.fields.form, value: text.options.movementForms[form] },
        { label: words.fields.level, value: text.options.movementLevels[level] },
        { label: words.fields.issuer, value: issuer && <UnitName unit={issuer} /> },
        { label: words.fields.period, value: periodText(view.periodFrom, view.periodTo) },
        {
          label: words.fields.document,
          value: document && (
            <a href={paths.document(document.slug)}>{document.numberText ?? document.title}</a>
          ),
        },
        ...(directive
          ? [
              {
                label: words.fields.directive,
                value: <a href={paths.document(directive.slug)}>{directive.title}</a>,
              },
            ]
          : []),
        ...(parent
          ? [
              {
                label: words.fields.parent,
                value: <a href={paths.movement(parent.slug)}>{parent.title}</a>,
              },
            ]
          : []),
        { label: words.fields.audience, value: audience },
      ]}
    />
  )
}

function Phases({ phases }: { phases: readonly PhaseView[] }) {
  if (phases.length === 0) return <p className="muted">{words.noPhases}</p>
  return (
    <Timeline
      items={phases.map(({ name, from, to, note }) => ({
        when: periodText(from, to) ?? words.phaseUnknownDay,
        title: text.options.movementPhases[name],
        children: note && <p>{note}</p>,
      }))}
    />
  )
}
