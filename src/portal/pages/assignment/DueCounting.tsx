import { dueText } from '../../../domain/assignments/due.js'
import type { CountingStep } from '../../../domain/assignments/dueCounting.js'
import type { Timeliness, TimelinessPair } from '../../../domain/assignments/timeliness.js'
import { formatDay, formatNumber } from '../../../domain/text/vietnameseFormat.js'
import type { DayStatus } from '../../../domain/calendar/workingDays.js'
import { Details } from '../../components/details/Details.js'
import { timelinessWords } from '../../components/statusTag/timelinessWords.js'
import { text } from '../../text/vi.js'

const words = text.assignments.counting

/** "Cách tính hạn": every step from the words of the paper to the number of days, so that it can be checked. */
export function DueCounting({ steps }: { steps: readonly CountingStep[] }) {
  return (
    <Details summary={words.title}>
      <ol>
        {steps.map((step, index) => (
          <li key={index}>{sentenceOf(step)}</li>
        ))}
      </ol>
      <p className="muted small">{words.rules}</p>
    </Details>
  )
}

function sentenceOf(step: CountingStep): string {
  switch (step.kind) {
    case 'no-day':
      return words.noDay(dueText(step.due))
    case 'stated':
      return words.stated[step.due.kind](formatDay(step.day), step.due.words ?? null)
    case 'original-kept':
      return words.originalKept(formatDay(step.day))
    case 'extended':
      return words.extended(formatDay(step.until), step.document)
    case 'day-off':
      return words.dayOff(formatDay(step.day), reasonOf(step.status))
    case 'submitted':
      return words.submitted(formatDay(step.on), judged(step.pair))
    case 'today':
      return [
        words.today(formatDay(step.on), judged(step.pair)),
        step.workingDaysLeft !== null && words.workingDays(formatNumber(step.workingDaysLeft)),
      ]
        .filter(Boolean)
        .join(' ')
  }
}

function reasonOf(status: DayStatus): string {
  return 'name' in status ? status.name : words.weekend
}

function judged({ current, original, isExtended }: TimelinessPair): string {
  const against = wordsOf(current)
  return isExtended ? words.both(against, wordsOf(original)) : against
}

function wordsOf(timeliness: Timeliness): string {
  const isAhead = timeliness.kind === 'on-track' && timeliness.daysLeft > 0
  const told = isAhead ? words.left(timeliness.daysLeft) : timelinessWords(timeliness)
  return told.toLocaleLowerCase('vi')
}
