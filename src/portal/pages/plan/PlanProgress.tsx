import type { ProgressView } from '../../../queries/assignments/assignmentProgress.js'
import type { PlanPageView } from '../../../queries/plans/findPlan.js'
import { text } from '../../text/vi.js'
import { LateList } from '../parts/LateList.js'
import { originList } from '../parts/originList.js'
import { ProgressSummary } from '../parts/ProgressSummary.js'
import { ProgressTable } from '../parts/ProgressTable.js'
import { UnitProgress } from '../parts/UnitProgress.js'

type PlanProgressProps = { view: PlanPageView; progress: ProgressView }

const words = text.boards.progress

/** How the work of a plan stands: the whole, what is late longest, each area, each unit. */
export function PlanProgress({ view, progress }: PlanProgressProps) {
  const { slug, byArea, byUnit, latest } = view
  const listOf = originList('ke-hoach', slug)
  return (
    <>
      <ProgressSummary progress={progress} lateHref={listOf({ standing: 'late' })} />
      <p className="muted small">{words.method}</p>
      <LateList works={latest} total={progress.late} href={listOf({ standing: 'late' })} />
      <h3>{words.byArea}</h3>
      <ProgressTable
        caption={words.byArea}
        isCaptionHidden
        nameHeader={words.area}
        lines={byArea.map(({ area, progress: ofArea }) => {
          const label = area ? text.options.reformAreas[area] : text.plans.otherArea
          return {
            key: area ?? '',
            name: label,
            label,
            progress: ofArea,
            href: listOf({ area }),
            lateHref: listOf({ area, standing: 'late' }),
          }
        })}
      />
      <h3>{words.byUnit}</h3>
      <UnitProgress units={byUnit} listOf={listOf} />
    </>
  )
}
