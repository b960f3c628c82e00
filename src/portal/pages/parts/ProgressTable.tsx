import type { ReactNode } from 'react'

import { formatNumber } from '../../../domain/text/vietnameseFormat.js'
import type { ProgressView } from '../../../queries/assignments/assignmentProgress.js'
import { DataTable } from '../../components/dataTable/DataTable.js'
import { ProgressMeter } from '../../components/progressMeter/ProgressMeter.js'
import { Tag } from '../../components/tag/Tag.js'
import { text } from '../../text/vi.js'

/** A unit, an area or a directive with its progress, and the addresses of what is counted. */
export type ProgressLine = {
  key: string
  name: ReactNode
  /** The name in plain words, for those who hear the bar. */
  label: string
  progress: ProgressView
  href: string
  lateHref: string
}

type ProgressTableProps = {
  caption: string
  isCaptionHidden?: boolean
  /** What the lines are: "Đơn vị". */
  nameHeader: string
  lines: readonly ProgressLine[]
}

const words = text.boards.progress

/** How far each one is: n of m confirmed, the weighted percentage as a bar with the number beside it, what is late. */
export function ProgressTable({ caption, isCaptionHidden, nameHeader, lines }: ProgressTableProps) {
  return (
    <DataTable
      caption={caption}
      isCaptionHidden={isCaptionHidden}
      stacked
      columns={[
        { header: nameHeader, isRowHeader: true, cell: ({ name }) => name },
        { header: words.done, width: 'medium', cell: doneCell },
        { header: words.late, width: 'medium', cell: lateCell },
        { header: words.notReported, numeric: true, cell: notReportedCell },
        { header: words.percent, width: 'medium', cell: percentCell },
      ]}
      rows={lines}
      rowKey={({ key }) => key}
    />
  )
}

function doneCell({ progress: { done, total }, href }: ProgressLine) {
  return (
    <a className="nowrap" href={href}>
      {words.tasks(formatNumber(done), formatNumber(total))}
    </a>
  )
}

function lateCell({ progress: { late, longestLate }, lateHref }: ProgressLine) {
  if (late === 0) return '0'
  return (
    <>
      <Tag tone="bad" icon="triangle" label={words.tasksLate(formatNumber(late))} href={lateHref} />{' '}
      <span className="small muted nowrap">{words.longest(formatNumber(longestLate))}</span>
    </>
  )
}

function notReportedCell({ progress }: ProgressLine) {
  return formatNumber(progress.notReported)
}

function percentCell({ progress: { percent }, label }: ProgressLine) {
  return <ProgressMeter label={label} percent={percent} />
}
