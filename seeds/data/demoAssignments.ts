import { addDays, storedDay, type CalendarDate } from '../../src/domain/calendar/calendarDate.js'
import type { ExplanationState, Frequency, Obligation } from '../../src/domain/options.js'
import { assignment, directive, plan, unit, user } from '../reference.js'
import type { SeedRow } from '../seedRow.js'
import { demoEmail } from './accounts.js'
import { stories, type Story, type StoryExplanation, type StoryName } from './demoStories.js'
import { DEMO_RECIPIENTS, DIRECTIVE_216, requirements216 } from './directive216.js'
import { plans } from './plans.js'
import { demoOnly } from './sources.js'

/*
 * Who owes what in the demo. The requirements and tasks are real; that these units received them, by
 * when, and how far they are, is made up and says so on every page.
 */

const DIRECTIVE_NOTE =
  'Yêu cầu lấy từ văn bản 216/BCĐ-NC. Đơn vị nhận, sản phẩm, thời hạn và tiến độ là minh hoạ; văn bản không ấn định thời hạn.'
const PLAN_NOTE =
  'Nhiệm vụ lấy từ kế hoạch của thành phố Cao Lãnh. Đơn vị nhận, thời hạn và tiến độ là minh hoạ.'
const DEMO_PERSON = 'Cán bộ đầu mối (minh hoạ)'

/** The communes that hold the area of the former Cao Lãnh city. */
const CAO_LANH_COMMUNES = ['phuong-cao-lanh', 'phuong-my-ngai', 'phuong-my-tra'] as const

/** Requirements of 216 have no deadline, so most of its stories have none either. Read round and round. */
const DIRECTIVE_STORIES: readonly StoryName[] = [
  'ongoing',
  'verifiedNoDeadline',
  'acceptedNoDeadline',
  'onTrack',
  'stale',
  'assignedNoDeadline',
  'verifiedEarly',
  'overdue',
  'submittedNoDeadline',
  'dueSoon',
  'ongoing',
  'returned',
  'verifiedOnTime',
  'notYetReported',
  'extended',
  'verifiedLate',
  'acceptedNoDeadline',
  'overdueNotStarted',
  'submittedOnTime',
  'explanationAnswered',
  'extensionAsked',
  'verifiedNoDeadline',
  'extendedTwiceLate',
  'cancelled',
  'accepted',
  'dueToday',
  'draft',
  'assigned',
  'explanationAsked',
]

/** For each task of the Cao Lãnh plans, how it went in the three communes. */
const PLAN_STORIES: Readonly<Record<string, readonly StoryName[]>> = {
  'KS-1': ['verifiedEarly', 'overdue', 'dueSoon'],
  'KS-2': ['assigned', 'acceptedNoDeadline', 'returned'],
  'KS-3': ['verifiedLate', 'submittedOnTime', 'cancelled'],
  'RS-1': ['onTrack', 'verifiedOnTime', 'extended'],
  'RS-2': ['draft', 'dueToday', 'extendedTwiceLate'],
  'HL-1': ['verifiedNoDeadline', 'ongoing', 'stale'],
  'HL-2': ['extensionAsked', 'accepted', 'overdueNotStarted'],
}

interface Work {
  code: string
  title: string
  unitSlug: string
  story: Story
  origin: SeedRow<'assignments'>['origin']
  obligation: Obligation
  frequency: Frequency
  area?: SeedRow<'assignments'>['area']
  product?: SeedRow<'assignments'>['product']
  note: string
}

/** Every demo assignment as it stands on the demo day. */
export function demoAssignments(day: CalendarDate): readonly SeedRow<'assignments'>[] {
  return allWork().map((work) => assignmentRow(work, day))
}

/** What units reported on those assignments. */
export function demoProgress(day: CalendarDate): readonly SeedRow<'progress-updates'>[] {
  return allWork().flatMap(({ code, story, unitSlug }) =>
    (story.updates ?? []).map(({ ago, kind = 'progress', text, percent }) => ({
      assignment: assignment(code),
      unit: unit(unitSlug),
      by: user(demoEmail(kind === 'verify' || kind === 'return' ? 'home-affairs' : reporter(kind))),
      reportedOn: addDays(day, -ago),
      kind,
      text,
      percent,
      internal: false,
    })),
  )
}

function reporter(kind: string) {
  return kind === 'submit' ? 'unit-head' : 'unit-officer'
}

function allWork(): readonly Work[] {
  return [...directiveWork(), ...planWork()]
}

function directiveWork(): readonly Work[] {
  return requirements216.flatMap(({ code, text, obligation, frequency, indicator }, index) =>
    DEMO_RECIPIENTS.map((unitSlug, place) => ({
      code: `216-${asciiCode(code)}-${pad(place + 1)}`,
      title: text,
      unitSlug,
      story: storyAt(index * DEMO_RECIPIENTS.length + place),
      origin: { kind: 'directive' as const, directive: directive(DIRECTIVE_216), itemKey: code },
      obligation,
      frequency,
      product: indicator,
      note: DIRECTIVE_NOTE,
    })),
  )
}

function planWork(): readonly Work[] {
  return plans.flatMap(({ slug, tasks }) =>
    (tasks ?? []).flatMap(({ code = '', title = '', due, area, product }) =>
      (PLAN_STORIES[code] ?? []).map((name, place) => ({
        code: `CL-${code}-${pad(place + 1)}`,
        title,
        unitSlug: CAO_LANH_COMMUNES[place] ?? CAO_LANH_COMMUNES[0],
        story: stories[name],
        origin: { kind: 'plan' as const, plan: plan(slug ?? ''), itemKey: code },
        obligation: 'mandatory' as const,
        frequency: due?.kind === 'continuous' ? ('continuous' as const) : ('once' as const),
        area,
        product,
        note: PLAN_NOTE,
      })),
    ),
  )
}

function assignmentRow(work: Work, day: CalendarDate): SeedRow<'assignments'> {
  const { code, title, unitSlug, story, origin, note, ...kinds } = work
  const ago = (days: number | undefined) => (days === undefined ? undefined : addDays(day, -days))
  const lastUpdate = story.updates?.at(-1)
  return {
    ...kinds,
    code,
    title,
    origin,
    unit: unit(unitSlug),
    responsiblePerson: story.acceptedAgo === undefined ? undefined : DEMO_PERSON,
    state: story.state,
    percent: story.percent,
    weight: 1,
    ...deadlineOf(story, day),
    extensions: extensionsOf(story, day),
    assignedOn: ago(story.assignedAgo),
    acceptedOn: ago(story.acceptedAgo),
    submittedOn: ago(story.submittedAgo),
    verifiedOn: ago(story.verifiedAgo),
    returnedReason: story.returnedReason,
    cancelledReason: story.cancelledReason,
    explanations: explanationsOf(story, day),
    lastProgressAt: lastUpdate && storedDay(addDays(day, -lastUpdate.ago)),
    provenance: demoOnly(note),
  }
}

/** The first deadline; the day in force follows from the extensions that were granted. */
function deadlineOf({ dueIn }: Story, day: CalendarDate) {
  return dueIn === undefined
    ? { due: { kind: 'none' as const } }
    : { due: { kind: 'date' as const, day: addDays(day, dueIn) } }
}

function extensionsOf({ extensions = [] }: Story, day: CalendarDate) {
  return extensions.map(({ requestedAgo, untilIn, decision, decidedAgo, reason }) => ({
    requestedOn: addDays(day, -requestedAgo),
    requestedUntil: addDays(day, untilIn),
    reason,
    decision,
    decidedOn: decidedAgo === undefined ? undefined : addDays(day, -decidedAgo),
    grantedUntil: decision === 'granted' ? addDays(day, untilIn) : undefined,
  }))
}

function explanationsOf({ explanations = [] }: Story, day: CalendarDate) {
  return explanations.map(({ askedAgo, question, answer }) => ({
    askedOn: addDays(day, -askedAgo),
    question,
    answeredOn: answer && addDays(day, -answer.ago),
    answer: answer?.text,
    state: stateOf(answer),
  }))
}

function stateOf(answer: StoryExplanation['answer']): ExplanationState {
  if (!answer) return 'asked'
  return answer.isPublic ? 'published' : 'answered'
}

function storyAt(position: number): Story {
  const name = DIRECTIVE_STORIES[position % DIRECTIVE_STORIES.length]
  return stories[name ?? 'ongoing']
}

/** đ is written DD, so that 2.1d and 2.1đ keep different codes in plain letters. */
function asciiCode(code: string): string {
  return code.replace('đ', 'dd').toUpperCase()
}

function pad(place: number): string {
  return String(place).padStart(3, '0')
}
