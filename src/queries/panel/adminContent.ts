import type { CollectionSlug, Payload, Where } from 'payload'

import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { Role } from '../../domain/options.js'
import { isLate } from '../../domain/assignments/timeliness.js'
import { listOpenDuties } from './adminAnnouncements.js'
import { countPostingTasks } from './adminPostings.js'
import type { Viewer } from './adminViewer.js'

/** Collections whose drafts a role looks after, with the field that names a record. */
const DRAFTS_OF: Partial<Record<Role, readonly CollectionSlug[]>> = {
  editor: ['articles', 'pages'],
  'procedure-controller': ['procedures', 'procedure-versions', 'documents'],
  inspector: ['inspections'],
  'home-affairs': ['directives', 'plans', 'movements', 'innovation-models'],
  'unit-officer': ['innovation-models'],
  'unit-head': ['innovation-models'],
}

export type DraftLine = Readonly<{
  id: string
  collection: CollectionSlug
  title: string
  updatedAt: string
}>
export type ScheduledLine = Readonly<{
  job: string
  id: string
  collection: CollectionSlug
  title: string
  type: 'publish' | 'unpublish'
  at: string
}>
export type CheckLine = Readonly<{
  kind: 'announcementsLate' | 'postings' | 'inspectionsRunning' | 'modelsWaiting'
  count: number
}>

const SHOWN = 6

/** Records are named by whichever of these their collection has; their texts are not read for it. */
const NAMED_BY = { title: true, name: true, label: true } as const

/** The newest drafts of what the viewer's roles look after. */
export async function listDrafts({ roles, reader }: Viewer): Promise<readonly DraftLine[]> {
  const collections = [...new Set(roles.flatMap((role) => DRAFTS_OF[role] ?? []))]
  const lists = await Promise.all(
    collections.map(async (collection) => {
      const { docs } = await reader.find(collection, {
        where: { _status: { equals: 'draft' } },
        select: { ...NAMED_BY, updatedAt: true },
        sort: '-updatedAt',
        limit: SHOWN,
        pagination: false,
      })
      return docs.map((doc): DraftLine => ({
        id: String(doc.id),
        collection,
        title: titleOf(doc),
        updatedAt: (doc as { updatedAt: string }).updatedAt,
      }))
    }),
  )
  return lists
    .flat()
    .sort((left, right) => (left.updatedAt < right.updatedAt ? 1 : -1))
    .slice(0, SHOWN)
}

type PublishJob = {
  id: number | string
  waitUntil?: string | null
  input?: { type?: string; doc?: { relationTo: CollectionSlug; value: string } | null } | null
}

/** What will be published or taken down by the clock, soonest first, as far as the viewer may read it. */
export async function listScheduled(
  payload: Payload,
  { reader }: Viewer,
): Promise<readonly ScheduledLine[]> {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        { completedAt: { exists: false } },
        { waitUntil: { exists: true } },
      ],
    },
    sort: 'waitUntil',
    limit: SHOWN * 3,
    depth: 0,
    pagination: false,
    overrideAccess: true, // Jobs belong to nobody; each record is read below as the viewer may.
  })
  const lines = await Promise.all((docs as PublishJob[]).map((job) => scheduledLine(job, reader)))
  return lines.flatMap((line) => line ?? []).slice(0, SHOWN)
}

async function scheduledLine(
  { id, waitUntil, input }: PublishJob,
  reader: Viewer['reader'],
): Promise<ScheduledLine | null> {
  const doc = input?.doc
  if (!doc || !waitUntil) return null
  const found = await reader.findOne(
    doc.relationTo,
    { id: { equals: doc.value } },
    { select: NAMED_BY },
  )
  if (!found) return null
  return {
    job: String(id),
    id: doc.value,
    collection: doc.relationTo,
    title: titleOf(found),
    type: input.type === 'unpublish' ? 'unpublish' : 'publish',
    at: waitUntil,
  }
}

/** What a role should look at; lines that stand at nothing are left out. */
export async function listChecks(
  { payload, viewer }: { payload: Payload; viewer: Viewer },
  today: CalendarDate,
): Promise<readonly CheckLine[]> {
  const { roles, reader } = viewer
  const has = (...wanted: Role[]) => roles.some((role) => wanted.includes(role))
  const asked: [CheckLine['kind'], CollectionSlug, Where, boolean][] = [
    [
      'inspectionsRunning',
      'inspections',
      { stage: { equals: 'running' } },
      has('inspector', 'home-affairs'),
    ],
    ['modelsWaiting', 'innovation-models', { _status: { equals: 'draft' } }, has('home-affairs')],
  ]
  const counted = await Promise.all(
    asked
      .filter(([, , , isWanted]) => isWanted)
      .map(async ([kind, collection, where]) => ({
        kind,
        count: await reader.count(collection, where),
      })),
  )
  const own = await Promise.all([
    lateAnnouncements(viewer, today),
    postings({ payload, viewer }, today),
  ])
  return [...own.flat(), ...counted].filter(({ count }) => count > 0)
}

/** Working days are counted here, not by the database. */
async function lateAnnouncements(viewer: Viewer, today: CalendarDate): Promise<CheckLine[]> {
  if (!viewer.roles.includes('procedure-controller')) return []
  const duties = await listOpenDuties(viewer, today)
  const count = duties.filter(({ duty }) => isLate(duty.timeliness)).length
  return [{ kind: 'announcementsLate', count }]
}

/** What is wrong with postings follows from days and versions, by one rule. */
async function postings(
  context: { payload: Payload; viewer: Viewer },
  today: CalendarDate,
): Promise<CheckLine[]> {
  const { roles, isUnitStaff } = context.viewer
  if (!roles.includes('procedure-controller') && !isUnitStaff) return []
  return [{ kind: 'postings', count: await countPostingTasks(context, today) }]
}

function titleOf(doc: unknown): string {
  const { title, name, label } = doc as Partial<Record<keyof typeof NAMED_BY, string>>
  return title || name || label || ''
}
