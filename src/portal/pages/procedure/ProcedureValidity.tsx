import type { CalendarDate } from '../../../domain/calendar/calendarDate.js'
import { formatDay } from '../../../domain/text/vietnameseFormat.js'
import type { ProcedurePageView } from '../../../queries/procedures/findProcedure.js'
import { Notice } from '../../components/notice/Notice.js'
import { comparisonHref, paths, procedureOnHref } from '../../paths.js'
import { text } from '../../text/vi.js'
import { DecisionName } from './DecisionName.js'

const words = text.procedures.validity

/** What a reader must know before relying on the page: abolished, not yet or no longer valid, about to change, or another day. */
export function ProcedureValidity({ procedure }: { procedure: ProcedurePageView }) {
  const { isAbolished, validity, isToday, code, day } = procedure
  return (
    <>
      {isAbolished && <Abolished procedure={procedure} />}
      {!isAbolished && <Standing validity={validity} day={day} />}
      {!isAbolished && validity.kind === 'valid' && <Upcoming procedure={procedure} />}
      {!isToday && validity.kind === 'valid' && (
        <Notice title={words.onDayTitle(formatDay(day))}>
          <p>{words.onDay}</p>
        </Notice>
      )}
      {!isToday && (
        <p>
          <a href={paths.procedure(code)}>{words.seeToday}</a>
        </p>
      )}
    </>
  )
}

function Abolished({ procedure: { validity, successor } }: { procedure: ProcedurePageView }) {
  const by = validity.kind === 'abolished' ? validity : null
  return (
    <Notice
      tone="danger"
      title={by?.from ? words.abolishedTitleSince(formatDay(by.from)) : words.abolishedTitle}
    >
      {by?.decision?.numberText && (
        <p>
          {words.abolishedBy} <DecisionName decision={by.decision} />.
        </p>
      )}
      <p>{words.abolished}</p>
      {successor && (
        <p>
          {words.successor} <a href={paths.procedure(successor.code)}>{successor.name}</a> (
          {successor.code})
        </p>
      )}
    </Notice>
  )
}

/** Papers prepared today may not do after the day on which the next version begins. */
function Upcoming({ procedure: { code, day, next } }: { procedure: ProcedurePageView }) {
  if (!next?.effectiveFrom) return null
  const from = formatDay(next.effectiveFrom)
  const by = next.decision && words.nextBy(next.decision)
  if (next.changeKind === 'abolished') {
    return (
      <Notice tone="warning" title={words.nextAbolishedTitle(from)}>
        <p>
          {words.nextAbolished} {by}
        </p>
      </Notice>
    )
  }
  return (
    <Notice tone="warning" title={words.nextTitle(from)}>
      <p>
        {words.next} {by} <a href={procedureOnHref(code, next.day)}>{words.seeNext}</a>
        {' · '}
        <a href={comparisonHref(code, { from: day, to: next.day })}>{words.compareNext}</a>
      </p>
    </Notice>
  )
}

function Standing({ validity, day }: Pick<ProcedurePageView, 'validity' | 'day'>) {
  switch (validity.kind) {
    case 'valid':
    case 'abolished':
      return null
    case 'none':
      return (
        <Notice tone="warning" title={words.noneTitle}>
          <p>{words.none}</p>
        </Notice>
      )
    case 'start-unknown':
      return (
        <Notice tone="warning" title={words.startUnknownTitle(formatDay(day))}>
          <p>
            {validity.until
              ? words.startUnknownUntil(formatDay(validity.until))
              : words.startUnknown}
          </p>
        </Notice>
      )
    case 'not-yet':
      return (
        <Notice tone="warning" title={words.notYetTitle}>
          <p>{words.notYet(dayWords(validity.from))}</p>
        </Notice>
      )
    case 'ended':
      return (
        <Notice tone="danger" title={words.endedTitle}>
          <p>{words.ended(dayWords(validity.ended))}</p>
        </Notice>
      )
    case 'gap':
      return (
        <Notice tone="warning" title={words.gapTitle}>
          <p>{words.gap(dayWords(validity.ended), dayWords(validity.from))}</p>
          {validity.reason && <p>{words.gapReason(validity.reason)}</p>}
        </Notice>
      )
  }
}

function dayWords(day: CalendarDate | null): string {
  return day ? formatDay(day) : text.parts.unknownDay.toLocaleLowerCase('vi')
}
