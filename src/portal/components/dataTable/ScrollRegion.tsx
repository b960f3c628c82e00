import type { ReactNode } from 'react'

/** What is wider than a phone scrolls by itself, not with the page. A group, not a landmark: its section is one already. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // What scrolls must be reachable by keyboard (WCAG 2.1.1); the script takes the stop away where all fits.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-frame table-scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
