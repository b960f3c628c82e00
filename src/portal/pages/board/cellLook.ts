import type { BoardStandingKind } from '../../../domain/assignments/board.js'
import { formatNumber, formatPercent } from '../../../domain/text/vietnameseFormat.js'
import type { BoardCell } from '../../../queries/assignments/board.js'
import type { IconName } from '../../components/icon/Icon.js'
import type { Tone } from '../../components/tag/Tag.js'
import { text } from '../../text/vi.js'

const words = text.boards.cell

/** Colour and shape of each standing; the shape alone tells them apart in black and white. */
export const standingLooks: Readonly<Record<BoardStandingKind, { tone: Tone; icon: IconName }>> = {
  overdue: { tone: 'bad', icon: 'triangle' },
  'past-original': { tone: 'warning', icon: 'flag' },
  returned: { tone: 'bad', icon: 'back' },
  'due-soon': { tone: 'warning', icon: 'clock' },
  open: { tone: 'neutral', icon: 'half-circle' },
  submitted: { tone: 'brand', icon: 'up' },
  'done-late': { tone: 'good', icon: 'square-check' },
  done: { tone: 'good', icon: 'circle-check' },
  cancelled: { tone: 'neutral', icon: 'cross' },
}

type Shown = Omit<BoardCell, 'code'>

/** What a cell says in a few words; days against the original deadline. */
export function cellLabel({ standing, state }: Shown): string {
  const { kind, daysLate, daysLeft } = standing
  switch (kind) {
    case 'overdue':
    case 'past-original':
      return words.late(formatNumber(daysLate))
    case 'due-soon':
      return dueWords(daysLeft ?? 0)
    case 'done-late':
      return words.doneLate(formatNumber(daysLate))
    case 'open':
      return openWords(state)
    case 'returned':
    case 'submitted':
    case 'done':
    case 'cancelled':
      return words[kind]
  }
}

/** What must be added to the label, so that nothing looks better than it is. */
export function cellNote(cell: Shown): string | null {
  const { standing, percent } = cell
  const late = standing.daysLate > 0 ? formatNumber(standing.daysLate) : null
  switch (standing.kind) {
    case 'submitted':
      return late && words.submittedLate(late)
    case 'done':
      return late && words.lateAgainstOriginal(late)
    case 'open':
      return percent === null ? null : formatPercent(percent)
    case 'overdue':
    case 'past-original':
    case 'due-soon':
    case 'done-late':
      return extensionNote(cell)
    case 'returned':
    case 'cancelled':
      return null
  }
}

function extensionNote({ standing, extensions }: Shown): string | null {
  if (extensions > 0) return words.extended(formatNumber(extensions))
  return standing.kind === 'past-original' ? words.inExtension : null
}

function dueWords(daysLeft: number): string {
  return daysLeft === 0 ? words.dueToday : words.dueSoon(formatNumber(daysLeft))
}

function openWords(state: BoardCell['state']): string {
  return state === 'assigned' || state === 'accepted' ? words[state] : words['in-progress']
}
