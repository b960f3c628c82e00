import type { UnitPageView } from '../../../queries/units/findUnit.js'
import { paths } from '../../paths.js'
import { organisation, SCHEMA } from './jsonLd.js'

/** The unit in the vocabulary of schema.org, as far as it is known. */
export function governmentOrganisation(unit: UnitPageView, publicUrl: string): object {
  const { contact } = unit
  const url = publicUrl + paths.unit(unit.slug)
  return {
    '@context': SCHEMA,
    '@type': 'GovernmentOrganization',
    '@id': url,
    url,
    name: unit.name,
    alternateName: unit.shortName ?? undefined,
    identifier: unit.code ?? undefined,
    foundingDate: unit.validFrom ?? undefined,
    dissolutionDate: unit.validTo ?? undefined,
    parentOrganization: organisation(unit.ancestors[0] ?? null, publicUrl),
    address: contact.address ?? unit.desk?.address ?? undefined,
    telephone: contact.phones[0] ?? unit.desk?.phones[0],
    email: contact.email ?? undefined,
    sameAs: contact.website ?? undefined,
  }
}
