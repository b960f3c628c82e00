import type { AssignmentState } from '../../../domain/options.js'
import type { Timeliness } from '../../../domain/assignments/timeliness.js'
import { text } from '../../text/vi.js'
import type { IconName } from '../icon/Icon.js'
import { Tag, type Tone } from '../tag/Tag.js'
import { timelinessWords } from './timelinessWords.js'

/** The two axes of an assignment are shown apart: where it stands, and how it stands against its deadline. */
export type StatusTagProps = { state: AssignmentState } | { timeliness: Timeliness }

type Look = { tone: Tone; icon: IconName }

const stateLooks: Record<AssignmentState, Look> = {
  draft: { tone: 'neutral', icon: 'dash' },
  assigned: { tone: 'neutral', icon: 'circle' },
  accepted: { tone: 'brand', icon: 'circle' },
  'in-progress': { tone: 'brand', icon: 'half-circle' },
  submitted: { tone: 'warning', icon: 'up' },
  verified: { tone: 'good', icon: 'circle-check' },
  returned: { tone: 'bad', icon: 'back' },
  cancelled: { tone: 'neutral', icon: 'cross' },
}

const timelinessLooks: Record<Timeliness['kind'], Look> = {
  'no-deadline': { tone: 'neutral', icon: 'dash' },
  'on-track': { tone: 'good', icon: 'circle' },
  'due-soon': { tone: 'warning', icon: 'clock' },
  overdue: { tone: 'bad', icon: 'triangle' },
  'done-early': { tone: 'good', icon: 'circle-check' },
  'done-on-time': { tone: 'good', icon: 'circle-check' },
  'done-late': { tone: 'warning', icon: 'circle-check' },
}

export function StatusTag(props: StatusTagProps) {
  if ('state' in props) {
    return <Tag label={text.options.assignmentStates[props.state]} {...stateLooks[props.state]} />
  }
  return (
    <Tag label={timelinessWords(props.timeliness)} {...timelinessLooks[props.timeliness.kind]} />
  )
}
