import type { Article } from '../../payload-types.js'
import { populated } from './populated.js'

/** Where a record's facts come from, as every page shows it. */
export type ProvenanceView = Readonly<{
  source: string | null
  sourceUrl: string | null
  /** The news item of this portal that tells it. */
  article: Readonly<{ title: string; slug: string }> | null
  note: string | null
  demo: boolean
  titledByEditor: boolean
}>

type Provenance = {
  source?: string | null
  sourceArticle?: string | Article | null
  sourceUrl?: string | null
  note?: string | null
  demo?: boolean | null
  titledByEditor?: boolean | null
}

/** What a populated source article shows; give it as `populate: { articles: ARTICLE_LINK }`. */
export const ARTICLE_LINK = { title: true, slug: true } as const

export function provenanceOf(provenance: Provenance | null | undefined): ProvenanceView {
  const article = populated(provenance?.sourceArticle)
  return {
    source: provenance?.source || null,
    sourceUrl: provenance?.sourceUrl || null,
    article: article?.slug ? { title: article.title, slug: article.slug } : null,
    note: provenance?.note || null,
    demo: provenance?.demo === true,
    titledByEditor: provenance?.titledByEditor === true,
  }
}

/** What a machine reads of it, with stable names. */
export function provenanceRecord(provenance: ProvenanceView): Record<string, unknown> {
  const { source, sourceUrl, note, demo, titledByEditor } = provenance
  return { source, sourceUrl, note, demo, titledByEditor }
}
