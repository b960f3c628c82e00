import { formatInstant } from '../../../domain/text/vietnameseFormat.js'
import type { PublicChange } from '../../../queries/news/publicChanges.js'
import { Timeline } from '../../components/timeline/Timeline.js'
import { recordHref } from '../../recordHref.js'
import { text } from '../../text/vi.js'

const words = text.home.changes

/** What changed on the portal last; what is gone is named without a link. */
export function Changes({ changes }: { changes: readonly PublicChange[] }) {
  if (changes.length === 0) return <p>{words.none}</p>
  return <Timeline items={changes.map(itemOf)} />
}

function itemOf({ collection, action, title, at, record }: PublicChange) {
  const href = recordHref(collection, record)
  const what = words.line(
    words.kinds[collection],
    text.options.changeActions[action].toLocaleLowerCase('vi'),
  )
  return {
    when: formatInstant(at),
    by: what,
    title: href ? <a href={href}>{title}</a> : title,
  }
}
