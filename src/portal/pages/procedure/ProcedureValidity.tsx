import type { CalendarDate } from '../../../domain/calendarDate.js'
import { formatDay } from '../../../domain/vietnameseFormat.js'
import type { ProcedurePageView } from '../../../queries/findProcedure.js'
import { Notice } from '../../components/notice/Notice.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'

const words = text.procedures.validity

/** What a reader must know before relying on the page: abolished, not yet or no longer valid, or another day. */
export function ProcedureValidity({ procedure }: { procedure: ProcedurePageView }) {
  const { isAbolished, validity, isToday, code, day } = procedure
  return (
    <>
      {isAbolished && <Abolished procedure={procedure} />}
      {!isAbolished && <Standing validity={validity} />}
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

function Abolished({ procedure: { successor } }: { procedure: ProcedurePageView }) {
  return (
    <Notice tone="danger" title={words.abolishedTitle}>
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

function Standing({ validity }: Pick<ProcedurePageView, 'validity'>) {
  switch (validity.kind) {
    case 'valid':
      return null
    case 'none':
      return (
        <Notice tone="warning" title={words.noneTitle}>
          <p>{words.none}</p>
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
        </Notice>
      )
  }
}

function dayWords(day: CalendarDate | null): string {
  return day ? formatDay(day) : text.parts.unknownDay.toLocaleLowerCase('vi')
}
