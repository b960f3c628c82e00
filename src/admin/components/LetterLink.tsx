import { formatNumber } from '../../domain/text/vietnameseFormat.js'
import { office } from '../../portal/text/vi/office.js'

type LetterLinkProps = {
  /** The record below which the letter is drafted. */
  of: { collection: 'directives' | 'plans'; id: number | string } | 'all'
  late: number
}

/** Downloads the draft of a letter that reminds units of late work; absent while nothing is late. */
export function LetterLink({ of, late }: LetterLinkProps) {
  if (late === 0) return null
  const path = of === 'all' ? '/api/assignments' : `/api/${of.collection}/${of.id}`
  return (
    <a className="public-link" href={`${path}/reminder-letter.docx`} download>
      {office.letter.button(formatNumber(late))}
    </a>
  )
}
