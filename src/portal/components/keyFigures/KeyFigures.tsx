import type { ReactNode } from 'react'

export type KeyFigure = {
  label: string
  /** The figure in words, comparator included: "14.528", "hơn 91%". */
  value: string
  note?: ReactNode
  href?: string | undefined
}

/** A few numbers that tell where things stand. */
export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl className="figures">
      {figures.map(({ label, value, note, href }) => (
        <div key={label}>
          <dt>{href ? <a href={href}>{label}</a> : label}</dt>
          <dd className="figures__value">{value}</dd>
          {note && <dd className="figures__note">{note}</dd>}
        </div>
      ))}
    </dl>
  )
}
