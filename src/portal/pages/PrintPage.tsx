import { beginOf } from '../../domain/postings/printedMinute.js'
import { formatDay, formatInstant } from '../../domain/text/vietnameseFormat.js'
import type { PrintView } from '../../queries/postings/findPrint.js'
import { Notice } from '../components/notice/Notice.js'
import { PageHeader } from '../components/pageHeader/PageHeader.js'
import { SummaryList } from '../components/summaryList/SummaryList.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'

const words = text.posting.print

/** Whether a print that hangs somewhere still holds: the answer first, in words for anybody. */
export function PrintPage({ print }: { print: PrintView }) {
  const { procedure, printed } = print
  return (
    <>
      <PageHeader
        caption={procedure ? text.procedures.caption(procedure.code) : text.procedures.title}
        title={words.title}
      />
      <Standing print={print} />
      {procedure && (
        <p>
          <a className="button" href={paths.procedure(procedure.code)}>
            {holds(print) ? words.see : words.seeProcedure}
          </a>{' '}
          {mayBePrinted(print) && (
            <a className="button button--quiet" href={paths.postingSheet(procedure.code)}>
              {words.newSheet}
            </a>
          )}
        </p>
      )}
      <h2>{words.facts.title}</h2>
      <SummaryList
        rows={[
          ...(procedure
            ? [
                { label: words.facts.procedure, value: procedure.name },
                { label: words.facts.code, value: procedure.code },
              ]
            : []),
          ...(printed
            ? [
                { label: words.facts.version, value: printed.label },
                { label: words.facts.decision, value: printed.decision },
                {
                  label: words.facts.from,
                  value: printed.effectiveFrom && formatDay(printed.effectiveFrom),
                },
              ]
            : []),
          {
            label: words.facts.printedAt,
            value: formatInstant(beginOf(print.printedMinute)),
          },
        ]}
      />
      <p className="muted">{words.asOf(formatDay(print.day))}</p>
    </>
  )
}

function Standing({ print }: { print: PrintView }) {
  const { standing, abolition, amendedAt, next, successor, withdrawnReason } = print
  const tone = { valid: 'success', 'not-yet': 'warning' } as const
  if (standing.kind === 'valid' && amendedAt) {
    return (
      <Notice tone="warning" title={words.amended.title}>
        <p>{words.amended.text(formatInstant(amendedAt))}</p>
        {next && <p>{nextText(next)}</p>}
      </Notice>
    )
  }
  return (
    <Notice
      tone={
        standing.kind === 'valid' || standing.kind === 'not-yet' ? tone[standing.kind] : 'danger'
      }
      title={words[standing.kind].title}
    >
      {abolition?.effectiveFrom && (
        <p>{words.abolished.since(byOf(abolition), formatDay(abolition.effectiveFrom))}</p>
      )}
      <p>{sentenceOf(standing)}</p>
      {next && <p>{nextText(next)}</p>}
      {standing.kind === 'abolished' && successor && (
        <p>
          {words.abolished.successor} <a href={paths.procedure(successor.code)}>{successor.name}</a>{' '}
          ({successor.code})
        </p>
      )}
      {standing.kind === 'withdrawn' && withdrawnReason && (
        <p>{words.withdrawn.reason(withdrawnReason)}</p>
      )}
    </Notice>
  )
}

function sentenceOf(standing: PrintView['standing']): string {
  switch (standing.kind) {
    case 'valid':
      return words.valid.text
    case 'abolished':
      return words.abolished.text
    case 'withdrawn':
      return words.withdrawn.text
    case 'not-yet':
      return words['not-yet'].text(formatDay(standing.from))
    case 'ended':
      return standing.on ? words.ended.text(formatDay(standing.on)) : words.ended.textUndated
    case 'replaced':
      return replacedText(standing.by)
  }
}

type Facts = NonNullable<PrintView['printed']>

function replacedText(version: Facts): string {
  const { replaced } = words
  const by = byOf(version)
  return version.effectiveFrom
    ? replaced.text(by, formatDay(version.effectiveFrom))
    : replaced.textUndated(by)
}

function nextText({ isAbolition, ...version }: NonNullable<PrintView['next']>): string {
  const from = version.effectiveFrom ? formatDay(version.effectiveFrom) : ''
  return (isAbolition ? words.next.abolished : words.next.replaced)(byOf(version), from)
}

function byOf({ decision, label }: Facts): string {
  return decision ?? label ?? words.replaced.newVersion
}

/** Whether something of the procedure holds today. */
function holds({ standing }: PrintView): boolean {
  return standing.kind === 'valid' || standing.kind === 'replaced'
}

function mayBePrinted({ standing, amendedAt }: PrintView): boolean {
  return standing.kind === 'replaced' || (standing.kind === 'valid' && amendedAt !== null)
}
