import { panel } from '../../portal/text/vi/panel.js'
import { site } from '../../portal/text/vi/site.js'
import { Mark } from './Mark.js'

/** What stands above the sign-in form: whose panel this is. */
export function Logo() {
  return (
    <div className="brand">
      <Mark />
      <div>
        <p className="brand__name">{site.name}</p>
        <p className="brand__part">{panel.name}</p>
      </div>
    </div>
  )
}
