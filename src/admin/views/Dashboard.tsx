import Link from 'next/link.js'
import type { Payload, ServerProps } from 'payload'

import { today as dayToday } from '../../clock.js'
import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import { formatDay, formatNumber } from '../../domain/text/vietnameseFormat.js'
import { panel } from '../../portal/text/vi/panel.js'
import { listChecks, listDrafts, listScheduled } from '../../queries/panel/adminContent.js'
import {
  countTabs,
  listLateWork,
  listWorstUnits,
  type TabCount,
} from '../../queries/panel/adminDashboard.js'
import type { InboxTab } from '../../queries/panel/adminTabs.js'
import { viewerOf, type Viewer } from '../../queries/panel/adminViewer.js'
import { ContentSummary } from '../components/ContentSummary.js'
import { LetterLink } from '../components/LetterLink.js'
import { LateTable } from '../components/LateTable.js'
import { Tiles } from '../components/Tiles.js'
import { UnitChart } from '../components/UnitChart.js'
import { inboxPath, panelPaths } from '../panelPaths.js'

const words = panel.dashboard
const RED_SHOWN = 6
const UNITS_SHOWN = 8

type Props = { payload: Payload; viewer: Viewer; today: CalendarDate }

/** What each role wants to know on Monday morning, above the cards of the collections. */
export async function Dashboard({ payload, user }: ServerProps) {
  const viewer = await viewerOf(payload, user ?? null)
  if (!viewer) return null
  const props = { payload, viewer, today: dayToday() }
  return (
    <main className="monday">
      <h1>{words.hello(viewer.name)}</h1>
      <p className="lead">{words.asOf(formatDay(props.today))}</p>
      {viewer.seesAllWork && <AllWork {...props} />}
      {!viewer.seesAllWork && viewer.units.size > 0 && <OwnWork {...props} />}
      {!viewer.seesAllWork && viewer.isUnitStaff && viewer.units.size === 0 && (
        <p className="lead">{panel.noUnit.title}</p>
      )}
      {viewer.roles.some((role) => role !== 'viewer' && role !== 'admin') && <Content {...props} />}
      <h2 className="monday__collections">{words.collections}</h2>
    </main>
  )
}

const OFFICE_TILES: readonly InboxTab[] = [
  'late',
  'submitted',
  'extension-waiting',
  'explanation-answered',
  'explanation-waiting',
  'stale',
  'due-soon',
  'returned',
  'unit-ended',
]
const UNIT_TILES: readonly InboxTab[] = [
  'late',
  'returned',
  'new',
  'explanation-waiting',
  'due-soon',
  'ongoing',
  'submitted',
  'done',
]

/** For Home Affairs and leaders: what is red first, then what waits for them, then who is behind. */
async function AllWork({ payload, viewer, today }: Props) {
  const [counts, rows, units] = await Promise.all([
    countTabs({ payload, viewer }, today),
    listLateWork(viewer, { today, limit: RED_SHOWN }),
    listWorstUnits(viewer, { today, limit: UNITS_SHOWN }),
  ])
  return (
    <>
      <Tiles label={words.waiting} tiles={chosen(counts, OFFICE_TILES)} />
      <p className="monday__links">
        <Link href={panelPaths.inbox}>{words.openInbox}</Link>
        <Link href={panelPaths.briefing}>{words.openBriefing}</Link>
      </p>
      <section>
        <h2>{words.red}</h2>
        {rows.length === 0 ? <p>{words.noRed}</p> : <LateTable rows={rows} />}
        <AllOf tab="late" counts={counts} />
        {viewer.isOffice && <LetterLink of="all" late={countOf(counts, 'late')} />}
      </section>
      {units.length > 0 && (
        <section>
          <h2>{words.units}</h2>
          <UnitChart units={units} />
        </section>
      )}
    </>
  )
}

/** For a unit: its own inbox in numbers, and what is red in it. */
async function OwnWork({ payload, viewer, today }: Props) {
  const [counts, rows] = await Promise.all([
    countTabs({ payload, viewer }, today),
    listLateWork(viewer, { today, limit: RED_SHOWN }),
  ])
  return (
    <>
      <Tiles label={panel.inbox.title} tiles={chosen(counts, UNIT_TILES)} />
      <p className="monday__links">
        <Link href={panelPaths.inbox}>{words.openInbox}</Link>
      </p>
      <section>
        <h2>{words.red}</h2>
        {rows.length === 0 ? <p>{words.noRed}</p> : <LateTable rows={rows} />}
        <AllOf tab="late" counts={counts} />
      </section>
    </>
  )
}

async function Content({ payload, viewer, today }: Props) {
  const [drafts, scheduled, checks] = await Promise.all([
    listDrafts(viewer),
    listScheduled(payload, viewer),
    listChecks({ payload, viewer }, today),
  ])
  return <ContentSummary drafts={drafts} scheduled={scheduled} checks={checks} />
}

function AllOf({ tab, counts }: { tab: InboxTab; counts: readonly TabCount[] }) {
  const count = countOf(counts, tab)
  if (count <= RED_SHOWN) return null
  return (
    <p>
      <Link href={inboxPath({ tab })}>{words.all(formatNumber(count))}</Link>
    </p>
  )
}

function countOf(counts: readonly TabCount[], tab: InboxTab): number {
  return counts.find((each) => each.tab === tab)?.count ?? 0
}

/** The wanted tabs in the wanted order, as far as the viewer has them. What is rare is told only where it is. */
function chosen(counts: readonly TabCount[], wanted: readonly InboxTab[]): TabCount[] {
  const told = counts.filter(({ tab, count }) => tab !== 'unit-ended' || count > 0)
  const known = new Map(told.map((each) => [each.tab, each]))
  return wanted.flatMap((tab) => known.get(tab) ?? [])
}
