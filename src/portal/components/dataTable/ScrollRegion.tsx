import type { ReactNode } from 'react'

/** What is wider than a phone scrolls by itself, not with the page. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // A region that scrolls must be reachable by keyboard (WCAG 2.1.1); the script takes the stop away where all fits.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-frame table-scroll" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
