import type { CalendarDate } from '../../../domain/calendar/calendarDate.js'
import type { ProvenanceView } from '../../../queries/reading/provenance.js'
import { Notice } from '../../components/notice/Notice.js'
import { SourceNote } from '../../components/sourceNote/SourceNote.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'

type RecordSourceProps = { provenance: ProvenanceView; asOf?: CalendarDate | null }

/** Where the facts of a record come from, with the news item that tells them. */
export function RecordSource({ provenance, asOf }: RecordSourceProps) {
  const { article } = provenance
  const link = article && { title: article.title, href: paths.article(article.slug) }
  return <SourceNote provenance={{ ...provenance, article: link }} asOf={asOf} />
}

/** Stands at the top of a page whose content was made up for the demonstration. */
export function DemoNotice({ provenance }: { provenance: ProvenanceView }) {
  if (!provenance.demo) return null
  return <Notice tone="demo">{text.parts.demoNotice}</Notice>
}
