import Link from 'next/link.js'

import { reminderStates } from '../../domain/options.js'
import { panel } from '../../portal/text/vi/panel.js'
import { options } from '../../portal/text/vi/options.js'
import type { RemindersParams } from '../../queries/panel/adminReminders.js'
import { panelPaths } from '../panelPaths.js'

const words = panel.reminders.filter

export function RemindersFilter({ params: { day, state } }: { params: RemindersParams }) {
  return (
    <form
      className="work-filter"
      action={panelPaths.reminders}
      role="search"
      aria-label={words.label}
    >
      <p>
        <label htmlFor="reminders-day">{words.day}</label>
        <input id="reminders-day" name="ngay" type="date" defaultValue={day ?? ''} />
      </p>
      <p>
        <label htmlFor="reminders-state">{words.state}</label>
        <select id="reminders-state" name="tinh-trang" defaultValue={state ?? ''}>
          <option value="">{words.anyState}</option>
          {reminderStates.map((each) => (
            <option key={each} value={each}>
              {options.reminderStates[each]}
            </option>
          ))}
        </select>
      </p>
      <p>
        <button type="submit" className="push">
          {words.submit}
        </button>
        {(day || state) && (
          <Link href={panelPaths.reminders} prefetch={false}>
            {words.clear}
          </Link>
        )}
      </p>
    </form>
  )
}
