import { formatNumber } from '../../../domain/text/vietnameseFormat.js'
import type { UnitAssignments as Work } from '../../../queries/assignments/unitAssignments.js'
import { FilterForm } from '../../components/filterForm/FilterForm.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import { choiceField } from '../parts/filterFields.js'
import { LateList } from '../parts/LateList.js'
import { OriginProgress } from '../parts/OriginProgress.js'
import { ProgressSummary } from '../parts/ProgressSummary.js'
import { publicStateNames } from '../parts/stateNames.js'

const words = text.units.assignments

/** All that a unit was given to do: the whole, what is late, where it comes from, and what it helps with. */
export function UnitAssignments({ slug, work }: { slug: string; work: Work }) {
  const { progress, helping, byOrigin, latest } = work
  const list = `${paths.assignments}?${new URLSearchParams({ 'don-vi': slug }).toString()}`
  const late = `${list}&tinh-hinh=late`
  return (
    <>
      {progress && (
        <>
          <ProgressSummary progress={progress} lateHref={late} />
          <LateList works={latest} total={progress.late} href={late} isOneUnit />
          <h3>{words.byOrigin}</h3>
          <OriginProgress caption={words.byOrigin} work={byOrigin} unit={slug} />
          <WorkFilter slug={slug} />
          <p>
            <a href={list}>{words.all}</a>
          </p>
        </>
      )}
      {helping && (
        <>
          <h3>{words.helping}</h3>
          <p>
            {words.helpingCount(formatNumber(helping.done), formatNumber(helping.total))}{' '}
            <a
              href={`${paths.assignments}?${new URLSearchParams({ 'phoi-hop': slug }).toString()}`}
            >
              {words.helpingAll}
            </a>
          </p>
        </>
      )}
    </>
  )
}

/** Opens the list of assignments with this unit and what else is chosen. */
function WorkFilter({ slug }: { slug: string }) {
  return (
    <FilterForm
      action={paths.assignments}
      fields={[
        choiceField('tinh-hinh', text.assignments.list.standing, text.assignments.standings),
        choiceField('trang-thai', text.assignments.list.state, publicStateNames),
        choiceField('linh-vuc', text.assignments.list.area, text.options.reformAreas),
      ]}
      values={{}}
      hidden={{ 'don-vi': slug }}
    />
  )
}
