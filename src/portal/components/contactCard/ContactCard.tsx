import type { ReactNode } from 'react'

import { text } from '../../text/vi.js'
import { safeHref } from '../safeHref.js'

export type ContactCardProps = {
  name: string
  address?: string | null | undefined
  phones?: readonly string[] | null | undefined
  email?: string | null | undefined
  website?: string | null | undefined
  hours?: string | null | undefined
  note?: string | null | undefined
  level?: 2 | 3
}

const words = text.components.contact

/** How to reach an office; only what is known is listed. */
export function ContactCard({ name, level = 3, note, ...contact }: ContactCardProps) {
  const Name = `h${level}` as const
  return (
    <section className="contact">
      <Name>{name}</Name>
      <dl>
        {linesOf(contact).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {note && <p>{note}</p>}
    </section>
  )
}

type Contact = Omit<ContactCardProps, 'name' | 'level' | 'note'>

function linesOf({ address, phones, email, website, hours }: Contact): [string, ReactNode][] {
  const site = safeHref(website)
  const lines: [string, ReactNode][] = [
    [words.address, address],
    [words.hours, hours],
    [words.phones, phones?.length ? phones.map(phoneLink) : null],
    [words.email, email && <a href={`mailto:${email}`}>{email}</a>],
    [words.website, site && <a href={site}>{website}</a>],
  ]
  return lines.filter(([, value]) => Boolean(value))
}

function phoneLink(phone: string) {
  return (
    <a key={phone} href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
      {phone}
    </a>
  )
}
