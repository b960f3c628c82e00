import type { Setting } from '../payload-types.js'
import type { Reader } from './reading/reader.js'

/** What every page shows around its content: names, contact and notices of the locality. */
export type ShellView = Pick<
  Setting,
  | 'siteName'
  | 'unitName'
  | 'licence'
  | 'responsiblePerson'
  | 'address'
  | 'phones'
  | 'email'
  | 'footerNote'
> & {
  /** The notice in the words of the administrator; `true` for the standard ones. */
  demoNotice: string | boolean
}

export async function findShell(reader: Reader): Promise<ShellView> {
  const { demoNotice, demoNoticeText, ...settings } = await reader.findGlobal('settings')
  return { ...settings, demoNotice: demoNotice ? demoNoticeText || true : false }
}
