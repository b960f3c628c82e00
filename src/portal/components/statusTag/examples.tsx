import { assignmentStates } from '../../../domain/options.js'
import type { Timeliness } from '../../../domain/assignments/timeliness.js'
import type { Example } from '../example.js'
import { StatusTag } from './StatusTag.js'

const timelinesses: Timeliness[] = [
  { kind: 'no-deadline' },
  { kind: 'on-track', daysLeft: 40 },
  { kind: 'due-soon', daysLeft: 3 },
  { kind: 'due-soon', daysLeft: 0 },
  { kind: 'overdue', days: 12 },
  { kind: 'done-early', days: 2 },
  { kind: 'done-on-time' },
  { kind: 'done-late', days: 4 },
]

export const examples: Example[] = [
  {
    name: 'Tiến trình',
    element: (
      <p className="tags">
        {assignmentStates.map((state) => (
          <StatusTag key={state} state={state} />
        ))}
      </p>
    ),
  },
  {
    name: 'Thời hạn',
    element: (
      <p className="tags">
        {timelinesses.map((timeliness) => (
          <StatusTag key={JSON.stringify(timeliness)} timeliness={timeliness} />
        ))}
      </p>
    ),
  },
]
