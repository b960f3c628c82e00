import type { ReactNode } from 'react'

export type HeroProps = { title: string; lead?: string | undefined; children?: ReactNode }

/** The opening of the home page, over its whole width; holds the page's only first-level heading. */
export function Hero({ title, lead, children }: HeroProps) {
  return (
    <div className="hero">
      <div className="frame">
        <h1>{title}</h1>
        {lead && <p className="hero__lead">{lead}</p>}
        {children}
      </div>
    </div>
  )
}
