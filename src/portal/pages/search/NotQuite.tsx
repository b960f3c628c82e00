import type { SearchView } from '../../../queries/search/findSearch.js'
import { Notice } from '../../components/notice/Notice.js'
import { text } from '../../text/vi.js'
import { searchHref } from './searchHref.js'

const words = text.search

/** Says that what is shown is not quite what was typed, and asks what was meant. */
export function NotQuite({ view: { closeness, meant, q, total } }: { view: SearchView }) {
  if (total === 0 || closeness === 'exact') return null
  if (closeness === 'near') return <Notice tone="info" title={words.near} />
  return (
    <Notice tone="info" title={words.mended(q)}>
      {meant && (
        <p>
          {words.meant} <a href={searchHref({ q: meant })}>{meant}</a>?
        </p>
      )}
    </Notice>
  )
}
