import { formatNumber, formatPercent } from '../../../domain/text/vietnameseFormat.js'
import type { LimitChange } from '../../../domain/procedures/timeLimit.js'
import { SummaryList } from '../../components/summaryList/SummaryList.js'
import { text } from '../../text/vi.js'
import { partId } from './PartChanges.js'
import type { PartChange } from './versionParts.js'
import { timeLimitText } from './procedureWords.js'

const words = text.procedureChanges.comparison

/** What changed in a line each, leading to the words of it; then what did not. */
export function ChangeOverview({ parts }: { parts: readonly PartChange[] }) {
  const unchanged = parts.filter(({ isChanged }) => !isChanged)
  return (
    <>
      <SummaryList
        isCompact
        rows={parts
          .filter(({ isChanged }) => isChanged)
          .map((part) => ({
            label: words.parts[part.part],
            value: <a href={`#${partId(part.part)}`}>{changeText(part)}</a>,
          }))}
      />
      {unchanged.length > 0 && (
        <p>{words.unchanged(unchanged.map(({ part }) => words.parts[part]).join(', '))}</p>
      )}
    </>
  )
}

/** "Giảm 3 ngày làm việc (30%)" where that is all, else how many lines came, went and were reworded. */
function changeText({ changes, limits }: PartChange): string {
  const told = limits.length > 0 ? (['added', 'removed'] as const) : KINDS
  const counts = told.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length
    return count > 0 ? [words.counts[kind](formatNumber(count))] : []
  })
  const line = [...limitTexts(limits, changes.length), ...counts].join('; ')
  return line.charAt(0).toLocaleUpperCase('vi') + line.slice(1)
}

const KINDS = ['changed', 'added', 'removed'] as const

/** One line where every way to file changed alike, else a line for each that did. */
function limitTexts(limits: PartChange['limits'], channels: number): readonly string[] {
  const lines = limits.map(({ channel, change }) => [channel, limitChangeText(change)] as const)
  const [first] = lines
  const areAlike = limits.length === channels && new Set(lines.map(([, line]) => line)).size === 1
  if (first && areAlike) return [first[1]]
  return lines.map(([channel, line]) => text.procedures.perChannel(channel, line))
}

function limitChangeText({ kind, by, unit, percent }: LimitChange): string {
  const amount = timeLimitText({ value: by, unit, text: null }) ?? ''
  return words[kind](amount, percent === null ? '' : words.percent(formatPercent(percent)))
}
