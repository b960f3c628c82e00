import { formatNumber } from '../../domain/text/vietnameseFormat.js'
import { text } from '../../portal/text/vi.js'
import type { RowOutcome, RowResult } from './importer.js'

const { imports } = text
const BAR = 30
/** Milliseconds between two drawings of the bar. */
const REDRAW = 100
/** Without a terminal, a line after so many records. */
const LINE_EVERY = 500
const LONGEST = 200

/**
 * Writes what an import does: a line for each record that is not as it was, a progress bar on a
 * terminal or a line now and then elsewhere, and the counts at the end.
 */
export function createReport(out: NodeJS.WriteStream = process.stdout) {
  const counts: Record<RowOutcome, number> = { new: 0, changed: 0, unchanged: 0, refused: 0 }
  let total = 0
  let share = 0
  let drawnAt = 0

  const clear = () => {
    if (out.isTTY && drawnAt > 0) out.write('\r\x1b[2K')
  }
  const say = (line: string) => {
    clear()
    out.write(`${line}\n`)
  }
  const draw = () => {
    if (!out.isTTY) {
      if (total % LINE_EVERY === 0) say(imports.terminal.soFar(percent(share), summary(counts)))
      return
    }
    const at = performance.now()
    if (at - drawnAt < REDRAW) return
    drawnAt = at
    const filled = Math.round(share * BAR)
    const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}`
    out.write(`\r\x1b[2K${bar} ${percent(share)} · ${summary(counts)}`)
  }

  return {
    clear,
    notice: (words: string) => say(`! ${words}`),
    progress: (part: number) => {
      share = Math.min(1, part)
    },
    row(result: RowResult) {
      counts[result.outcome] += 1
      total += 1
      for (const line of linesOf(result)) say(line)
      draw()
    },
    /** @returns the exit code */
    end(isDryRun: boolean): number {
      say(`${isDryRun ? imports.terminal.wouldBe : imports.terminal.done} ${summary(counts)}.`)
      return counts.refused > 0 ? 1 : 0
    },
  }
}

/** What is unchanged and needs no look is only counted. */
function linesOf(result: RowResult): readonly string[] {
  const { place, key, name, outcome, details, problems, warnings } = result
  if (outcome === 'unchanged' && warnings.length === 0) return []
  const head = `${place.padEnd(14)} ${imports.outcomes[outcome].padEnd(11)} ${short(key)} ${short(name)}`
  return [
    details ? `${head} (${details})` : head,
    ...problems.map((words) => `  ✗ ${words}`),
    ...warnings.map((words) => `  ! ${words}`),
  ]
}

/** Words of a broken file may be as long as the file. */
function short(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words
}

function summary(counts: Record<RowOutcome, number>): string {
  const { changed, refused, unchanged } = counts
  return imports.counts({
    new: formatNumber(counts.new),
    changed: formatNumber(changed),
    unchanged: formatNumber(unchanged),
    refused: formatNumber(refused),
  })
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
