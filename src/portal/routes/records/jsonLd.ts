import type { UnitLink } from '../../../queries/units/unitLinks.js'
import type { Crumb } from '../../components/breadcrumbs/Breadcrumbs.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'

export const SCHEMA = 'https://schema.org'

/** The way from the home page to this one, as search engines show it under a result. */
export function breadcrumbList(crumbs: readonly Crumb[], publicUrl: string): object {
  const trail = [{ label: text.shell.homeLink, href: paths.home }, ...crumbs]
  return {
    '@context': SCHEMA,
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: publicUrl + href,
    })),
  }
}

export function organisation(unit: UnitLink | null, publicUrl: string): object | undefined {
  if (!unit) return undefined
  return {
    '@type': 'GovernmentOrganization',
    name: unit.name,
    ...(unit.slug && { url: publicUrl + paths.unit(unit.slug) }),
  }
}
