import type { ProgressView } from '../../../queries/assignmentProgress.js'
import type { DirectivePageView } from '../../../queries/findDirective.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import { directiveListOf, UnitProgress } from '../board/BoardSummary.js'
import { LateList } from '../parts/LateList.js'
import { ProgressSummary } from '../parts/ProgressSummary.js'

type DirectiveProgressProps = { view: DirectivePageView; progress: ProgressView }

/** How the work of a directive stands: the whole, what is late longest, each unit. */
export function DirectiveProgress({ view, progress }: DirectiveProgressProps) {
  const { slug, latest, byUnit } = view
  const listOf = directiveListOf(slug)
  return (
    <>
      <ProgressSummary progress={progress} lateHref={listOf('', 'late')} />
      <LateList works={latest} total={progress.late} href={listOf('', 'late')} />
      <h3>{text.boards.progress.byUnit}</h3>
      <UnitProgress units={byUnit} hrefOf={listOf} />
      <ul>
        <li>
          <a href={paths.board(slug)}>{text.boards.full}</a>
        </li>
        <li>
          <a href={listOf('')}>{text.documents.directive.assignments}</a>
        </li>
      </ul>
    </>
  )
}
