import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'

/** The state of a directive or plan to work on in a spreadsheet. */
export function stateLinks(path: string): { label: string; href: string }[] {
  const { links } = text.office
  return [
    { label: links.state, href: paths.stateOf(path, 'xlsx') },
    { label: links.stateCsv, href: paths.stateOf(path, 'csv') },
  ]
}
