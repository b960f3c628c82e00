import type { ReactNode } from 'react'

import type { PlanPageView } from '../../queries/plans/findPlan.js'
import { DownloadLinks } from '../components/downloadLinks/DownloadLinks.js'
import { PageHeader } from '../components/pageHeader/PageHeader.js'
import { PrintButton } from '../components/printButton/PrintButton.js'
import { RichText } from '../components/richText/RichText.js'
import { Section } from '../components/section/Section.js'
import { SectionNav } from '../components/sectionNav/SectionNav.js'
import { SummaryList } from '../components/summaryList/SummaryList.js'
import { inFormat, paths } from '../paths.js'
import { recordHref } from '../recordHref.js'
import { text } from '../text/vi.js'
import { LinkList, type ListedLink } from './parts/LinkList.js'
import { periodText } from './parts/periodWords.js'
import { PlanProgress } from './plan/PlanProgress.js'
import { PlanTargets } from './plan/PlanTargets.js'
import { PlanTasks } from './plan/PlanTasks.js'
import { ProgressHeadline } from './parts/ProgressHeadline.js'
import { ChangeHistory } from './parts/ChangeHistory.js'
import { DemoNotice, RecordSource } from './parts/RecordSource.js'
import { annexLinks, stateLinks } from './parts/officeLinks.js'
import { UnitName } from './parts/UnitName.js'

const words = text.plans

type Part = { id: string; title: string; content: ReactNode }

type PlanPageProps = { view: PlanPageView; query: URLSearchParams }

/** A reform plan: what it wants to reach, who does what by when, and how far the work is. */
export function PlanPage({ view, query }: PlanPageProps) {
  const { title, type, summary, provenance } = view
  const parts = partsOf(view, query)
  const path = paths.plan(view.slug)
  return (
    <>
      <PageHeader
        caption={text.options.planTypes[type]}
        title={title}
        lead={summary && <p>{summary}</p>}
        actions={<PrintButton />}
      />
      <DemoNotice provenance={provenance} />
      {view.progress && (
        <ProgressHeadline progress={view.progress} href="#tien-do" link={words.byAreaAndUnit} />
      )}
      <SectionNav items={parts.map((part) => ({ id: part.id, label: part.title }))} />
      {parts.map((part) => (
        <Section key={part.id} id={part.id} title={part.title}>
          {part.content}
        </Section>
      ))}
      <ChangeHistory of="plans" history={view.history} />
      <RecordSource provenance={provenance} />
      <DownloadLinks
        json={inFormat(path, 'json')}
        others={[
          ...(view.taskCount > 0 ? annexLinks(view.slug) : []),
          ...(view.progress ? stateLinks(path) : []),
        ]}
      />
    </>
  )
}

function partsOf(view: PlanPageView, query: URLSearchParams): Part[] {
  const { sections } = words
  const related = relatedLinks(view)
  const parts: (Part | false)[] = [
    view.progress !== null && {
      id: 'tien-do',
      title: sections.progress,
      content: <PlanProgress view={view} progress={view.progress} />,
    },
    { id: 'thong-tin', title: sections.facts, content: <PlanFacts view={view} /> },
    { id: 'muc-tieu', title: sections.targets, content: <PlanTargets targets={view.targets} /> },
    { id: 'nhiem-vu', title: sections.tasks, content: <PlanTasks view={view} query={query} /> },
    Boolean(view.body) && {
      id: 'noi-dung',
      title: sections.body,
      content: <RichText content={view.body} hrefOf={recordHref} />,
    },
    related.length > 0 && {
      id: 'lien-quan',
      title: sections.related,
      content: <LinkList links={related} />,
    },
  ]
  return parts.filter((part) => part !== false)
}

function PlanFacts({ view }: { view: PlanPageView }) {
  const { issuer, document, year, areaCatalogue } = view
  const period = periodText(view.periodFrom, view.periodTo)
  return (
    <SummaryList
      rows={[
        { label: words.fields.type, value: text.options.planTypes[view.type] },
        { label: words.fields.issuer, value: issuer && <UnitName unit={issuer} /> },
        {
          label: words.fields.document,
          value: document && (
            <a href={paths.document(document.slug)}>{document.numberText ?? document.title}</a>
          ),
        },
        {
          label: words.fields.period,
          value: period ?? (year && text.parts.period.year(String(year))),
        },
        {
          label: words.fields.areaCatalogue,
          value: areaCatalogue && text.options.areaCatalogues[areaCatalogue],
        },
      ]}
    />
  )
}

function relatedLinks({ directives, inspections }: PlanPageView): ListedLink[] {
  return [
    ...directives.map(({ title, slug }) => ({
      href: paths.document(slug),
      title,
      note: `(${words.directive})`,
    })),
    ...inspections.map(({ title, slug }) => ({
      href: paths.inspection(slug),
      title,
      note: `(${words.inspection})`,
    })),
  ]
}
