import { formatNumber, formatPercent } from '../../../domain/text/vietnameseFormat.js'
import { text } from '../../text/vi.js'

export type ProgressMeterProps = {
  /** What is measured, for those who do not see the bar. */
  label: string
  /** 0–100; null when nobody reported: that is not zero. */
  percent: number | null
  done?: number | undefined
  total?: number | undefined
}

const words = text.components.progress

/** How far something has come: a bar and, always, the words. */
export function ProgressMeter({ label, percent, done, total }: ProgressMeterProps) {
  const shown = percent === null ? text.components.noFigure : formatPercent(percent)
  const counts = done !== undefined && total !== undefined
  return (
    <div className="meter">
      <svg
        role="img"
        aria-label={words.percent(shown, label)}
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
      >
        <rect className="meter__track" width="100" height="8" />
        {percent !== null && (
          <rect className="meter__bar" width={Math.min(100, Math.max(0, percent))} height="8" />
        )}
      </svg>
      <p>
        <span>{shown}</span>
        {counts && <> · {words.tasks(formatNumber(done), formatNumber(total))}</>}
      </p>
    </div>
  )
}
