import type { ExcerptPiece } from '../../../domain/search/excerpt.js'
import type { SearchRow } from '../../../queries/search/findSearch.js'
import type { ListItemProps } from '../../components/listItem/ListItem.js'
import { paths } from '../../paths.js'
import { pageHref } from '../../recordHref.js'
import { text } from '../../text/vi.js'

/** A find as a row: its name and the place in its text, with what was looked for marked. */
export function foundItem(row: SearchRow): ListItemProps {
  return {
    href: pageHref(row.kind, row.slug) ?? paths.home,
    title: <Marked pieces={row.name} />,
    code: row.code,
    summary: row.excerpt.length > 0 ? <Marked pieces={row.excerpt} /> : undefined,
    tags: row.isDemo ? [{ label: text.parts.demoTag }] : [],
  }
}

function Marked({ pieces }: { pieces: readonly ExcerptPiece[] }) {
  return pieces.map(({ text: words, isFound }, at) =>
    isFound ? <mark key={at}>{words}</mark> : words,
  )
}
