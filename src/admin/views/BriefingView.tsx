import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'

import { today as dayToday } from '../../clock.js'
import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import { formatDay } from '../../domain/text/vietnameseFormat.js'
import { panel } from '../../portal/text/vi/panel.js'
import {
  countAssigned,
  countTabs,
  listLateWork,
  listWorkingUnits,
  listWorstUnits,
  readUnitStandings,
  type TabCount,
  type UnitStanding,
} from '../../queries/panel/adminDashboard.js'
import { viewerOf, type Viewer } from '../../queries/panel/adminViewer.js'
import { BriefingControls } from '../components/BriefingControls.js'
import { BriefingOverview } from '../components/BriefingOverview.js'
import { LetterLink } from '../components/LetterLink.js'
import { LateTable } from '../components/LateTable.js'
import { UnitChart } from '../components/UnitChart.js'
import { panelPaths, signInPath } from '../panelPaths.js'

const words = panel.briefing
const LATE_ON_A_SLIDE = 5
const UNITS_ON_A_SLIDE = 7
const UNITS_IN_OVERVIEW = 4
const LATE_PRINTED = 8
const UNITS_PRINTED = 10

/** For the Monday meeting: one screen at a time in large type, paged by keyboard, printed on one sheet. */
export async function BriefingView({
  payload,
  initPageResult,
  searchParams,
}: AdminViewServerProps) {
  const viewer = await viewerOf(payload, initPageResult.req.user)
  if (!viewer) redirect(signInPath(panelPaths.briefing))
  if (!viewer.seesAllWork) redirect(panelPaths.root)
  const today = dayToday()
  const [counts, assigned, latest, worst, units] = await Promise.all([
    countTabs({ payload, viewer }, today),
    countAssigned(viewer),
    listLateWork(viewer, { today, limit: LATE_PRINTED }),
    listWorstUnits(viewer, { today, limit: UNITS_PRINTED }),
    listWorkingUnits(viewer, today),
  ])
  const late = counts.find(({ tab }) => tab === 'late')?.count ?? 0
  const slides = planSlides({ late, units: units.length })
  const asked = Number(searchParams?.trang)
  const page = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), slides.length) : 1
  const slide = slides[page - 1] ?? overviewSlide
  return (
    <div className="briefing">
      <header className="briefing__head">
        <div>
          <h1>
            {words.title}: {words.slides[slide.kind]}
          </h1>
          <p>{words.subtitle(formatDay(today))}</p>
        </div>
        <BriefingControls page={page} pages={slides.length} />
      </header>
      <main className="briefing__slide">
        <Slide
          slide={slide}
          viewer={viewer}
          today={today}
          units={units}
          overview={{ counts, assigned, worst: worst.slice(0, UNITS_IN_OVERVIEW) }}
        />
      </main>
      <div className="briefing__paper">
        <BriefingOverview counts={counts} assigned={assigned} />
        <h2>{words.slides.late}</h2>
        <LateTable rows={latest} />
        <h2>{panel.dashboard.units}</h2>
        <UnitChart units={worst} />
      </div>
    </div>
  )
}

type SlideAt = { kind: 'overview' | 'late' | 'units'; page: number }
const overviewSlide: SlideAt = { kind: 'overview', page: 1 }

function planSlides({ late, units }: { late: number; units: number }): SlideAt[] {
  const pagesOf = (kind: SlideAt['kind'], count: number, perSlide: number): SlideAt[] =>
    Array.from({ length: Math.ceil(count / perSlide) }, (_, index) => ({ kind, page: index + 1 }))
  return [
    overviewSlide,
    ...pagesOf('late', late, LATE_ON_A_SLIDE),
    ...pagesOf('units', units, UNITS_ON_A_SLIDE),
  ]
}

type Overview = {
  counts: readonly TabCount[]
  assigned: number
  worst: readonly UnitStanding[]
}
type SlideProps = {
  slide: SlideAt
  viewer: Viewer
  today: CalendarDate
  units: readonly string[]
  overview: Overview
}

async function Slide({ slide: { kind, page }, viewer, today, units, overview }: SlideProps) {
  if (kind === 'overview') {
    return (
      <>
        <BriefingOverview counts={overview.counts} assigned={overview.assigned} />
        {overview.worst.length > 0 && <h2>{panel.dashboard.units}</h2>}
        {overview.worst.length > 0 && <UnitChart units={overview.worst} />}
      </>
    )
  }
  if (kind === 'late') {
    const late = overview.counts.find(({ tab }) => tab === 'late')?.count ?? 0
    return (
      <>
        <LateTable rows={await listLateWork(viewer, { today, limit: LATE_ON_A_SLIDE, page })} />
        {viewer.isOffice && <LetterLink of="all" late={late} />}
      </>
    )
  }
  const ids = units.slice((page - 1) * UNITS_ON_A_SLIDE, page * UNITS_ON_A_SLIDE)
  return <UnitChart units={await readUnitStandings(viewer, { ids, today })} />
}
