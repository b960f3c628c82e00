import { formatDay, formatNumber } from '../../../domain/text/vietnameseFormat.js'
import type { RunningDirective } from '../../../queries/findHome.js'
import { CardList } from '../../components/card/CardList.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import { periodText } from '../parts/periodWords.js'

const words = text.home.directives

/** What is being steered now, the newest first. */
export function RunningDirectives({ directives }: { directives: readonly RunningDirective[] }) {
  if (directives.length === 0) return <p>{words.none}</p>
  return (
    <CardList
      cards={directives.map((directive) => ({
        href: paths.document(directive.slug),
        title: directive.title,
        meta: [
          directive.numberText,
          directive.issuedOn && words.issued(formatDay(directive.issuedOn)),
          directive.issuer?.name,
          periodText(directive.periodFrom, directive.periodTo),
          words.requirements(formatNumber(directive.requirementCount)),
        ],
        tags: directive.isDemo ? [{ label: text.parts.demoTag }] : [],
      }))}
    />
  )
}
