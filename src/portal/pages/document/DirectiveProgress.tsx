import type { ProgressView } from '../../../queries/assignments/assignmentProgress.js'
import type { DirectivePageView } from '../../../queries/documents/findDirective.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import { LateList } from '../parts/LateList.js'
import { originList } from '../parts/originList.js'
import { ProgressSummary } from '../parts/ProgressSummary.js'
import { UnitProgress } from '../parts/UnitProgress.js'

type DirectiveProgressProps = { view: DirectivePageView; progress: ProgressView }

/** How the work of a directive stands: the whole, what is late longest, each unit. */
export function DirectiveProgress({ view, progress }: DirectiveProgressProps) {
  const { slug, latest, byUnit } = view
  const listOf = originList('van-ban', slug)
  return (
    <>
      <ProgressSummary progress={progress} lateHref={listOf({ standing: 'late' })} />
      <LateList works={latest} total={progress.late} href={listOf({ standing: 'late' })} />
      <h3>{text.boards.progress.byUnit}</h3>
      <UnitProgress units={byUnit} listOf={listOf} />
      <ul>
        <li>
          <a href={paths.board(slug)}>{text.boards.full}</a>
        </li>
        <li>
          <a href={listOf()}>{text.documents.directive.assignments}</a>
        </li>
      </ul>
    </>
  )
}
