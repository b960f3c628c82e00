import { dayOf } from '../../../domain/calendar/calendarDate.js'
import { formatDay, formatInstant } from '../../../domain/text/vietnameseFormat.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import { areaLinks } from './areas.js'
import type { ShellSettings } from './shellSettings.js'

export type FooterProps = { settings: ShellSettings; updatedAt?: string | Date | undefined }

const words = text.shell.footer

/** Who answers for the portal and how to reach them, as the rules for state portals ask. */
export function Footer({ settings, updatedAt }: FooterProps) {
  return (
    <footer className="footer">
      <div className="frame footer__columns">
        <div>
          <p className="footer__name">
            <strong>{settings.siteName}</strong>
            {settings.unitName && <span>{settings.unitName}</span>}
          </p>
          <Responsibility settings={settings} />
        </div>
        <Contact settings={settings} />
        <nav className="footer__links" aria-label={words.sections}>
          <ul>
            {areaLinks.map(({ area, label, href }) => (
              <li key={area}>
                <a href={href}>{label}</a>
              </li>
            ))}
            <li>
              <a href={paths.assignments}>{words.assignments}</a>
            </li>
            <li>
              <a href={paths.statistics}>{words.statistics}</a>
            </li>
            <li>
              <a href={paths.rss}>{words.rss}</a>
            </li>
            <li>
              <a href={paths.openData}>{words.openData}</a>
            </li>
            <li>
              <a href={paths.sitemap}>{words.sitemap}</a>
            </li>
            <li>
              <a href={paths.admin}>{words.staff}</a>
            </li>
          </ul>
        </nav>
      </div>
      <div className="frame footer__end">
        {updatedAt && <p>{words.updatedAt(formatInstant(updatedAt))}</p>}
        {settings.footerNote && <p>{settings.footerNote}</p>}
        <a className="footer__top" href="#dau-trang">
          {words.toTop}
        </a>
      </div>
    </footer>
  )
}

function Responsibility({ settings }: { settings: ShellSettings }) {
  const { licence, responsiblePerson } = settings
  const day = dayOf(licence?.on)
  return (
    <>
      {licence?.number && <p>{words.licence(licence.number, day && formatDay(day))}</p>}
      {responsiblePerson && (
        <p>
          {words.responsiblePerson}: {responsiblePerson}
        </p>
      )}
    </>
  )
}

function Contact({ settings: { address, phones, email } }: { settings: ShellSettings }) {
  if (!address && !phones?.length && !email) return null
  return (
    <address>
      <p>
        <strong>{words.contact}</strong>
      </p>
      {address && <p>{address}</p>}
      {phones?.length ? (
        <p>
          {words.phones}:{' '}
          {phones.map((phone) => (
            <a key={phone} href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
              {phone}
            </a>
          ))}
        </p>
      ) : null}
      {email && (
        <p>
          {words.email}: <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
    </address>
  )
}
