import Link from 'next/link.js'

import { panel } from '../../portal/text/vi/panel.js'
import type { InboxParams, InboxView } from '../../queries/panel/adminInbox.js'
import { inboxPath, panelPaths } from '../panelPaths.js'

const words = panel.inbox.filter

type Props = { units: InboxView['units']; params: InboxParams }

/** A plain GET form: the filters stand in the address. Units choose no unit: they see their own. */
export function InboxFilter({ units, params }: Props) {
  const { tab, q, unit } = params
  return (
    <form className="work-filter" action={panelPaths.inbox} role="search" aria-label={words.label}>
      <input type="hidden" name="muc" value={tab} />
      <p>
        <label htmlFor="work-words">{words.words}</label>
        <input id="work-words" name="q" type="search" defaultValue={q} maxLength={200} />
      </p>
      {units.length > 0 && (
        <p>
          <label htmlFor="work-unit">{words.unit}</label>
          <select id="work-unit" name="don-vi" defaultValue={unit}>
            <option value="">{words.anyUnit}</option>
            {units.map(({ name, slug }) =>
              slug ? (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ) : null,
            )}
          </select>
        </p>
      )}
      <p>
        <button type="submit" className="push">
          {words.submit}
        </button>
        {(q || unit) && (
          <Link href={inboxPath({ tab })} prefetch={false}>
            {words.clear}
          </Link>
        )}
      </p>
    </form>
  )
}
