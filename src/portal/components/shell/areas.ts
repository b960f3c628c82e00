import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'

/** The areas of the portal in the order of the main navigation. */
export const areas = [
  'procedures',
  'documents',
  'plans',
  'movements',
  'models',
  'inspections',
  'units',
  'articles',
] as const
export type Area = (typeof areas)[number]

export type AreaLink = { area: Area; label: string; href: string }

export const areaLinks: readonly AreaLink[] = areas.map((area) => ({
  area,
  label: text.shell.nav[area],
  href: paths[area],
}))
