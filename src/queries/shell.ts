import type { Setting } from '../payload-types.js'
import type { Reader } from './reader.js'

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
  | 'demoNotice'
>

export function findShell(reader: Reader): Promise<ShellView> {
  return reader.findGlobal('settings')
}
