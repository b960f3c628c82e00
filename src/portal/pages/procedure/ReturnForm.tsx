import type { ReturnsView } from '../../../queries/procedures/procedureReturns.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import { clock } from './returnWords.js'
import { sectionIds } from './sectionIds.js'

type ReturnFormProps = { code: string; returns: ReturnsView }

const words = text.procedureReturns.form

/** Another day or hour of filing; the answer comes back to this part of the page. */
export function ReturnForm({ code, returns: { day, minute } }: ReturnFormProps) {
  return (
    <form
      className="filter"
      action={`${paths.procedure(code)}#${sectionIds.returns}`}
      method="get"
      aria-label={words.title}
    >
      <div className="filter__fields">
        <div className="filter__field filter__field--date">
          <label className="govuk-label" htmlFor="nop">
            {words.day}
          </label>
          <input className="govuk-input" id="nop" type="date" name="nop" defaultValue={day} />
        </div>
        <div className="filter__field">
          <label className="govuk-label" htmlFor="gio">
            {words.time}
          </label>
          <input
            className="govuk-input"
            id="gio"
            type="time"
            name="gio"
            defaultValue={minute === null ? undefined : clock(minute)}
          />
        </div>
        <div className="filter__actions">
          <button className="button button--quiet">{words.submit}</button>
        </div>
      </div>
    </form>
  )
}
