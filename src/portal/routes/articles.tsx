import { Router } from 'express'

import { figureRecord } from '../../queries/reading/figures.js'
import { findArticle, type ArticlePageView } from '../../queries/news/findArticle.js'
import { articleFilters, listArticles, type ArticleRow } from '../../queries/news/listArticles.js'
import type { PictureView } from '../../queries/reading/pictures.js'
import { provenanceRecord } from '../../queries/reading/provenance.js'
import type { PortalDeps } from '../deps.js'
import { articleDayIso, articleDayText } from '../pages/article/articleDay.js'
import { ArticlePage } from '../pages/ArticlePage.js'
import { ArticlesPage } from '../pages/ArticlesPage.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import type { CsvColumn } from './answers/csv.js'
import { detailRoute, type DetailDefinition } from './answers/detailRoute.js'
import { breadcrumbList, SCHEMA } from './records/jsonLd.js'
import { listMeta } from './answers/listMeta.js'
import { listRoute } from './answers/listRoute.js'
import { pageRecords, unitRecords } from './records/records.js'

const { title, lead, columns: headers } = text.articles
const breadcrumbs = [{ label: title, href: paths.articles }]

export const articleDetail: DetailDefinition<ArticlePageView> = {
  collection: 'articles',
  path: paths.article,
  find: (reader, where, { today }) => findArticle(reader, { where, today }),
  page: (article, { publicUrl }) => ({
    title: article.title,
    description: article.summary,
    breadcrumbs,
    current: 'articles',
    jsonLd: [newsArticle(article, publicUrl), breadcrumbList(breadcrumbs, publicUrl)],
    openGraph: {
      type: 'article',
      ...(article.image && { image: paths.mediaFile(article.image.filename) }),
    },
    updatedAt: article.updatedAt,
    body: <ArticlePage article={article} />,
  }),
  record: articleRecord,
}

export function articleRoutes(deps: PortalDeps): Router {
  const router = Router({ caseSensitive: true })
  listRoute(router, deps, {
    path: paths.articles,
    rules: articleFilters,
    find: listArticles,
    page: (view, { params, query }) => ({
      ...listMeta({ title, description: lead, current: 'articles' }, params),
      body: <ArticlesPage view={view} query={query} />,
    }),
    record: articleRowRecord,
    columns: articleColumns,
  })
  detailRoute(router, deps, articleDetail)
  return router
}

const articleColumns: CsvColumn<ArticleRow>[] = [
  { header: headers.title, value: ({ title: name }) => name },
  { header: headers.date, value: ({ date }) => articleDayText(date) },
  { header: headers.author, value: ({ authorLine }) => authorLine },
  { header: headers.source, value: ({ sourceName }) => sourceName },
  { header: headers.topics, value: ({ topics }) => topics.join('; ') },
  { header: headers.summary, value: ({ summary }) => summary },
  { header: text.parts.csv.demo, value: ({ isDemo }) => (isDemo ? text.parts.yes : null) },
  { header: text.parts.csv.path, value: ({ slug }) => paths.article(slug) },
]

function articleRowRecord(row: ArticleRow, publicUrl: string): Record<string, unknown> {
  const { date, image, ...rest } = row
  return {
    url: publicUrl + paths.article(row.slug),
    ...rest,
    published: articleDayIso(date),
    publishedAsGiven: date.asGiven,
    image: image && pictureRecord(image, publicUrl),
  }
}

/** The text written in the editor is left out: its structure is the editor's and may change. */
function articleRecord(article: ArticlePageView, publicUrl: string): Record<string, unknown> {
  const { body: _body, date, image, figures, ...rest } = article
  return {
    url: publicUrl + paths.article(article.slug),
    ...rest,
    published: articleDayIso(date),
    publishedAsGiven: date.asGiven,
    image: image && pictureRecord(image, publicUrl),
    figures: figures.map(figureRecord),
    units: unitRecords(article.units, publicUrl),
    models: pageRecords(article.models, paths.model, publicUrl),
    provenance: provenanceRecord(article.provenance),
  }
}

function pictureRecord({ filename, ...image }: PictureView, publicUrl: string): object {
  return { url: publicUrl + paths.mediaFile(filename), ...image }
}

/** An unknown day of publication is left out: search engines would show it as a fact. */
function newsArticle(article: ArticlePageView, publicUrl: string): object {
  const url = publicUrl + paths.article(article.slug)
  return {
    '@context': SCHEMA,
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: article.title,
    description: article.summary ?? undefined,
    inLanguage: 'vi',
    datePublished: articleDayIso(article.date) ?? undefined,
    dateModified: article.updatedAt,
    // The line names whom the news is retold from, who is not the author of this text.
    creditText: article.authorLine ?? undefined,
    sourceOrganization: article.sourceName
      ? { '@type': 'Organization', name: article.sourceName }
      : undefined,
    isBasedOn: article.sourceUrl ?? undefined,
    keywords: article.topics.length > 0 ? article.topics.join(', ') : undefined,
    image: article.image ? publicUrl + paths.mediaFile(article.image.filename) : undefined,
  }
}
