import type { ArticlePageView } from '../../queries/news/findArticle.js'
import { DownloadLinks } from '../components/downloadLinks/DownloadLinks.js'
import { PageHeader } from '../components/pageHeader/PageHeader.js'
import { PrintButton } from '../components/printButton/PrintButton.js'
import { RichText } from '../components/richText/RichText.js'
import { safeHref } from '../components/safeHref.js'
import { Section } from '../components/section/Section.js'
import { inFormat, paths } from '../paths.js'
import { recordHref } from '../recordHref.js'
import { text } from '../text/vi.js'
import { articleDayText } from './article/articleDay.js'
import { FigureTable } from './parts/FigureTable.js'
import { LinkList } from './parts/LinkList.js'
import { Pictures } from './parts/Pictures.js'
import { DemoNotice, RecordSource } from './parts/RecordSource.js'
import { UnitName } from './parts/UnitName.js'

const words = text.articles

/** A news item: when and by whom as far as known, the text, and its figures in a table of their own. */
export function ArticlePage({ article }: { article: ArticlePageView }) {
  const { figures, image, provenance } = article
  return (
    <>
      <PageHeader
        title={article.title}
        lead={article.summary}
        meta={[articleDayText(article.date), article.authorLine, sourceOf(article)]}
      />
      <DemoNotice provenance={provenance} />
      <div className="columns">
        <div>
          {image && <Pictures pictures={[image]} />}
          <RichText content={article.body} hrefOf={recordHref} />
          {figures.length > 0 && (
            <Section id="so-lieu" title={words.sections.figures}>
              <FigureTable caption={words.sections.figures} isCaptionHidden figures={figures} />
            </Section>
          )}
        </div>
        <aside>
          <About article={article} />
          <PrintButton />
        </aside>
      </div>
      <RecordSource provenance={provenance} />
      <DownloadLinks json={inFormat(paths.article(article.slug), 'json')} />
    </>
  )
}

/** What the news is about: the ways on from here. */
function About({ article: { models, units, topics } }: { article: ArticlePageView }) {
  return (
    <>
      {models.length > 0 && (
        <Section id="mo-hinh" title={words.sections.models}>
          <LinkList links={models.map(({ title, slug }) => ({ title, href: paths.model(slug) }))} />
        </Section>
      )}
      {units.length > 0 && (
        <Section id="don-vi" title={words.sections.units}>
          <ul>
            {units.map((unit) => (
              <li key={unit.slug ?? unit.name}>
                <UnitName unit={unit} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {topics.length > 0 && (
        <Section id="chu-de" title={words.sections.topics}>
          <LinkList links={topics.map((topic) => ({ title: topic, href: topicHref(topic) }))} />
        </Section>
      )}
    </>
  )
}

function topicHref(topic: string): string {
  return `${paths.articles}?${new URLSearchParams({ 'chu-de': topic }).toString()}`
}

function sourceOf({ sourceName, sourceUrl }: ArticlePageView) {
  if (!sourceName && !sourceUrl) return null
  const href = safeHref(sourceUrl)
  const name = sourceName ?? href
  return (
    <>
      {words.source}{' '}
      {href ? (
        <a href={href} rel="external">
          {name}
        </a>
      ) : (
        name
      )}
    </>
  )
}
