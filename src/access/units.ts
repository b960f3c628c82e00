import { everybody, only } from './rules.js'

/** Units are public; Home Affairs keeps them; only administrators delete, because records point at them. */
export const canReadUnits = everybody
export const canWriteUnits = only('admin', 'home-affairs')
export const canDeleteUnits = only('admin')
export const canReadUnitVersions = only('admin', 'home-affairs', 'inspector', 'viewer')
