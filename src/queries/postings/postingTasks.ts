import { dayOf, daysBetween, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { PostingChannel, PostingState } from '../../domain/options.js'
import type { PostingProblem } from '../../domain/postings/posting.js'
import type { Posting } from '../../payload-types.js'
import type { Viewer } from '../panel/adminViewer.js'
import type { JudgedPosting } from './judgedPostings.js'
import type { OverdueLine } from './overduePostings.js'
import { populated } from '../reading/populated.js'

/** One thing to do: a posting with what is wrong, or a version that hangs nowhere yet. */
export type PostingTask = Readonly<{
  key: string
  posting: string | null
  version: string
  unit: Readonly<{ id: string; name: string }>
  /** Null where the viewer may not read the procedure any more. */
  code: string | null
  name: string | null
  channel: PostingChannel | null
  postedOn: CalendarDate | null
  checkedOn: CalendarDate | null
  state: PostingState | null
  note: string | null
  photo: string | null
  isDemo: boolean
  /** `days` for how long; null where nobody knows since when. */
  problems: readonly Readonly<{ problem: PostingProblem | 'overdue'; days: number | null }>[]
  mayAct: boolean
}>

const NOTHING_HANGS = {
  posting: null,
  channel: null,
  postedOn: null,
  checkedOn: null,
  state: null,
  note: null,
  photo: null,
  isDemo: false,
} as const

export function overdueTask(line: OverdueLine, viewer: Viewer): PostingTask {
  const { unit, version, code, name, daysLate } = line
  return {
    ...NOTHING_HANGS,
    key: `${unit.id} ${version}`,
    version,
    unit,
    code,
    name,
    problems: [{ problem: 'overdue', days: daysLate }],
    mayAct: mayAct(viewer, unit.id),
  }
}

/** The postings of one page in full, in the order given. */
export async function readTasks(
  viewer: Viewer,
  { judged, today }: { judged: readonly JudgedPosting[]; today: CalendarDate },
): Promise<readonly PostingTask[]> {
  if (judged.length === 0) return []
  const { docs } = await viewer.reader.find('postings', {
    where: { id: { in: judged.map(({ id }) => id) } },
    populate: {
      units: { name: true },
      media: { filename: true },
      'procedure-versions': { procedure: true },
      procedures: { nationalCode: true, name: true },
    },
    depth: 2,
    limit: judged.length,
    pagination: false,
  })
  const byId = new Map(docs.map((posting) => [posting.id, posting]))
  return judged.flatMap((each) => {
    const posting = byId.get(each.id)
    return posting ? [taskOf(posting, each, { viewer, today })] : []
  })
}

function taskOf(
  posting: Posting,
  { unit, version, problems }: JudgedPosting,
  { viewer, today }: { viewer: Viewer; today: CalendarDate },
): PostingTask {
  const procedure = populated(populated(posting.version)?.procedure)
  return {
    key: posting.id,
    posting: posting.id,
    version,
    unit: { id: unit, name: populated(posting.unit)?.name ?? '' },
    code: procedure?.nationalCode ?? null,
    name: procedure?.name ?? null,
    channel: posting.channel,
    postedOn: dayOf(posting.postedOn),
    checkedOn: dayOf(posting.checkedOn),
    state: posting.state ?? null,
    note: posting.note || null,
    photo: populated(posting.photo)?.filename ?? null,
    isDemo: posting.provenance?.demo === true,
    problems: problems.map(({ problem, since }) => ({
      problem,
      days: since && daysBetween(since, today),
    })),
    mayAct: mayAct(viewer, unit),
  }
}

function mayAct({ roles, units }: Viewer, unit: string): boolean {
  return roles.includes('procedure-controller') || roles.includes('admin') || units.has(unit)
}
