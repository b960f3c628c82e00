import type { CalendarDate } from '../../../domain/calendar/calendarDate.js'
import { formatDay, formatPercent } from '../../../domain/text/vietnameseFormat.js'
import type { AssignmentEvent } from '../../../queries/assignments/assignmentEvents.js'
import { LineBreaks } from '../../components/lineBreaks/LineBreaks.js'
import { Timeline, type TimelineItem } from '../../components/timeline/Timeline.js'
import { text } from '../../text/vi.js'
import { FileList } from '../parts/FileList.js'

const words = text.assignments.events

/** What happened to an assignment, oldest first, with the evidence that was given. */
export function AssignmentTimeline({ events }: { events: readonly AssignmentEvent[] }) {
  if (events.length === 0) return <p className="muted">{text.assignments.noEvents}</p>
  return <Timeline items={events.map(itemOf)} />
}

function itemOf(event: AssignmentEvent): TimelineItem {
  const when = event.on ? formatDay(event.on) : text.parts.unknownDay
  switch (event.kind) {
    case 'assigned':
    case 'accepted':
      return { when, title: words[event.kind] }
    case 'submitted':
      return { when, title: words.submitted, icon: 'up' }
    case 'verified':
      return { when, title: words.verified, icon: 'circle-check' }
    case 'report':
      return reportItem(event, when)
    case 'extension-asked':
      return {
        when,
        title: words.extensionAsked(dayText(event.until)),
        icon: 'clock',
        children: <LineBreaks text={event.reason} />,
      }
    case 'extension-decided':
      return decisionItem(event, when)
    case 'explanation-asked':
    case 'explanation-given':
      return {
        when,
        title: event.kind === 'explanation-asked' ? words.explanationAsked : words.explanationGiven,
        icon: 'info',
        children: <LineBreaks text={event.text} />,
      }
  }
}

type Decision = Extract<AssignmentEvent, { kind: 'extension-decided' }>

function decisionItem({ decision, until, document }: Decision, when: string): TimelineItem {
  const children = document && <p>{document}</p>
  if (decision === 'refused')
    return { when, title: words.extensionRefused, icon: 'cross', children }
  return { when, title: words.extensionGranted(dayText(until)), icon: 'circle-check', children }
}

type Report = Extract<AssignmentEvent, { kind: 'report' }>

const reportIcons = {
  progress: 'half-circle',
  submit: 'up',
  return: 'back',
  verify: 'circle-check',
  note: 'info',
} as const

function reportItem({ type, percent, text: report, files }: Report, when: string): TimelineItem {
  const kind = text.options.progressKinds[type]
  return {
    when,
    title: percent === null ? kind : words.report(kind, formatPercent(percent)),
    icon: reportIcons[type],
    children: (
      <>
        <LineBreaks text={report} />
        {files.length > 0 && (
          <>
            <p className="muted small">{words.evidence}</p>
            <FileList files={files} />
          </>
        )}
      </>
    ),
  }
}

function dayText(day: CalendarDate | null): string | null {
  return day && formatDay(day)
}
