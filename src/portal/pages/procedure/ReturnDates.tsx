import type { TimeLimit } from '../../../domain/procedures/timeLimit.js'
import type {
  PromiseView,
  ReturnGroup,
  ReturnsView,
} from '../../../queries/procedures/procedureReturns.js'
import { Details } from '../../components/details/Details.js'
import { LineBreaks } from '../../components/lineBreaks/LineBreaks.js'
import { Section } from '../../components/section/Section.js'
import { text } from '../../text/vi.js'
import { channelName, timeLimitText } from './procedureWords.js'
import { ReturnForm } from './ReturnForm.js'
import { clock, longDay, promiseText, promiseWhen, runText } from './returnWords.js'
import { sectionIds } from './sectionIds.js'

type ReturnDatesProps = { code: string; returns: ReturnsView }

const words = text.procedureReturns

/** "Nộp hôm nay, hẹn trả …" for each way to file, with the days counted out. */
export function ReturnDates({ code, returns }: ReturnDatesProps) {
  const title = text.procedures.sections.returns
  if (returns.groups.length === 0) {
    return (
      <Section id={sectionIds.returns} title={title}>
        <p>{words.unknown}</p>
      </Section>
    )
  }
  return (
    <Section id={sectionIds.returns} title={title}>
      <p>{intro(returns)}</p>
      {returns.groups.map((group, index) => (
        <Group key={index} group={group} returns={returns} />
      ))}
      <Details summary={words.rules.title}>
        <ul>
          {words.rules.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Details>
      <ReturnForm code={code} returns={returns} />
    </Section>
  )
}

function intro({ day, minute, isToday }: ReturnsView): string {
  if (minute !== null) return words.introAt(clock(minute), longDay(day))
  return isToday ? words.intro(longDay(day)) : words.introOn(longDay(day))
}

function Group({ group, returns }: { group: ReturnGroup; returns: ReturnsView }) {
  const { cases, channels, limit, promises } = group
  const names = channels.map((kind) => channelName({ kind })).join(', ')
  return (
    <div>
      <h3>{words.limit(names, timeLimitText(limit) ?? text.components.missing)}</h3>
      {cases.map((each) => (
        <LineBreaks key={each} text={each} />
      ))}
      {promises.length === 0 && <p>{whyNone(limit)}</p>}
      {promises.map((promise) => (
        <Promised
          key={promise.for}
          promise={promise}
          limit={limit}
          when={promiseWhen(promise, returns.lateAfter)}
          isOnly={promises.length === 1}
        />
      ))}
      {limit.unit === 'hour' && returns.minute === null && <p>{words.hourly}</p>}
    </div>
  )
}

type PromisedProps = { promise: PromiseView; limit: TimeLimit; when: string; isOnly: boolean }

function Promised({ promise, limit, when, isOnly }: PromisedProps) {
  return (
    <>
      <p>
        {`${when}: `}
        <strong>{promiseText(promise)}</strong>
      </p>
      {promise.isBeyondCalendar && <p>{words.beyond(promise.on.slice(0, 4))}</p>}
      <Details summary={isOnly ? words.count : words.countOf(when)}>
        <ol>
          {promise.runs.map((run) => (
            <li key={run.from}>{runText(run, limit)}</li>
          ))}
        </ol>
      </Details>
    </>
  )
}

function whyNone({ unit, text: given, value }: TimeLimit): string {
  if (unit === 'none') return words.noLimit
  return given || value !== null ? words.wordsOnly : words.unknown
}
