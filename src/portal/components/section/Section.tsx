import type { ReactNode } from 'react'

import { text } from '../../text/vi.js'

export type SectionProps = {
  id: string
  title: string
  children: ReactNode
  /** A link to more of the same, at the end of the heading's line. */
  more?: { label: string; href: string } | undefined
}

/** A part of a page under its own heading, to be linked and listed in `<SectionNav>`. */
export function Section({ id, title, children, more }: SectionProps) {
  return (
    <section className="section" id={id} aria-labelledby={`${id}-tieu-de`}>
      <div className="section__head">
        <div className="section__title">
          <h2 id={`${id}-tieu-de`}>{title}</h2>
          <a href={`#${id}`} aria-label={text.components.sectionLink(title)}>
            #
          </a>
        </div>
        {more && <a href={more.href}>{more.label}</a>}
      </div>
      {children}
    </section>
  )
}
