import type { ReactNode } from 'react'

import { PrintButton } from '../../components/printButton/PrintButton.js'
import { Section } from '../../components/section/Section.js'
import { SectionNav } from '../../components/sectionNav/SectionNav.js'

/** A part of a long page, under an address of its own; without content it is left out. */
export type PagePart = { id: string; label: string; content: ReactNode }

type PagePartsProps = {
  parts: readonly PagePart[]
  /** What stands before the first part. */
  children?: ReactNode
}

/** The parts one below the other, with a list of them beside. */
export function PageParts({ parts, children }: PagePartsProps) {
  const shown = parts.filter(({ content }) => isShown(content))
  return (
    <div className="columns">
      <aside>
        <SectionNav items={shown} />
        <PrintButton />
      </aside>
      <div>
        {children}
        {shown.map(({ id, label, content }) => (
          <Section key={id} id={id} title={label}>
            {content}
          </Section>
        ))}
      </div>
    </div>
  )
}

function isShown(content: ReactNode): boolean {
  return content !== null && content !== undefined && content !== false && content !== ''
}
