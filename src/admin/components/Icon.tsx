import { panel } from '../../portal/text/vi/panel.js'
import { Mark } from './Mark.js'

/** The first crumb of every view, which leads to the dashboard. */
export function Icon() {
  return (
    <span className="crumb-icon">
      <Mark />
      <span className="visually-hidden">{panel.nav.dashboard}</span>
    </span>
  )
}
