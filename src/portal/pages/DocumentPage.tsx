import type { DocumentPageView } from '../../queries/documents/findDocument.js'
import { DownloadLinks } from '../components/downloadLinks/DownloadLinks.js'
import { PageHeader } from '../components/pageHeader/PageHeader.js'
import { PrintButton } from '../components/printButton/PrintButton.js'
import { RichText } from '../components/richText/RichText.js'
import { Section } from '../components/section/Section.js'
import { inFormat, paths } from '../paths.js'
import { recordHref } from '../recordHref.js'
import { text } from '../text/vi.js'
import { FileList } from './parts/FileList.js'
import { LinkList, type ListedLink } from './parts/LinkList.js'
import { PaperFacts } from './document/PaperFacts.js'
import { PaperRelations } from './document/PaperRelations.js'
import { DemoNotice, RecordSource } from './parts/RecordSource.js'

const words = text.documents

/** An official document that is not a directive of its own. */
export function DocumentPage({ view }: { view: DocumentPageView }) {
  const { paper } = view
  const related = relatedLinks(view)
  return (
    <>
      <PageHeader
        caption={`${text.options.documentKinds[paper.kind]} · ${paper.numberText}`}
        title={paper.title}
        actions={<PrintButton />}
      />
      <DemoNotice provenance={paper.provenance} />
      <Section id="thong-tin" title={words.sections.facts}>
        <PaperFacts paper={paper} />
      </Section>
      {paper.files.length > 0 && (
        <Section id="tep" title={words.sections.files}>
          <FileList files={paper.files} />
        </Section>
      )}
      {paper.body && (
        <Section id="toan-van" title={words.sections.body}>
          <RichText content={paper.body} hrefOf={recordHref} />
        </Section>
      )}
      {paper.relations.length > 0 && (
        <Section id="quan-he" title={words.sections.relations}>
          <PaperRelations relations={paper.relations} />
        </Section>
      )}
      {related.length > 0 && (
        <Section id="lien-quan" title={words.sections.related}>
          <LinkList links={related} />
        </Section>
      )}
      <RecordSource provenance={paper.provenance} />
      <DownloadLinks json={inFormat(paths.document(paper.slug), 'json')} />
    </>
  )
}

function relatedLinks({ plans, movements }: DocumentPageView): ListedLink[] {
  const { plan, movement } = words.directive
  return [
    ...plans.map(({ title, slug }) => ({ href: paths.plan(slug), title, note: `(${plan})` })),
    ...movements.map(({ title, slug }) => ({
      href: paths.movement(slug),
      title,
      note: `(${movement})`,
    })),
  ]
}
