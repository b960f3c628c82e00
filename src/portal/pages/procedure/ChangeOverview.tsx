import { formatNumber, formatPercent } from '../../../domain/vietnameseFormat.js'
import type { LimitChange } from '../../../domain/timeLimit.js'
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

function changeText({ changes, limits }: PartChange): string {
  const limit = limitText(limits)
  if (limit) return limit
  const counts = (['changed', 'added', 'removed'] as const).flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length
    return count > 0 ? [words.counts[kind](formatNumber(count))] : []
  })
  const line = counts.join(', ')
  return line.charAt(0).toLocaleUpperCase('vi') + line.slice(1)
}

/** One line where all ways to file changed alike, else a line for each. */
function limitText(limits: PartChange['limits']): string | null {
  const lines = limits.map(({ channel, change }) => [channel, limitChangeText(change)] as const)
  const distinct = new Set(lines.map(([, line]) => line))
  if (distinct.size <= 1) return lines[0]?.[1] ?? null
  return lines.map(([channel, line]) => text.procedures.perChannel(channel, line)).join('; ')
}

function limitChangeText({ kind, by, unit, percent }: LimitChange): string {
  const amount = timeLimitText({ value: by, unit, text: null }) ?? ''
  return words[kind](amount, percent === null ? '' : words.percent(formatPercent(percent)))
}
