import type { InnovationModel } from '../../payload-types.js'
import type { UnitLink, UnitLinks } from '../units/unitLinks.js'

type Owned = Pick<InnovationModel, 'owner' | 'ownerText'>

/** The unit that owns a model; a group of units that is only known in words has no page. */
export function modelOwnerOf({ owner, ownerText }: Owned, links: UnitLinks): UnitLink | null {
  return links.one(owner) ?? (ownerText ? { name: ownerText, slug: null } : null)
}
