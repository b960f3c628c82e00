import type { ReactNode } from 'react'

export type Step = {
  title?: string | null | undefined
  /** Who acts in this step. */
  actor?: string | null | undefined
  body: ReactNode
}

/** What is done one after the other, with numbers. */
export function StepList({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="steps">
      {steps.map(({ title, actor, body }, index) => (
        <li key={index}>
          {title && <h3>{title}</h3>}
          {actor && <p className="muted small">{actor}</p>}
          {body}
        </li>
      ))}
    </ol>
  )
}
