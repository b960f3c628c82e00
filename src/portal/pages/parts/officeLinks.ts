import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'

type Links = { label: string; href: string }[]

const { links } = text.office

/** The task table of a plan as its paper has it. */
export function annexLinks(slug: string): Links {
  return [
    { label: links.annex, href: paths.planAnnex(slug, 'docx') },
    { label: links.annexSheet, href: paths.planAnnex(slug, 'xlsx') },
  ]
}

/** The state of a directive or plan to work on in a spreadsheet. */
export function stateLinks(path: string): Links {
  return [
    { label: links.state, href: paths.stateOf(path, 'xlsx') },
    { label: links.stateCsv, href: paths.stateOf(path, 'csv') },
  ]
}
