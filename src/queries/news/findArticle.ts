import type { Where } from 'payload'

import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { Article } from '../../payload-types.js'
import { articleDateOf, ARTICLE_DATE, type ArticleDate } from './articleDate.js'
import { figureViewsOf, type FigureView } from '../reading/figures.js'
import type { PageLink } from '../reading/links.js'
import { PICTURE, pictureOf, type PictureView } from '../reading/pictures.js'
import { allPopulated, populated } from '../reading/populated.js'
import { ARTICLE_LINK, provenanceOf, type ProvenanceView } from '../reading/provenance.js'
import type { Reader } from '../reading/reader.js'
import { readUnitLinks, UNIT_LINK, type UnitLink } from '../units/unitLinks.js'

export type ArticlePageView = Readonly<{
  slug: string
  title: string
  summary: string | null
  date: ArticleDate
  authorLine: string | null
  sourceName: string | null
  sourceUrl: string | null
  topics: readonly string[]
  image: PictureView | null
  body: Article['body']
  figures: readonly FigureView[]
  units: readonly UnitLink[]
  models: readonly PageLink[]
  provenance: ProvenanceView
  updatedAt: string
}>

const SHOWN = {
  slug: true,
  title: true,
  summary: true,
  ...ARTICLE_DATE,
  authorLine: true,
  sourceName: true,
  sourceUrl: true,
  topics: true,
  image: true,
  body: true,
  figures: true,
  units: true,
  relatedModels: true,
  provenance: true,
  updatedAt: true,
} as const

/** A news item with its figures and what it is about. */
export async function findArticle(
  reader: Reader,
  { where, today }: { where: Where; today: CalendarDate },
): Promise<ArticlePageView | null> {
  const article = await reader.findOne('articles', where, {
    select: SHOWN,
    populate: {
      units: UNIT_LINK,
      media: PICTURE,
      articles: ARTICLE_LINK,
      'innovation-models': { name: true, slug: true },
    },
    depth: 1,
  })
  if (!article) return null
  const links = await readUnitLinks(reader, { units: article.units ?? [], today })
  return {
    slug: article.slug ?? '',
    title: article.title,
    summary: article.summary || null,
    date: articleDateOf(article),
    authorLine: article.authorLine || null,
    sourceName: article.sourceName || null,
    sourceUrl: article.sourceUrl || null,
    topics: article.topics ?? [],
    image: pictureOf(populated(article.image)),
    body: article.body,
    figures: figureViewsOf(article.figures),
    units: links.all(article.units),
    models: allPopulated(article.relatedModels).flatMap(({ name, slug }) =>
      slug ? [{ title: name, slug }] : [],
    ),
    provenance: provenanceOf(article.provenance),
    updatedAt: article.updatedAt,
  }
}
