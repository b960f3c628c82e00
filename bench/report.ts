/** One line of the table: a figure beside its reference, both measured in this run. */
export type Measured = {
  what: string
  figure: string
  reference: string
  ratio: string
  bar: string
  /** Null where there is no bar, or where what was measured cannot be held against it. */
  isMet: boolean | null
}

const COLUMNS = ['what', 'figure', 'reference', 'ratio', 'bar', 'met']

export function asMarkdown(rows: readonly Measured[]): string {
  const lines = rows.map((row) => [
    row.what,
    row.figure,
    row.reference,
    row.ratio,
    row.bar,
    row.isMet === null ? '–' : row.isMet ? 'yes' : '**no**',
  ])
  return [COLUMNS, COLUMNS.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
}

export function times(ratio: number): string {
  return `${ratio >= 100 ? Math.round(ratio) : ratio.toPrecision(2)} ×`
}

/** A ratio as the table tells it: median over the rounds, and the least of them. */
export function ratioText({ median: usual, least }: { median: number; least: number }): string {
  return `${times(usual)} (least ${times(least)})`
}

export function perSecond(rate: number): string {
  return `${Math.round(rate).toLocaleString('en')}/s`
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

export function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
}
