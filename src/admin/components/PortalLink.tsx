import { panel } from '../../portal/text/vi/panel.js'
import { paths } from '../../portal/paths.js'

/** From the panel's header to what the public sees. */
export function PortalLink() {
  return (
    <a className="portal-link" href={paths.home} target="_blank" rel="noreferrer">
      {panel.nav.portal} <span className="portal-link__more">{panel.nav.portalMore}</span>{' '}
      <span className="visually-hidden">{panel.publicLink.opens}</span>
    </a>
  )
}
