import type { ReactNode } from 'react'

import { formatDay } from '../../domain/text/vietnameseFormat.js'
import type { DirectivePageView } from '../../queries/documents/findDirective.js'
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
import { BoardLegend } from './board/BoardLegend.js'
import { BoardMatrix } from './board/BoardMatrix.js'
import { DirectiveProgress } from './document/DirectiveProgress.js'
import { DirectiveRecipients } from './document/DirectiveRecipients.js'
import { FileList } from './parts/FileList.js'
import { LinkList, type ListedLink } from './parts/LinkList.js'
import { PaperFacts } from './document/PaperFacts.js'
import { PaperRelations } from './document/PaperRelations.js'
import { periodText } from './parts/periodWords.js'
import { ProgressHeadline } from './parts/ProgressHeadline.js'
import { ChangeHistory } from './parts/ChangeHistory.js'
import { DemoNotice, RecordSource } from './parts/RecordSource.js'
import { stateLinks } from './parts/officeLinks.js'
import { Requirements } from './document/Requirements.js'
import { UnitName } from './parts/UnitName.js'

const words = text.documents

type Part = { id: string; title: string; content: ReactNode }

/** A directive and the paper it was issued as: what it asks, of whom, and how far the work is. */
export function DirectivePage({ view }: { view: DirectivePageView }) {
  const { title, summary, paper, issuedOn, issuer, provenance } = view
  const parts = partsOf(view)
  const path = paths.document(view.slug)
  return (
    <>
      <PageHeader
        caption={
          paper ? words.directive.caption(paper.numberText) : words.directive.captionWithoutNumber
        }
        title={title}
        lead={summary && <p>{summary}</p>}
        meta={[
          issuedOn ? formatDay(issuedOn) : words.unknownDay,
          issuer && <UnitName unit={issuer} />,
        ]}
        actions={<PrintButton />}
      />
      <DemoNotice provenance={provenance} />
      {view.progress && (
        <ProgressHeadline
          progress={view.progress}
          href={paths.board(view.slug)}
          link={text.boards.headline.link}
        />
      )}
      <SectionNav items={parts.map((part) => ({ id: part.id, label: part.title }))} />
      {parts.map((part) => (
        <Section key={part.id} id={part.id} title={part.title}>
          {part.content}
        </Section>
      ))}
      <ChangeHistory of="directives" history={view.history} />
      <RecordSource provenance={provenance} />
      <DownloadLinks json={inFormat(path, 'json')} others={view.progress ? stateLinks(path) : []} />
    </>
  )
}

/** The parts that have something in them, in reading order. */
function partsOf(view: DirectivePageView): Part[] {
  const { paper, files, progress, matrix, slug } = view
  const allFiles = [...files, ...(paper?.files ?? [])]
  const related = relatedLinks(view)
  const { sections } = words
  const parts: (Part | false)[] = [
    {
      id: 'tien-do',
      title: sections.progress,
      content: progress ? (
        <DirectiveProgress view={view} progress={progress} />
      ) : (
        <p>{words.directive.noAssignments}</p>
      ),
    },
    { id: 'thong-tin', title: sections.facts, content: <DirectiveFacts view={view} /> },
    { id: 'yeu-cau', title: sections.requirements, content: <Requirements view={view} /> },
    matrix !== null && {
      id: 'bang-theo-doi',
      title: text.boards.title,
      content: (
        <>
          <BoardLegend matrix={matrix} />
          <BoardMatrix matrix={matrix} slug={slug} />
        </>
      ),
    },
    { id: 'noi-nhan', title: sections.recipients, content: <DirectiveRecipients view={view} /> },
    related.length > 0 && {
      id: 'lien-quan',
      title: sections.related,
      content: <LinkList links={related} />,
    },
    allFiles.length > 0 && {
      id: 'tep',
      title: sections.files,
      content: <FileList files={allFiles} />,
    },
    Boolean(paper?.body) && {
      id: 'toan-van',
      title: sections.body,
      content: <RichText content={paper?.body} hrefOf={recordHref} />,
    },
    paper !== null &&
      paper.relations.length > 0 && {
        id: 'quan-he',
        title: sections.relations,
        content: <PaperRelations relations={paper.relations} />,
      },
  ]
  return parts.filter((part) => part !== false)
}

function DirectiveFacts({ view }: { view: DirectivePageView }) {
  const { paper, issuer, issuedOn, periodFrom, periodTo } = view
  const period = { label: words.fields.period, value: periodText(periodFrom, periodTo) }
  if (!paper) {
    const rows = [
      { label: words.fields.numberText, value: null },
      { label: words.fields.issuer, value: issuer && <UnitName unit={issuer} /> },
      { label: words.fields.issuedOn, value: issuedOn && formatDay(issuedOn) },
      period,
    ]
    return <SummaryList rows={rows} />
  }
  return (
    <>
      <PaperFacts paper={paper} more={[period]} />
      {paper.provenance.note && (
        <p className="muted small">
          {words.paperSource}: {paper.provenance.note}
        </p>
      )}
    </>
  )
}

function relatedLinks({ plans, movements }: DirectivePageView): ListedLink[] {
  const { plan, movement } = words.directive
  return [
    ...movements.map(({ title, slug }) => ({
      href: paths.movement(slug),
      title,
      note: `(${movement})`,
    })),
    ...plans.map(({ title, slug }) => ({ href: paths.plan(slug), title, note: `(${plan})` })),
  ]
}
