import type { CollectionBeforeLoginHook } from 'payload'

import { idOf, isOnlyUnitStaff } from '../../access/roles.js'
import { today } from '../../clock.js'
import { dayOf } from '../../domain/calendar/calendarDate.js'
import { isValidOn } from '../../domain/units/units.js'
import { formatDay } from '../../domain/text/vietnameseFormat.js'
import type { User } from '../../payload-types.js'
import { text } from '../../portal/text/vi.js'
import { refuse } from '../refuse.js'

const words = text.admin.messages

/** Disabled accounts stay outside, and so do those that speak for a unit which has ended (DOMAIN §3 rule 5). */
export const refuseClosedLogin: CollectionBeforeLoginHook<User> = async ({ req, user }) => {
  if (user.disabled) return refuse(words.accountDisabled)
  const unitId = idOf(user.unit)
  if (!unitId || !isOnlyUnitStaff({ user: { ...user, collection: 'users' } })) return user
  const unit = await req.payload.findByID({
    collection: 'units',
    id: unitId,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // Nobody is signed in yet.
    select: { name: true, validFrom: true, validTo: true },
    req,
  })
  const endedOn = unit && !isValidOn(unit, today()) ? dayOf(unit.validTo) : null
  if (unit && endedOn && endedOn < today()) {
    return refuse(words.unitEnded({ unit: unit.name, day: formatDay(endedOn) }))
  }
  return user
}
