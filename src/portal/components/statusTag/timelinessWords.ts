import type { Timeliness } from '../../../domain/assignments/timeliness.js'
import { text } from '../../text/vi.js'

/** "Trễ 12 ngày", "Đến hạn hôm nay": the standing in words, the same wherever it is read. */
export function timelinessWords(timeliness: Timeliness): string {
  const words = text.components.timeliness
  switch (timeliness.kind) {
    case 'due-soon':
      return words['due-soon'](timeliness.daysLeft)
    case 'overdue':
    case 'done-late':
      return words[timeliness.kind](timeliness.days)
    case 'no-deadline':
    case 'on-track':
    case 'done-early':
    case 'done-on-time':
      return words[timeliness.kind]
  }
}
