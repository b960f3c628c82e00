import type { CalendarDate } from '../../../domain/calendar/calendarDate.js'
import { formatDay } from '../../../domain/text/vietnameseFormat.js'
import { text } from '../../text/vi.js'
import { safeHref } from '../safeHref.js'

export type ProvenanceView = {
  source?: string | null | undefined
  sourceUrl?: string | null | undefined
  article?: { title: string; href: string } | null | undefined
  note?: string | null | undefined
  demo?: boolean | null | undefined
  titledByEditor?: boolean | null | undefined
}

export type SourceNoteProps = { provenance: ProvenanceView; asOf?: CalendarDate | null | undefined }

const words = text.components.source

/** Where the facts of a page come from; nothing when nothing is recorded. */
export function SourceNote({ provenance, asOf }: SourceNoteProps) {
  const { article, note, demo, titledByEditor } = provenance
  const lines = [
    sourceLine(provenance),
    article && <a href={article.href}>{article.title}</a>,
    asOf && words.asOf(formatDay(asOf)),
    note,
    titledByEditor && words.titledByEditor,
    demo && words.demo,
  ].filter(Boolean)
  if (lines.length === 0) return null
  return (
    <div className="source">
      <strong>{words.label}</strong>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </div>
  )
}

function sourceLine({ source, sourceUrl }: ProvenanceView) {
  const href = safeHref(sourceUrl)
  if (!href) return source
  return (
    <a href={href} rel="external">
      {source || href}
    </a>
  )
}
