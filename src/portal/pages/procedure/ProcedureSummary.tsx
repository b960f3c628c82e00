import type { ReactNode } from 'react'

import type { ProcedurePageView } from '../../../queries/procedures/findProcedure.js'
import type { VersionView } from '../../../queries/procedures/procedureVersion.js'
import { LongText } from '../../components/longText/LongText.js'
import { LineBreaks } from '../../components/lineBreaks/LineBreaks.js'
import { safeHref } from '../../components/safeHref.js'
import { SummaryList } from '../../components/summaryList/SummaryList.js'
import { text } from '../../text/vi.js'
import { audienceText } from './audienceText.js'
import { onlineFacts } from './onlineFacts.js'
import { promiseLine } from './returnWords.js'
import { sectionIds } from './sectionIds.js'
import { channelName, linesPerChannel, shortFeeText, timeLimitText } from './procedureWords.js'

type ProcedureSummaryProps = { procedure: ProcedurePageView; version: VersionView }

const words = text.procedures.summary
const returnWords = text.procedureReturns

/** The first screen: who may use it, how long, how much, where, what for, and when the result comes. */
export function ProcedureSummary({ procedure, version }: ProcedureSummaryProps) {
  const { channels } = version
  const purpose = procedure.summary && <LongText text={procedure.summary} />
  return (
    <SummaryList
      isCompact
      rows={[
        ...(purpose ? [{ label: words.purpose, value: purpose }] : []),
        { label: words.audience, value: audienceText(version) },
        {
          label: words.timeLimit,
          value: lines(linesPerChannel(channels, ({ timeLimit }) => timeLimitText(timeLimit))),
        },
        { label: words.fee, value: lines(linesPerChannel(channels, shortFeeText)) },
        { label: words.where, value: whereToFile(procedure, version) },
        ...onlineRow(version),
        { label: words.channels, value: [...new Set(channels.map(channelName))].join(', ') },
        { label: words.result, value: version.results && <LongText text={version.results} /> },
        ...returnRow(procedure),
      ]}
    />
  )
}

/** "Nộp hôm nay, hẹn trả …" in a line, where there is a day to name. */
function returnRow({ returns }: ProcedurePageView): { label: string; value: ReactNode }[] {
  if (!returns?.isToday || returns.minute !== null) return []
  const promised = returns.groups.filter(({ promises }) => promises.length > 0)
  if (promised.length === 0) return []
  const each = promised.map(({ channels, limit, promises }) => {
    const names = channels.map((kind) => channelName({ kind })).join(', ')
    const line = promiseLine(promises)
    if (promised.length === 1) return line
    // Several cases of the same ways to file differ by their limit.
    const isCase = promised.every((other) => isSame(other.channels, channels))
    return text.procedures.perChannel((isCase && timeLimitText(limit)) || names, line)
  })
  const value = (
    <>
      {lines(each)} <a href={`#${sectionIds.returns}`}>{returnWords.count}</a>
    </>
  )
  return [{ label: returnWords.summary, value }]
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.join() === right.join()
}

function lines(each: readonly string[]): ReactNode {
  if (each.length <= 1) return each[0]
  return (
    <ul>
      {each.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function whereToFile({ agencyText }: ProcedurePageView, version: VersionView): ReactNode {
  const { receivingAddress, implementingAgency } = version
  const agency = implementingAgency ?? agencyText
  if (!receivingAddress) return agency
  return (
    <>
      {agency && <p>{agency}</p>}
      <LineBreaks text={receivingAddress} />
    </>
  )
}

/** How far it goes online; where to is the button above (`onlineLink`). */
function onlineRow({ online, channels }: VersionView): { label: string; value: ReactNode }[] {
  const takesOnline = channels.some(({ kind }) => kind === 'online')
  const facts = onlineFacts(online)
  const noAddress = takesOnline && !safeHref(online.url)
  if (!noAddress && facts.length === 0) return []
  const value = (
    <>
      {noAddress && <p>{text.procedures.online.noAddress}</p>}
      {lines(facts)}
    </>
  )
  return [{ label: words.online, value }]
}
