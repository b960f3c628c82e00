import type { ReactNode } from 'react'

import type { ProcedurePageView } from '../../../queries/procedures/findProcedure.js'
import { Icon } from '../../components/icon/Icon.js'
import { safeHref } from '../../components/safeHref.js'
import { text } from '../../text/vi.js'

/**
 * What most readers came for, as a button. Dossiers are filed on the national portal, not here: this portal
 * links out (DOMAIN §0.13), and only while something can be filed.
 */
export function onlineLink({ version, returns }: ProcedurePageView): ReactNode {
  const href = safeHref(version?.online.url)
  if (!href || !returns) return null
  return (
    <a className="button" href={href} rel="external">
      {text.procedures.online.link} <Icon name="right" />
    </a>
  )
}
