import type { AssignmentState, ExtensionDecision, ProgressKind } from '../../src/domain/options.js'

/*
 * How made-up assignments went, so that the demo shows every state and every timeliness. All days
 * count from the demo day: `ago` backwards, `in` forwards.
 */

export interface StoryUpdate {
  ago: number
  percent?: number
  text: string
  kind?: ProgressKind
}

export interface StoryExtension {
  requestedAgo: number
  /** The day asked for, from the demo day; negative lies in the past. */
  untilIn: number
  decision: ExtensionDecision
  decidedAgo?: number
  reason: string
}

export interface StoryExplanation {
  askedAgo: number
  question: string
  answer?: { ago: number; text: string; isPublic: boolean }
}

export interface Story {
  state: AssignmentState
  assignedAgo: number
  percent?: number
  /** The first deadline, from the demo day; none when the work has no deadline. */
  dueIn?: number
  acceptedAgo?: number
  submittedAgo?: number
  verifiedAgo?: number
  returnedReason?: string
  cancelledReason?: string
  extensions?: readonly StoryExtension[]
  explanations?: readonly StoryExplanation[]
  updates?: readonly StoryUpdate[]
}

const STARTED = 'Minh hoạ: đã phân công người phụ trách và lập danh mục việc cần làm.'
const HALFWAY = 'Minh hoạ: đã làm xong một nửa, đang lấy ý kiến các bộ phận liên quan.'
const NEARLY = 'Minh hoạ: đã hoàn thành nội dung chính, đang rà soát lần cuối.'
const SUBMITTED = 'Minh hoạ: đơn vị báo cáo hoàn thành, kèm danh mục minh chứng.'
const VERIFIED = 'Minh hoạ: đã kiểm tra minh chứng, xác nhận hoàn thành.'
const ASKED_WHY = 'Minh hoạ: đề nghị giải trình lý do chưa hoàn thành đúng hạn.'
const ASKED_AGAIN = 'Minh hoạ: đề nghị nêu ngày hoàn thành cụ thể và việc còn lại.'
const ANSWERED_WHY = 'Minh hoạ: người phụ trách vừa thay đổi; đơn vị sẽ hoàn thành trong tháng.'
const RETURN_REASON = 'Minh hoạ: thiếu minh chứng niêm yết tại bộ phận một cửa; đề nghị bổ sung.'

export const stories = {
  draft: { state: 'draft', assignedAgo: 1 },
  assigned: { state: 'assigned', assignedAgo: 3, dueIn: 40 },
  assignedNoDeadline: { state: 'assigned', assignedAgo: 5 },
  accepted: { state: 'accepted', assignedAgo: 12, acceptedAgo: 9, dueIn: 30 },
  acceptedNoDeadline: { state: 'accepted', assignedAgo: 20, acceptedAgo: 17 },
  onTrack: {
    state: 'in-progress',
    assignedAgo: 45,
    acceptedAgo: 43,
    dueIn: 25,
    percent: 50,
    updates: [
      { ago: 30, percent: 20, text: STARTED },
      { ago: 6, percent: 50, text: HALFWAY },
    ],
  },
  dueSoon: {
    state: 'in-progress',
    assignedAgo: 50,
    acceptedAgo: 48,
    dueIn: 4,
    percent: 80,
    updates: [
      { ago: 33, percent: 40, text: STARTED },
      { ago: 2, percent: 80, text: NEARLY },
    ],
  },
  dueToday: {
    state: 'in-progress',
    assignedAgo: 40,
    acceptedAgo: 38,
    dueIn: 0,
    percent: 90,
    updates: [{ ago: 1, percent: 90, text: NEARLY }],
  },
  overdue: {
    state: 'in-progress',
    assignedAgo: 70,
    acceptedAgo: 66,
    dueIn: -12,
    percent: 40,
    explanations: [
      {
        askedAgo: 8,
        question: ASKED_WHY,
        answer: { ago: 5, text: ANSWERED_WHY, isPublic: true },
      },
      { askedAgo: 2, question: ASKED_AGAIN },
    ],
    updates: [
      { ago: 52, percent: 20, text: STARTED },
      { ago: 18, percent: 40, text: HALFWAY },
    ],
  },
  explanationAsked: {
    state: 'in-progress',
    assignedAgo: 64,
    acceptedAgo: 62,
    dueIn: -9,
    percent: 50,
    explanations: [{ askedAgo: 2, question: ASKED_WHY }],
    updates: [{ ago: 21, percent: 50, text: HALFWAY }],
  },
  explanationAnswered: {
    state: 'in-progress',
    assignedAgo: 58,
    acceptedAgo: 55,
    dueIn: -7,
    percent: 60,
    explanations: [
      {
        askedAgo: 4,
        question: ASKED_WHY,
        answer: { ago: 1, text: ANSWERED_WHY, isPublic: false },
      },
    ],
    updates: [{ ago: 13, percent: 60, text: HALFWAY }],
  },
  overdueNotStarted: { state: 'assigned', assignedAgo: 35, dueIn: -5 },
  submittedOnTime: {
    state: 'submitted',
    assignedAgo: 40,
    acceptedAgo: 37,
    dueIn: -2,
    submittedAgo: 2,
    percent: 100,
    updates: [
      { ago: 20, percent: 60, text: HALFWAY },
      { ago: 2, percent: 100, text: SUBMITTED, kind: 'submit' },
    ],
  },
  submittedNoDeadline: {
    state: 'submitted',
    assignedAgo: 60,
    acceptedAgo: 58,
    submittedAgo: 4,
    percent: 100,
    updates: [{ ago: 4, percent: 100, text: SUBMITTED, kind: 'submit' }],
  },
  verifiedEarly: {
    state: 'verified',
    assignedAgo: 80,
    acceptedAgo: 78,
    dueIn: -10,
    submittedAgo: 21,
    verifiedAgo: 15,
    percent: 100,
    updates: [
      { ago: 21, percent: 100, text: SUBMITTED, kind: 'submit' },
      { ago: 15, percent: 100, text: VERIFIED, kind: 'verify' },
    ],
  },
  verifiedOnTime: {
    state: 'verified',
    assignedAgo: 90,
    acceptedAgo: 85,
    dueIn: -30,
    submittedAgo: 30,
    verifiedAgo: 26,
    percent: 100,
    updates: [
      { ago: 30, percent: 100, text: SUBMITTED, kind: 'submit' },
      { ago: 26, percent: 100, text: VERIFIED, kind: 'verify' },
    ],
  },
  verifiedLate: {
    state: 'verified',
    assignedAgo: 75,
    acceptedAgo: 70,
    dueIn: -18,
    submittedAgo: 9,
    verifiedAgo: 3,
    percent: 100,
    updates: [
      { ago: 40, percent: 50, text: HALFWAY },
      { ago: 9, percent: 100, text: SUBMITTED, kind: 'submit' },
      { ago: 3, percent: 100, text: VERIFIED, kind: 'verify' },
    ],
  },
  verifiedNoDeadline: {
    state: 'verified',
    assignedAgo: 100,
    acceptedAgo: 97,
    submittedAgo: 33,
    verifiedAgo: 28,
    percent: 100,
    updates: [
      { ago: 33, percent: 100, text: SUBMITTED, kind: 'submit' },
      { ago: 28, percent: 100, text: VERIFIED, kind: 'verify' },
    ],
  },
  returned: {
    state: 'returned',
    assignedAgo: 48,
    acceptedAgo: 46,
    dueIn: 5,
    percent: 80,
    returnedReason: RETURN_REASON,
    updates: [
      { ago: 7, percent: 100, text: SUBMITTED, kind: 'submit' },
      { ago: 3, percent: 80, text: RETURN_REASON, kind: 'return' },
    ],
  },
  cancelled: {
    state: 'cancelled',
    assignedAgo: 65,
    acceptedAgo: 60,
    cancelledReason: 'Minh hoạ: việc đã được gộp vào nhiệm vụ khác của đơn vị.',
  },
  extended: {
    state: 'in-progress',
    assignedAgo: 85,
    acceptedAgo: 80,
    dueIn: -20,
    percent: 60,
    extensions: [
      {
        requestedAgo: 25,
        untilIn: 10,
        decision: 'granted',
        decidedAgo: 22,
        reason: 'Minh hoạ: chờ hướng dẫn nghiệp vụ.',
      },
    ],
    updates: [{ ago: 15, percent: 60, text: HALFWAY }],
  },
  extendedTwiceLate: {
    state: 'in-progress',
    assignedAgo: 110,
    acceptedAgo: 104,
    dueIn: -42,
    percent: 70,
    extensions: [
      {
        requestedAgo: 48,
        untilIn: -26,
        decision: 'granted',
        decidedAgo: 45,
        reason: 'Minh hoạ: khối lượng rà soát lớn hơn dự kiến.',
      },
      {
        requestedAgo: 30,
        untilIn: -12,
        decision: 'granted',
        decidedAgo: 28,
        reason: 'Minh hoạ: chờ ý kiến đơn vị phối hợp.',
      },
    ],
    updates: [{ ago: 27, percent: 70, text: HALFWAY }],
  },
  extensionAsked: {
    state: 'in-progress',
    assignedAgo: 42,
    acceptedAgo: 40,
    dueIn: 2,
    percent: 55,
    extensions: [
      {
        requestedAgo: 1,
        untilIn: 16,
        decision: 'pending',
        reason: 'Minh hoạ: cần thêm thời gian lấy ý kiến người dân.',
      },
    ],
    updates: [{ ago: 8, percent: 55, text: HALFWAY }],
  },
  ongoing: {
    state: 'in-progress',
    assignedAgo: 60,
    acceptedAgo: 57,
    percent: 50,
    updates: [
      { ago: 40, percent: 25, text: STARTED },
      { ago: 10, percent: 50, text: HALFWAY },
    ],
  },
  stale: {
    state: 'in-progress',
    assignedAgo: 95,
    acceptedAgo: 92,
    percent: 30,
    updates: [{ ago: 62, percent: 30, text: STARTED }],
  },
  notYetReported: { state: 'in-progress', assignedAgo: 30, acceptedAgo: 28 },
} as const satisfies Record<string, Story>

export type StoryName = keyof typeof stories
