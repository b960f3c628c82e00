import type { ReactNode } from 'react'

export type Bar = {
  label: ReactNode
  /** Null draws no bar: not reported is not zero. */
  value: number | null
  /** The number in words, with its comparator: "hơn 91% (548/600)". */
  text: string
}

export type BarChartProps = {
  caption: string
  labelHeader: string
  valueHeader: string
  bars: readonly Bar[]
  /** What a full bar stands for; the largest value when left out. Percentages want 100. */
  max?: number
}

/** A table whose rows carry their bar: the same numbers for the eye, the ear and the clipboard. */
export function BarChart({ caption, labelHeader, valueHeader, bars, max }: BarChartProps) {
  const full = max ?? Math.max(0, ...bars.map(({ value }) => value ?? 0))
  return (
    <table className="table chart">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{labelHeader}</th>
          <th scope="col">{valueHeader}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ label, value, text }, index) => (
          <tr key={index}>
            <th scope="row">{label}</th>
            <td>
              <BarShape share={full > 0 && value !== null ? value / full : 0} />
              {text}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function BarShape({ share }: { share: number }) {
  const width = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10
  return (
    <svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">
      <rect className="chart__base" width="0.4" height="10" />
      <rect className="meter__bar" width={width} height="10" />
    </svg>
  )
}
