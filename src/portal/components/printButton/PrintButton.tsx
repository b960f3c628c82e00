import { text } from '../../text/vi.js'
import { Icon } from '../icon/Icon.js'

/** Hidden until the script can make it work. */
export function PrintButton() {
  return (
    <button type="button" className="button button--quiet print-button" data-print hidden>
      <Icon name="print" /> {text.components.print}
    </button>
  )
}
