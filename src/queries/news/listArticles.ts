import type { Where } from 'payload'

import { dayOf } from '../../domain/calendar/calendarDate.js'
import type { Article } from '../../payload-types.js'
import { articleDateOf, ARTICLE_DATE, type ArticleDate } from './articleDate.js'
import { foundWhere } from '../search/foundWhere.js'
import type { FilterRules, ListParams, ListView } from '../reading/listParams.js'
import { PICTURE, pictureOf, type PictureView } from '../reading/pictures.js'
import { populated } from '../reading/populated.js'
import type { Reader } from '../reading/reader.js'
import { readUnitLinks, UNIT_LINK, type UnitLink } from '../units/unitLinks.js'

export type ArticleFilter = 'nam' | 'chua-ro-ngay' | 'chu-de' | 'don-vi'

export const articleFilters: FilterRules<ArticleFilter> = {
  nam: 'year',
  'chua-ro-ngay': ['1'],
  'chu-de': 'text',
  'don-vi': 'text',
}

export type ArticleRow = Readonly<{
  slug: string
  title: string
  summary: string | null
  date: ArticleDate
  authorLine: string | null
  sourceName: string | null
  topics: readonly string[]
  image: PictureView | null
  isDemo: boolean
}>

export type ArticlesView = ListView<ArticleRow> &
  Readonly<{
    /** The years of the archive, newest first; undated news lies in none. */
    years: readonly string[]
    unit: UnitLink | null
  }>

/** What a row shows; read with depth 1 and `populate: { media: PICTURE }`. */
export const ARTICLE_ROW = {
  slug: true,
  title: true,
  summary: true,
  ...ARTICLE_DATE,
  authorLine: true,
  sourceName: true,
  topics: true,
  image: true,
  provenance: { demo: true },
} as const

export async function listArticles(
  reader: Reader,
  { q, page, limit, filters, today }: ListParams<ArticleFilter>,
): Promise<ArticlesView> {
  const unitSlug = filters['don-vi']
  const [found, days, unit] = await Promise.all([
    reader.find('articles', {
      where: { and: [...(await foundWhere(reader, 'articles', q)), ...whereOf(filters)] },
      select: ARTICLE_ROW,
      populate: { media: PICTURE },
      depth: 1,
      sort: ['-publishedOn', '-createdAt'],
      page,
      limit,
    }),
    reader.distinctTexts('articles', 'publishedOn'),
    unitSlug
      ? reader.findOne('units', { slug: { equals: unitSlug } }, { select: UNIT_LINK })
      : null,
  ])
  const links = await readUnitLinks(reader, { units: [unit], today })
  return {
    rows: found.docs.map(articleRowOf),
    total: found.totalDocs,
    page,
    pages: found.totalPages,
    years: yearsOf(days),
    unit: links.one(unit),
  }
}

function whereOf(filters: ListParams<ArticleFilter>['filters']): Where[] {
  const { nam: year, 'chu-de': topic, 'don-vi': unit } = filters
  return [
    ...(year
      ? [
          { publishedOn: { greater_than_equal: `${year}-01-01` } },
          { publishedOn: { less_than_equal: `${year}-12-31T23:59:59.999Z` } },
        ]
      : []),
    ...(filters['chua-ro-ngay'] ? [{ publishedOn: { exists: false } }] : []),
    ...(topic ? [{ topics: { in: [topic] } }] : []),
    ...(unit ? [{ 'units.slug': { equals: unit } }] : []),
  ]
}

export function articleRowOf(article: Article): ArticleRow {
  return {
    slug: article.slug ?? '',
    title: article.title,
    summary: article.summary || null,
    date: articleDateOf(article),
    authorLine: article.authorLine || null,
    sourceName: article.sourceName || null,
    topics: article.topics ?? [],
    image: pictureOf(populated(article.image)),
    isDemo: article.provenance?.demo === true,
  }
}

function yearsOf(days: readonly string[]): string[] {
  const years = days.flatMap((day) => dayOf(day)?.slice(0, 4) ?? [])
  return [...new Set(years)].sort().reverse()
}
